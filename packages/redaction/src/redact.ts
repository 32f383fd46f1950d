import { coverOf } from './cover.ts'
import { candidatesOf, likelyNames, possibleNames } from './find/candidate.ts'
import { finished } from './find/finish.ts'
import type { Found } from './find/found.ts'
import { findInitials } from './find/initials.ts'
import { joined } from './find/joined.ts'
import { findLoneInitials } from './find/lone-initial.ts'
import type { Candidate } from './find/name-run.ts'
import { findPatterns, type Patterns } from './find/patterns.ts'
import { findStrangers, noStrangers, type Strangers } from './find/stranger.ts'
import { wholeNamesake } from './find/whole-namesake.ts'
import type { Known } from './known.ts'
import type { Language } from './language.ts'
import { type Lexicon, noLexicon } from './lexicon/lexicon.ts'
import { type Residents, residentsOn } from './residents.ts'
import { besides, resolved } from './resolve.ts'
import type { Span } from './span.ts'
import { type Staying, stayingIn } from './staying.ts'
import { Page } from './text/page.ts'
import type { Word } from './text/token.ts'

/** What the engine is told of a text; without a lexicon every capitalised word is to be looked at. */
export interface Setting {
  /** The main language of the text; both are always looked for. */
  readonly language: Language
  readonly known: Known
  readonly lexicon?: Lexicon
}

/** A text and what the engine is told of it. */
export interface Asked extends Setting {
  readonly text: string
}

/** The spans of a text that may point to a person, sorted and apart from one another. */
export function redact(text: string, setting: Setting): readonly Span[] {
  return redactEach([{ ...setting, text }])[0] ?? []
}

/**
 * The spans of each of many texts, as {@link redact} finds them.
 * NOTE: a handful at a time, and stage by stage: the engine is larger than what a processor keeps of a program, and it is a
 * fifth faster where one text after the other goes through the same part of it; of more texts than a handful the pages would
 * be copied by the garbage collector while they wait.
 */
export function redactEach(asked: readonly Asked[]): readonly (readonly Span[])[] {
  return handfulsOf(asked).flatMap((some) =>
    shapesOn(some.map(pageOf))
      .map(peopleOn)
      .map(possibleOn)
      .map(likelyOn)
      .map(namesOn)
      .map(strangersOn)
      .map(spansOn),
  )
}

/** So many code units are a handful: forty sentences, or a page. */
const handful = 4000

function handfulsOf(asked: readonly Asked[]): Asked[][] {
  const handfuls: Asked[][] = []
  let room = 0
  for (const one of asked) {
    const last = handfuls.at(-1)
    room -= one.text.length
    if (last && room >= 0) last.push(one)
    else {
      handfuls.push([one])
      room = handful - one.text.length
    }
  }
  return handfuls
}

function pageOf({ text, language, known, lexicon = noLexicon }: Asked): Page {
  return new Page(text, { language, known, lexicon })
}

interface Shapes extends Patterns {
  readonly page: Page
  readonly staying: Staying
}

function shapesOn(pages: readonly Page[]): readonly Shapes[] {
  return findPatterns(pages).map(({ sheet, places, found, venues }) => ({
    page: sheet.page,
    sheet,
    places,
    found,
    venues,
    staying: stayingIn(sheet, places, venues),
  }))
}

interface People {
  readonly shapes: Shapes
  readonly residents: Residents
}

function peopleOn(shapes: Shapes): People {
  return { shapes, residents: residentsOn(shapes.page, shapes) }
}

interface Possible extends People {
  readonly skip: (word: Word) => boolean
  readonly possible: readonly number[]
}

function possibleOn({ shapes, residents }: People): Possible {
  const { page, found } = shapes
  const isNumbered = coverOf(page.text, found.filter(isNumber))
  const skip = ({ start }: Word) => residents.isKnown(start) || isNumbered(start)
  return { shapes, residents, skip, possible: possibleNames(page, skip) }
}

interface Names extends People {
  readonly skip: (word: Word) => boolean
  /** What may be names of people of whom nobody has told the engine. */
  readonly candidates: readonly Candidate[]
}

function likelyOn({ shapes, residents, skip, possible }: Possible): Names {
  return { shapes, residents, skip, candidates: likelyNames(shapes.page, possible, shapes.staying) }
}

function namesOn({ shapes, residents, skip, candidates }: Names): Names {
  return {
    shapes,
    residents,
    skip,
    candidates: candidatesOf(shapes.page, candidates, { skip, staying: shapes.staying }),
  }
}

interface Strange {
  readonly shapes: Shapes
  readonly residents: Residents
  readonly strangers: Strangers
}

function strangersOn({ shapes, residents, candidates }: Names): Strange {
  if (candidates.length === 0) return { shapes, residents, strangers: noStrangers }
  const { page, found, staying } = shapes
  const isShaped = coverOf(page.text, found.filter(isWhole))
  const strangers = findStrangers(page, candidates, {
    staying,
    isNamed: ({ start }) => residents.isNamed(start),
    isShaped: ({ start }) => isShaped(start),
  })
  return { shapes, residents, strangers }
}

function spansOn({ shapes, residents, strangers }: Strange): readonly Span[] {
  const { page, found, staying } = shapes
  const initials = [...findInitials(page), ...findLoneInitials(page)]
  if (found.length + initials.length + residents.spans.length + strangers.spans.length === 0)
    return noSpans
  const isOfOfficer = coverOf(page.text, strangers.officers)
  const spans = joined(page, residents.spans, strangers).map((one) =>
    wholeNamesake(page, one, staying),
  )
  const others = initials.filter(({ start }) => !isOfOfficer(start))
  for (const one of [...found, ...others]) {
    if (!residents.isStaying(one.start)) spans.push(finished(page, one))
  }
  const apart = resolved(page.text, spans)
  return page.hidden.length === 0 ? apart : besides(page.text, apart, page.hidden)
}

const noSpans: readonly Span[] = []

/** Hidden as a whole already, whoever’s name may stand in it: an address of the net. */
function isWhole({ type, verdict }: Found): boolean {
  return verdict === 'redact' && (type === 'EMAIL' || type === 'HANDLE')
}

/** Hidden already, and no name in its letters. */
function isNumber({ type, verdict }: Found): boolean {
  return verdict === 'redact' && numbers.has(type)
}

const numbers = new Set<Found['type']>(['IBAN', 'PLATE', 'ID_DOC'])
