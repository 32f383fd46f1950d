import type { Page } from '../text/page.ts'
import { type Found, sure } from './found.ts'

const address = /[\p{L}\p{N}._%+-]{0,64}@[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,62}[\p{L}\p{N}_])?/gu
const link =
  /(?:https?:\/\/)?(?:www\.)?(?:t\.me|telegram\.me|wa\.me|vk\.com|ok\.ru|instagram\.com|facebook\.com|fb\.com|tiktok\.com|threads\.net|youtube\.com)\/[^\s,;)»"]{1,200}/giu

/** E-mail addresses under any domain (also .қаз), handles after @, and links to someone's page. */
export function findEmails({ text }: Page): Found[] {
  const addresses = Array.from(text.matchAll(address), ({ 0: found, index }) =>
    sure(found.startsWith('@') ? 'HANDLE' : 'EMAIL', index, index + found.length),
  )
  const links = Array.from(text.matchAll(link), ({ 0: found, index }) =>
    sure('HANDLE', index, index + found.replace(/[.!?]+$/, '').length),
  )
  return [...addresses, ...links]
}
