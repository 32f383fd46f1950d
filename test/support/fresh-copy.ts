import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { inCheckout } from './checkout.ts'

const made = new Set([
  'node_modules',
  'dist',
  'coverage',
  '.git',
  '.turbo',
  '.data',
  '.astro',
  '.jest',
])

/** A copy of the project's files as a newcomer has them after cloning: nothing installed, built or stored. */
export interface FreshCopy {
  readonly folder: string
  remove(): void
}

/** Copies the checkout to a folder with a space and Kazakh letters in its name. */
export function freshCopy(): FreshCopy {
  const parent = mkdtempSync(join(tmpdir(), 'esep-'))
  // NOTE: run as root, PostgreSQL has a user of its own, who must be able to enter it.
  chmodSync(parent, 0o711)
  const folder = join(parent, 'есеп қазір')
  cpSync(inCheckout('.'), folder, {
    recursive: true,
    filter: (source) => !made.has(basename(source)),
  })
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) }
}
