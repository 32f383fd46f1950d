import { sign, signAt } from './sign.ts'
import type { Place } from './token.ts'

/** No number, plate, account or name that people write in one is longer. */
const longest = 128

/** Where letters and digits end that hang together with this word or these digits, if there are more than anybody writes in one; 0 where there are not. */
export function clotEnd(text: string, { start, end }: Place): number {
  if (!isPart(text, end)) return 0
  let at = end
  while (at - start <= longest && isPart(text, at)) at += 1
  if (at - start <= longest) return 0
  while (isPart(text, at)) at += 1
  return at
}

function isPart(text: string, at: number): boolean {
  const kind = signAt(text, at)
  return kind === sign.small || kind === sign.capital || kind === sign.digit
}
