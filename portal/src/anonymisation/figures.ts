import results from '@esep/redaction/results.json' with { type: 'json' }

const kinds = [
  'entitiesCovered',
  'tokenRecall',
  'precision',
  'flagged',
  'hiddenNeedlessly',
  'staysHidden',
] as const
const languages = ['kk', 'ru', 'both'] as const

/** The sets that have a name in the reader's language, by the name that the measurement gives them. */
const setNames = {
  'register known': 'register',
  'no register': 'news',
  'no register, sentences of a text joined': 'texts',
  'no register, sentences of meetings': 'meetings',
  'foreign names': 'foreign',
  'letter case destroyed, register known': 'letters',
  'protocols, register known': 'protocols',
  'what must stay': 'stay',
  'posts that point to nobody': 'posts',
  PHONE: 'PHONE',
  IIN: 'IIN',
  BIN: 'BIN',
  EMAIL: 'EMAIL',
  HANDLE: 'HANDLE',
  IBAN: 'IBAN',
  CARD: 'CARD',
  PLATE: 'PLATE',
  ID_DOC: 'ID_DOC',
  DOB: 'DOB',
  AGE: 'AGE',
  COORD: 'COORD',
  CASE_NO: 'CASE_NO',
  ADDRESS: 'ADDRESS',
  ROLE: 'ROLE',
} as const

/** The set of a measurement, as the portal words it. */
export type SetName = (typeof setNames)[keyof typeof setNames]

/** One figure of a set: a share from 0 to 1, and of how many. */
interface Figure {
  readonly figure: (typeof kinds)[number]
  readonly value: number
  readonly of: number
}

/** What was measured on one set. */
export interface MeasuredSet {
  readonly name: SetName
  readonly language: (typeof languages)[number]
  readonly figures: readonly Figure[]
}

interface Row {
  readonly name: string
  readonly language: string
  readonly figure: string
  readonly value: number
  readonly of: number
}

/** The day of the last measurement. */
export const measuredOn: string = results.measuredOn

/** What was measured then, as it stood when the portal was built. */
export const measuredSets: readonly MeasuredSet[] = setsIn(results.sets)

/**
 * The figures by their sets, both in the order of their words, so that a set is read in one language after the other;
 * throws where one has no words in three languages, so that a test stops over it.
 */
export function setsIn(rows: readonly Row[]): MeasuredSet[] {
  const sets = Map.groupBy(rows, ({ name, language }) => `${name} ${language}`)
  return [...sets.values()]
    .flatMap((own) => own.slice(0, 1).map((first) => setOf(first, own)))
    .toSorted((one, other) => placeOf(one) - placeOf(other))
}

function placeOf({ name, language }: MeasuredSet): number {
  return Object.values(setNames).indexOf(name) * languages.length + languages.indexOf(language)
}

function setOf(first: Row, rows: readonly Row[]): MeasuredSet {
  const name = Object.entries(setNames).find(([given]) => given === first.name)?.[1]
  const language = languages.find((known) => known === first.language)
  if (!name || !language) throw unknown(first)
  const figures = rows.map(figureIn)
  figures.sort((one, other) => kinds.indexOf(one.figure) - kinds.indexOf(other.figure))
  return { name, language, figures }
}

function figureIn(row: Row): Figure {
  const figure = kinds.find((known) => known === row.figure)
  if (!figure || row.value < 0 || row.value > 1) throw unknown(row)
  return { figure, value: row.value, of: row.of }
}

function unknown(row: Row): Error {
  return new Error(`The measured figures hold something without words: ${JSON.stringify(row)}`)
}
