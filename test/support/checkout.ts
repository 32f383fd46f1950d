import { fileURLToPath } from 'node:url'

/** A file of this checkout, by its path from the top. */
export function inCheckout(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url))
}
