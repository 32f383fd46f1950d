import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the checkout. */
export const root = fileURLToPath(new URL('../../..', import.meta.url))

/** A path below the root. */
export function inRoot(...parts: string[]): string {
  return join(root, ...parts)
}
