import { kept } from '../kept.ts'
import type { Case } from '../language.ts'
import { caseOfChain } from '../name/kazakh.ts'
import { isPatronymic } from '../name/part.ts'
import { spell } from '../name/spelling.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Page } from '../text/page.ts'
import { standingOf } from './candidate.ts'
import {
  capitalsOf,
  initialsAfter,
  initialsBefore,
  lettersAfter,
  smallInitials,
} from './initials.ts'
import type { Met } from './met.ts'
import { caseOf } from './name-case.ts'
import type { Candidate } from './name-run.ts'
import { regnalAfter } from './regnal.ts'
import type { WholeName } from './whole-name.ts'

interface Judged {
  readonly isSure: boolean
  readonly isOfficial: boolean
  /** The name of which the words are a part. */
  readonly name: WholeName | undefined
  /** The people met so far. */
  readonly met: Met
}

/** The span of words of an unknown person’s name, with the initials beside them. */
export function spanOf(
  page: Page,
  words: readonly Candidate[],
  { isSure, isOfficial, name, met }: Judged,
): Span {
  const begin = words[0]?.word.start ?? 0
  const last = words.at(-1)?.word.end ?? 0
  const { before, after } = initialsOf(page, words, { start: begin, end: last })
  const start = begin - before
  const end = last + (after || regnalAfter(page, words.at(-1)?.index ?? 0))
  const mention = {
    words: (name?.telling ?? words).map(({ word }) => word.entry.form),
    initials: capitalsOf(page.text.slice(start, begin) + page.text.slice(last, end)),
  }
  return {
    start,
    end,
    type: 'PERSON',
    verdict: isSure ? 'redact' : 'review',
    reason: isOfficial ? 'OFFICIAL' : isSure ? reasonOf(words) : doubtOf(page, words),
    confidence: confidenceOf(words),
    alike: alikeKey('PERSON', writtenAt(page, words, { start, end })),
    person: stranger(met.keyOf(mention)),
    name: name?.key,
    case: caseOfInitials(page, { start: last, end }) ?? caseOf(page, words) ?? undefined,
  }
}

/** What stands in the text. NOTE: of one word what is kept of it, for every new string would be hashed. */
function writtenAt({ text }: Page, [one, more]: readonly Candidate[], place: Place): string {
  const isWord = !more && one?.word.start === place.start && one.word.end === place.end
  return isWord ? one.word.text : text.slice(place.start, place.end)
}

/** «Тілеубердин А.Ж.-дан»: the case that a suffix behind the initials tells; null where none stands. */
function caseOfInitials({ text }: Page, { start, end }: Place): Case | null {
  if (start === end) return null
  const [, suffix] = text.slice(start, end).split('-')
  return suffix === undefined ? null : caseOfChain(spell(suffix))
}

/** How many signs of initials stand on both sides of the name. */
function initialsOf(page: Page, name: readonly Candidate[], place: Place) {
  const { text } = page
  const isLatin = name.every(({ word }) => !isCyrillic(word.plain) && latin.test(word.plain))
  if (isLatin || !name[0]?.word.capital) return smallInitials(text, place)
  const after = initialsAfter(text, place.end)
  const tellsCase = page.isCased(name.at(-1)?.index ?? 0)
  return {
    before: initialsBefore(text, place.start),
    after: after === 0 && tellsCase ? lettersAfter(text, place.end) : after,
  }
}

interface Place {
  readonly start: number
  readonly end: number
}

const latin = /^\p{Script=Latin}/u
const firstCyrillic = 0x400
const behindCyrillic = 0x530

function isCyrillic(word: string): boolean {
  const letter = word.charCodeAt(0)
  return letter >= firstCyrillic && letter < behindCyrillic
}

function reasonOf(name: readonly Candidate[]): Span['reason'] {
  const full = name.length > 1 && name.some(({ word }) => isPatronymic(word.plain))
  return full ? 'FULL_NAME' : 'LIKELY_NAME'
}

function doubtOf(page: Page, name: readonly Candidate[]): Span['reason'] {
  const [only, more] = name
  const begins = only && !more && standingOf(page, only) !== 'name'
  return begins ? 'ORDINARY_WORD' : 'UNKNOWN_WORD'
}

/** The probability of its likeliest word, in hundredths. */
function confidenceOf(name: readonly Candidate[]): number {
  const best = name.reduce((most, { score }) => Math.max(most, score), -Infinity)
  return Math.round(100 / (1 + Math.exp(-best))) / 100
}

const mostKept = 10_000
// NOTE: what is put together anew would be hashed anew wherever it is counted.
const stranger = kept(mostKept, (name) => `stranger ${name}`)
