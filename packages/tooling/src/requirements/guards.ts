import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { inRoot } from '../root.ts'
import type { Covered } from './coverage.ts'

const file = inRoot('packages/law/src/order/guards.json')

/** Writes the sentences of the tests that guard each requirement, as the public page of the order shows them. */
export function writeGuards(covered: readonly Covered[]): void {
  writeFileSync(file, textOf(covered))
  format(['--write', file])
}

/** Whether the sentences that are kept are those of the tests that ran. */
export function areGuardsKept(covered: readonly Covered[]): boolean {
  const text = format([`--stdin-file-path=${file}`], textOf(covered))
  return text === readFileSync(file, 'utf8')
}

function textOf(covered: readonly Covered[]): string {
  const guards = covered.flatMap(({ id, tests }) => {
    const names = tests.filter(({ status }) => status === 'passed').map(({ name }) => name)
    return names.length > 0 ? [[id, [...new Set(names)].toSorted()]] : []
  })
  return JSON.stringify(Object.fromEntries(guards))
}

function format(options: readonly string[], input?: string): string {
  const settings = `--config-path=${inRoot('packages/tooling/biome.json')}`
  return execFileSync(inRoot('node_modules/.bin/biome'), ['format', settings, ...options], {
    encoding: 'utf8',
    input,
  })
}
