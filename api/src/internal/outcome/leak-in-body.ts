import { type Known, type Language, type Lexicon, namesakesInBody } from '@esep/redaction'
import type { TextLeak } from './leak.ts'

interface Setting {
  readonly known: Known
  readonly lexicon: Lexicon
}

const recipient = /^(referral:.+):(kk|ru)$/

/**
 * Whether a leak is only the word that the name of a recipient shares with that of somebody: a body has no other name, and
 * what passed when an appeal was forwarded is not refused when its outcome is published.
 */
export function isNameOfBody(
  { key, what, where: { start, end } }: TextLeak,
  finished: ReadonlyMap<string, string>,
  setting: Setting,
): boolean {
  const [, body, language] = recipient.exec(key) ?? []
  if (!body || !language || (what !== 'name' && what !== 'hidden')) return false
  const name = { kk: finished.get(`${body}:kk`) ?? '', ru: finished.get(`${body}:ru`) ?? '' }
  const shared = namesakesInBody(name, setting)[language as Language]
  return shared.some((span) => span.start <= start && end <= span.end)
}
