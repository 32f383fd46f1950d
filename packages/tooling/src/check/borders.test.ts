import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { inRoot } from '../root.ts'
import { ground, lawful, lawfulTypes, trespasses } from './borders.testing.ts'

const borders = inRoot('packages/tooling/borders.cjs')
const tree = realpathSync(mkdtempSync(join(tmpdir(), 'esep-borders-')))
let crossed: { file: string; rule: string }[]

beforeAll(() => {
  for (const [file, text] of Object.entries(ground)) write(file, text)
  for (const { file, imports } of [...trespasses, ...lawful]) {
    write(file, `export * from '${imports}'`)
  }
  for (const { file, imports } of lawfulTypes) write(file, `export type * from '${imports}'`)
  install('@esep/law', 'packages/law', 'dist/index.js')
  install('@esep/redaction', 'packages/redaction', 'dist/index.js')
  install('@esep/geography', 'packages/geography', 'dist/index.js')
  install('@esep/api/testing', 'api/dist/testing', 'index.js')
  install('pg', 'node_modules/.pnpm/pg', 'index.js')
  install('jest', 'node_modules/.pnpm/jest', 'index.js')
  crossed = cruise()
}, 60_000)

afterAll(() => rmSync(tree, { recursive: true, force: true }))

test.each(trespasses)('$rule: $file may not import $imports', ({ file, rule }) => {
  expect(crossed).toContainEqual({ file, rule })
})

test.each([...lawful, ...lawfulTypes])('$file may import $imports', ({ file }) => {
  const here = crossed.filter((crossing) => crossing.file === file)

  expect(here).toEqual([])
})

test('every border was seen to fail', () => {
  const { forbidden }: { forbidden: { name: string }[] } = createRequire(borders)(borders)

  const seen = new Set(trespasses.map(({ rule }) => rule))

  expect(forbidden.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([])
})

function write(file: string, text: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true })
  writeFileSync(join(tree, file), text)
}

/** A package as pnpm installs it: a link from node_modules to where it is. */
function install(name: string, folder: string, main: string): void {
  write(join(folder, main), '')
  write(join(folder, 'package.json'), JSON.stringify({ name, main }))
  const link = join(tree, 'node_modules', name)
  mkdirSync(dirname(link), { recursive: true })
  symlinkSync(join(tree, folder), link)
}

function cruise(): { file: string; rule: string }[] {
  const sources = ['api/src', 'portal/src', 'packages/*/src', 'packages/redaction/bench', 'test']
  const { stdout } = spawnSync(
    inRoot('node_modules/.bin/depcruise'),
    ['--config', borders, '--output-type', 'json', ...sources],
    { cwd: tree, encoding: 'utf8', maxBuffer: 2 ** 26 },
  )
  const { summary }: { summary: { violations: { from: string; rule: { name: string } }[] } } =
    JSON.parse(stdout)
  return summary.violations.map(({ from, rule }) => ({ file: from, rule: rule.name }))
}
