import { isBlank } from './bilingual.ts'

/** Whether a text is an address on the web and nothing besides: it is public at once, and no place for words (¶27). */
export function isLink(text: string): boolean {
  return /^https?:\/\/[^\s/@<>"]+\.[^\s@<>"]+$/i.test(text)
}

/** Whether there is no link, or a proper one (¶27). */
export function isLinkOrNone(text: string | null | undefined): boolean {
  return isBlank(text) || isLink(text ?? '')
}
