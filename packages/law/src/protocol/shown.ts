import type { Problem } from '../problem.ts'

/**
 * Why what was shown may not be signed; empty when it is, byte for byte, what would be signed: `shown` is the SHA-256 that
 * stood beside it (¶32).
 */
export function whyNotSignShown(shown: string | null, hash: string): Problem[] {
  if (shown === null) return ['SHOWN_MISSING']
  return shown.toLowerCase() === hash ? [] : ['SHOWN_IS_ANOTHER']
}
