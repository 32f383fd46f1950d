import type { Page } from '../text/page.ts'
import { type Found, unsure } from './found.ts'

const before = /(?<!\p{L})(?:\p{Lu}\.[ \u00a0]?){1,2}$/u
const after = /^[ \u00a0]?\p{Lu}\.(?:[ \u00a0]?\p{Lu}\.)?/u
const alone = /(?<![\p{L}\p{N}.])\p{Lu}\. ?\p{Lu}\.(?! ?\p{Lu})/gu

/** How many signs of initials stand right before this place. */
export function initialsBefore(text: string, start: number): number {
  return before.exec(text.slice(Math.max(0, start - 7), start))?.[0].length ?? 0
}

/** How many signs of initials stand right after this place. */
export function initialsAfter(text: string, end: number): number {
  return after.exec(text.slice(end, end + 7))?.[0].length ?? 0
}

/** Two initials that stand for a person without any name. */
export function findInitials({ text }: Page): Found[] {
  return Array.from(text.matchAll(alone), ({ 0: letters, index }) =>
    unsure('PERSON', index, index + letters.length),
  )
}
