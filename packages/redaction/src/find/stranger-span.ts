import { caseOfNameAt, sharedCases } from '../case.ts'
import { kept } from '../kept.ts'
import type { Case } from '../language.ts'
import { trait } from '../lexicon/trait.ts'
import { isPatronymic } from '../name/part.ts'
import { casesOfSurname } from '../name/surname-case.ts'
import { alikeKey, type Span } from '../span.ts'
import type { Page } from '../text/page.ts'
import { standingOf } from './candidate.ts'
import type { Forms } from './forms.ts'
import { initialsAfter, initialsBefore, letterAfter, smallInitials } from './initials.ts'
import type { Candidate } from './name-run.ts'

interface Judged {
  readonly isSure: boolean
  readonly isOfficial: boolean
  /** The names met so far: mentions that share a stem are one person, under the name of the first. */
  readonly met: Forms
}

/** The span of an unknown person’s name, with the initials beside it. */
export function spanOf(
  page: Page,
  name: readonly Candidate[],
  { isSure, isOfficial, met }: Judged,
): Span {
  const begin = name[0]?.word.start ?? 0
  const last = name.at(-1)?.word.end ?? 0
  const { before, after } = initialsOf(page, name, { start: begin, end: last })
  const start = begin - before
  const end = last + after
  return {
    start,
    end,
    type: 'PERSON',
    verdict: isSure ? 'redact' : 'review',
    reason: isOfficial ? 'OFFICIAL' : isSure ? reasonOf(name) : doubtOf(page, name),
    confidence: confidenceOf(name),
    alike: alikeKey('PERSON', page.text.slice(start, end)),
    person: stranger(met.add(stemOf(name))),
    ...caseOf(page, name),
  }
}

/** How many signs of initials stand on both sides of the name. */
function initialsOf(page: Page, name: readonly Candidate[], place: Place) {
  const { text } = page
  const isLatin = name.every(({ word }) => !isCyrillic(word.plain) && latin.test(word.plain))
  if (isLatin) return smallInitials(text, place)
  const after = initialsAfter(text, place.end)
  const tellsCase = page.isCased(name.at(-1)?.index ?? 0)
  return {
    before: initialsBefore(text, place.start),
    after: after === 0 && tellsCase ? letterAfter(text, place.end) : after,
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

function caseOf(page: Page, name: readonly Candidate[]): { case?: Case } {
  const index = name[0]?.index ?? 0
  const language = page.languageAt(index)
  const one =
    language === 'kk'
      ? name.at(-1)?.word.entry.kazakhCase
      : caseOfNameAt(page, index, sharedCases(name.map(casesOf)))
  return one ? { case: one } : {}
}

/** By the dictionary, or by the ending of a surname that it lacks; one like «Сериков» and a first name like «Сауле» may also be as they are. */
function casesOf({ word }: Candidate): readonly Case[] {
  const { traits, cases } = word.entry.look()
  if (cases.some(isToldSurely)) return cases
  const ofSurname = casesOfSurname(word.plain)
  if (cases.length === 0) return ofSurname ?? cases
  const isFirstName = (traits & trait.listedName) !== 0 && !declined.test(word.plain)
  return isFirstName || ofSurname?.[0] === 'nominative' ? ['nominative', ...cases] : cases
}

/** «Натальи», which is spelled like «Натали», and «Раи» like «Рай». */
const declined = /[аеиь]и$/u

/** «Марине» is of Марина, and «Сауле», which would be of one Саул, of herself. */
function isToldSurely(one: Case): boolean {
  return one === 'nominative' || one === 'dative'
}

/** The longest word: near enough to number the same person the same. */
function stemOf(name: readonly Candidate[]): string {
  return name.reduce((longest, { word }) => {
    const { spelled } = word.entry
    return spelled.length > longest.length ? spelled : longest
  }, '')
}

const mostKept = 10_000
// NOTE: what is put together anew would be hashed anew wherever it is counted.
const stranger = kept(mostKept, (name) => `stranger ${name}`)
