import { writeFileSync } from 'node:fs'
import { loadLexicon } from '@esep/redaction/node'
import { today } from './clock.ts'
import { type Measured, measured } from './measured.ts'
import { markdownOf } from './report/markdown.ts'
import { missesOf } from './report/misses.ts'
import { progressOn } from './report/progress.ts'
import { resultsOf } from './report/results.ts'
import { tableOf } from './report/table.ts'

const flags = ['--json', '--misses', '--write']

/** Measures the engine; figures on standard output, progress on standard error. */
async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => !flags.includes(arg))
  if (unknown) {
    process.stderr.write(`bench redaction knows no ${unknown}, only ${flags.join(', ')}.\n`)
    return 1
  }

  const result = await measured(loadLexicon(), progressOn(process.stderr))
  if (args.includes('--write')) keep(result)
  process.stdout.write(args.includes('--json') ? jsonOf(result) : `${tableOf(result)}\n`)
  if (args.includes('--misses') && !args.includes('--json')) {
    process.stdout.write(`\n${missesOf(result)}\n`)
  }
  return 0
}

function jsonOf(result: Measured): string {
  return `${JSON.stringify({ bench: 'redaction', ...result })}\n`
}

/** Keeps the result in the repository. */
function keep(result: Measured): void {
  write('RESULTS.md', markdownOf(result))
  write('results.json', resultsOf(result, today()))
}

function write(name: string, text: string): void {
  writeFileSync(new URL(`../${name}`, import.meta.url), text)
}

process.exitCode = await main(process.argv.slice(2))
