/** What a resident wants hidden, and on which page of the portal it stands, where they say. */
export interface Report {
  readonly page: string | null
  readonly text: string
}

/** What is wrong with a report or an objection, and in which words the sender is told; a machine reads the code. */
export const problems = {
  NOT_AN_OBJECT:
    'Send a JSON object: a report has "text" and, where you can say it, "page"; an objection "code", "kind" and "text".',
  FIELD_UNKNOWN: 'There is a field that a report or an objection does not have.',
  TEXT_MISSING: 'Say it in "text".',
  TEXT_TOO_LONG: 'Say it in "text" in no more than 2000 signs.',
  TEXT_UNREADABLE: 'There is a sign in "text" that no keyboard writes.',
  PAGE_UNKNOWN:
    'Give in "page" the path of a page of the portal, for example "/kk/outcomes", or leave it out.',
  CODE_UNKNOWN: 'Give in "code" the code of the slip, as it stands there.',
  KIND_UNKNOWN: 'Say in "kind" that it is "MISSING" or "NOT_MY_WORDS".',
  TOO_LARGE: 'What is sent is no larger than 32 KB.',
  NOT_JSON: 'Send JSON, with the content type application/json.',
  TOO_MANY: 'Too much came at once; send it again in ten minutes.',
  NOT_KEPT: 'It could not be kept; send it again in a few minutes.',
} as const

/** One of {@link problems}. */
export type Problem = keyof typeof problems

const longest = 2000
const path = /^\/[A-Za-z0-9/._-]{0,199}$/

/** Reads a report out of what was sent; the first thing wrong with it where it is none. */
export function reportIn(sent: unknown): Report | Problem {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return 'NOT_AN_OBJECT'
  const { text: said, page: named = null, ...more }: Record<string, unknown> = { ...sent }
  if (Object.keys(more).length > 0) return 'FIELD_UNKNOWN'

  const { text, problem } = readable(said)
  if (problem) return problem

  if (named === null || named === '') return { page: null, text }
  if (typeof named !== 'string' || !path.test(named)) return 'PAGE_UNKNOWN'
  return { page: named, text }
}

/** What somebody wrote, and what is wrong with it, if anything. */
export function readable(said: unknown): { readonly text: string; readonly problem?: Problem } {
  const text = typeof said === 'string' ? said.trim() : ''
  if (!text) return { text, problem: 'TEXT_MISSING' }
  if ([...text].length > longest) return { text, problem: 'TEXT_TOO_LONG' }
  const isReadable = text.isWellFormed() && !/[^\P{Cc}\n\r\t]/u.test(text)
  return isReadable ? { text } : { text, problem: 'TEXT_UNREADABLE' }
}
