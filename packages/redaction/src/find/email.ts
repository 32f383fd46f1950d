import type { Page } from '../page.ts'
import { type Found, sure } from './found.ts'

const nameSign = /[\p{L}\p{N}._%+-]/u
const hostSign = /[\p{L}\p{N}.-]/u
const link =
  /(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|wa\.me|vk\.com|ok\.ru|instagram\.com|facebook\.com|fb\.com|tiktok\.com|threads\.net|youtube\.com)\/[^\s,;)»"]{1,200}/giu

/** E-mail addresses under any domain (also .қаз), handles after @, and links to someone's page. */
export function findEmails({ text }: Page): Found[] {
  const found = Array.from(text.matchAll(/@/g), ({ index }) => around(text, index))
  const links = Array.from(text.matchAll(link), (one) =>
    sure('HANDLE', one.index, one.index + one[0].replace(/[.!?]+$/, '').length),
  )
  return [...found.filter((one) => one !== null), ...links]
}

const reach = 64

function around(text: string, at: number): Found | null {
  let start = at
  while (start > 0 && at - start < reach && nameSign.test(text.charAt(start - 1))) start -= 1
  let end = at + 1
  while (end < text.length && end - at < reach && hostSign.test(text.charAt(end))) end += 1
  while (end > at + 1 && /[.-]/.test(text.charAt(end - 1))) end -= 1

  if (end === at + 1) return null
  return sure(start < at ? 'EMAIL' : 'HANDLE', start, end)
}
