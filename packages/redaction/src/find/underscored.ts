import { type Found, unsure } from './found.ts'

const ofName = /[\p{L}\p{N}_.-]/u
const edges = /^[_.-]+|[_.-]+$/gu
const joined = /[\p{L}\p{N}]_+[\p{L}\p{N}]/u

/** «dragon_1999»: nobody but a name on the net, or that of a file, is joined so. */
export function findUnderscored(text: string): Found[] {
  const found: Found[] = []
  for (let at = text.indexOf('_'); at >= 0; at = text.indexOf('_', at + 1)) {
    let start = at
    while (start > 0 && ofName.test(text.charAt(start - 1))) start -= 1
    while (at < text.length && ofName.test(text.charAt(at))) at += 1
    const words = text.slice(start, at)
    const first = start + (words.length - words.replace(/^[_.-]+/u, '').length)
    const name = words.replaceAll(edges, '')
    if (joined.test(name) && /\p{L}/u.test(name))
      found.push(unsure('HANDLE', first, first + name.length))
  }
  return found
}
