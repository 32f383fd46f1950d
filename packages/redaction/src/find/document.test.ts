import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from '@jest/globals'

const run = promisify(execFile)

const moduleAt = (path: string) => JSON.stringify(new URL(path, import.meta.url).href)
const read = `
  import { nothingKnown } from ${moduleAt('../known.ts')}
  import { redact } from ${moduleAt('../redact.ts')}
  const text = 'Паспорт РФ 45 07 123456.'
  const spans = redact(text, { language: 'ru', known: nothingKnown })
  const documents = spans.filter(({ type }) => type === 'ID_DOC')
  process.stdout.write(documents.map(({ start, end }) => text.slice(start, end)).join())`

test.each(['--regexp-optimization', '--no-regexp-optimization'])(
  'what stands before the number of a passport is read the same however V8 compiles its pattern: %s',
  async (flag) => {
    const { stdout } = await run(process.execPath, [flag, '--input-type=module', '--eval', read])

    expect(stdout).toBe('45 07 123456')
  },
)
