import type { Known, KnownPerson, Language } from '@esep/redaction'
import { exactly } from './exact.ts'

/** A line of the input, understood. */
export interface Request {
  /** Which line of the input it is, from 1 on. */
  readonly line: number
  readonly id: unknown
  readonly text: string
  readonly language: Language
  readonly known: Known
}

/** Reads a line of JSON; throws an error whose message says what is wrong with it. */
export function requestReader(): (json: string | null, line: number) => Request {
  const knownOf = rosterReader()
  return (json, line) => {
    const row = objectOf(parsed(json), 'the line')
    const { text, lang: language } = row
    const id = exactly(row['id'], { json: json ?? '', key: 'id' })
    if (id === undefined) throw new Error('"id" is missing')
    if (typeof text !== 'string') throw new Error('"text" is missing or no string')
    if (language !== 'kk' && language !== 'ru') throw new Error('"lang" must be "kk" or "ru"')
    return { line, id, text, language, known: knownOf(row['roster']) }
  }
}

/** Gives the same roster the same object, so that the engine prepares it once. */
function rosterReader(): (roster: unknown) => Known {
  let last = ''
  let known = onlyKnown([])
  return (roster) => {
    const written = JSON.stringify(roster ?? null)
    if (written !== last) {
      known = onlyKnown(peopleOf(roster))
      last = written
    }
    return known
  }
}

function onlyKnown(people: readonly KnownPerson[]): Known {
  return { people, officers: [], officials: [], places: [] }
}

function peopleOf(roster: unknown): KnownPerson[] {
  if (roster === undefined || roster === null) return []
  if (!Array.isArray(roster)) throw new Error('"roster" must be a list')
  return roster.map((entry, index) => {
    const person = objectOf(entry, `"roster"[${index}]`)
    const { name } = person
    if (typeof name !== 'string') throw new Error(`"roster"[${index}] has no "name"`)
    return {
      key: `roster-${index}`,
      name,
      phone: fieldOf(person, { index, name: 'phone' }),
      address: fieldOf(person, { index, name: 'address' }),
      iin: fieldOf(person, { index, name: 'iin' }),
    }
  })
}

function fieldOf(
  person: Record<string, unknown>,
  { index, name }: { index: number; name: string },
): string | undefined {
  const value = person[name]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  throw new Error(`"roster"[${index}]."${name}" is no string`)
}

function parsed(json: string | null): unknown {
  if (json === null) throw new Error('this is no UTF-8')
  try {
    return JSON.parse(json)
  } catch {
    throw new Error('this is no JSON')
  }
}

function objectOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${what} is no JSON object`)
  }
  return { ...value }
}
