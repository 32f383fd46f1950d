import { isQuarter } from '@esep/law'
import { GraphQLError, GraphQLScalarType, Kind, valueFromASTUntyped } from 'graphql'
import { malformed, type WrittenScalar } from './malformed.ts'

/** A calendar day, `2026-04-15`. */
export const DayScalar = textScalar('Day', {
  description: 'A calendar day `YYYY-MM-DD` in Asia/Almaty.',
  isValid: isDay,
})

/** A moment, RFC 3339 in UTC. */
export const InstantScalar = textScalar('Instant', {
  description: 'A moment, RFC 3339 in UTC.',
  isValid: isInstant,
})

/** A code of the classifier of administrative-territorial objects. */
export const KatoScalar = textScalar('Kato', {
  description:
    'A code of the classifier of administrative-territorial objects (KATO): nine digits; nine zeros are the country.',
  isValid: (text) => /^\d{9}$/.test(text),
})

/** A calendar quarter. */
export const QuarterScalar = textScalar('Quarter', {
  description: 'A calendar quarter, for example `2026-Q1`.',
  isValid: (text) => isQuarter(text) && isYearMeant(text),
})

/** A GeoJSON object; only ever given, never taken. */
export const GeoJsonScalar = new GraphQLScalarType({
  name: 'GeoJSON',
  description: 'A GeoJSON object (RFC 7946), WGS 84, longitude before latitude.',
})

/** A GeoJSON area that an administrator draws; whether it is one is asked of it later, so that a person reads why not. */
export const OutlineScalar = new GraphQLScalarType<unknown>({
  name: 'Outline',
  description: 'A GeoJSON polygon or multipolygon (RFC 7946), given as a variable.',
  parseValue: (value) => value,
  parseLiteral: (node) => valueFromASTUntyped(node),
})

interface TextScalar {
  readonly description: string
  readonly isValid: (text: string) => boolean
}

function textScalar(
  name: WrittenScalar,
  { description, isValid }: TextScalar,
): GraphQLScalarType<string> {
  return new GraphQLScalarType<string>({
    name,
    description,
    serialize: String,
    parseValue: parsed,
    parseLiteral: (node) => parsed(node.kind === Kind.STRING ? node.value : null),
  })

  function parsed(value: unknown): string {
    if (typeof value === 'string' && isValid(value)) return value
    const wrong = { scalar: name, value: String(value).slice(0, 40) }
    throw new GraphQLError(malformed(name, wrong.value, 'en'), {
      extensions: { code: 'BAD_USER_INPUT', malformed: wrong },
    })
  }
}

/** Whether a text is a day of the calendar, `2026-04-15`. */
export function isDay(text: string): boolean {
  try {
    return isYearMeant(text) && Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}

/** Whether a text is a moment, RFC 3339. */
export function isInstant(text: string): boolean {
  try {
    return isYearMeant(text) && Temporal.Instant.from(text) !== null
  } catch {
    return false
  }
}

// NOTE: any other year is a slip, and a few days from the first or the last that can be written there is no day.
function isYearMeant(text: string): boolean {
  return /^(19|2\d)\d\d-/.test(text)
}
