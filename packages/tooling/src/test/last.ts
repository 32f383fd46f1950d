import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Refusal } from '../refusal.ts'
import { inRoot } from '../root.ts'
import type { TestRun } from './results.ts'

const file = inRoot('packages/tooling/.jest/last.json')

/** Keeps what a run of all tests showed, until the next. */
export function keepRuns(runs: readonly TestRun[]): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(runs))
}

/** What the last run of all tests in this checkout showed. */
export function lastRuns(): TestRun[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw new Refusal('No run of all tests is kept here: run pnpm test first, or leave out --last.')
  }
}
