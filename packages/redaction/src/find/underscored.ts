import { unitsOf } from '../text/sign.ts'
import { isPart, isSign } from './email.ts'
import { type Found, unsure } from './found.ts'

const signs = unitsOf('_.-')
const joined = /[\p{L}\p{N}]_+[\p{L}\p{N}]/u
const letter = /\p{L}/u

/** «dragon_1999»: nobody but a name on the net, or that of a file, is joined so. */
export function findUnderscored(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    let start = at
    while (start > 0 && isPart(text, start - 1, signs)) start -= 1
    while (at < text.length && isPart(text, at, signs)) at += 1
    let end = at
    while (start < end && !isSign(text, start)) start += 1
    while (end > start && !isSign(text, end - 1)) end -= 1
    const name = text.slice(start, end)
    if (joined.test(name) && letter.test(name)) found.push(unsure('HANDLE', start, end))
  }
  return found
}
