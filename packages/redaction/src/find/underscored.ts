import { type Found, unsure } from './found.ts'

const ofName = /[\p{L}\p{N}_.-]/u
const inName = /[\p{L}\p{N}]/u
const joined = /[\p{L}\p{N}]_+[\p{L}\p{N}]/u
const letter = /\p{L}/u

/** «dragon_1999»: nobody but a name on the net, or that of a file, is joined so. */
export function findUnderscored(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    let start = at
    while (start > 0 && ofName.test(text.charAt(start - 1))) start -= 1
    while (at < text.length && ofName.test(text.charAt(at))) at += 1
    let end = at
    while (start < end && !inName.test(text.charAt(start))) start += 1
    while (end > start && !inName.test(text.charAt(end - 1))) end -= 1
    const name = text.slice(start, end)
    if (joined.test(name) && letter.test(name)) found.push(unsure('HANDLE', start, end))
  }
  return found
}
