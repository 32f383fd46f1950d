import type { Speech } from '../i18n/say.ts'
import { romans } from './names.ts'

/** A quarter of the public schema, "2026-Q1", in its parts. */
export interface Quarter {
  readonly year: number
  /** From 1. */
  readonly number: number
}

/** Reads "2026-Q1"; null where it is nothing of the kind. */
export function parseQuarter(text: string | null | undefined): Quarter | null {
  const found = /^(\d{4})-Q([1-4])$/.exec(text ?? '')
  return found ? { year: Number(found[1]), number: Number(found[2]) } : null
}

/** The quarter of a day. */
export function quarterOf(day: string): Quarter {
  const { year, month } = Temporal.PlainDate.from(day)
  return { year, number: Math.ceil(month / 3) }
}

/** "2026-Q1". */
export function quarterId({ year, number }: Quarter): string {
  return `${year}-Q${number}`
}

/** This quarter and the ones before it, oldest first. */
export function quartersUpTo({ year, number }: Quarter, count: number): Quarter[] {
  return Array.from({ length: count }, (_, at) => {
    const whole = year * 4 + number - 1 - (count - 1 - at)
    return { year: Math.floor(whole / 4), number: (whole % 4) + 1 }
  })
}

/** The first and the last day of a quarter. */
export function daysOfQuarter({ year, number }: Quarter): readonly [string, string] {
  const first = Temporal.PlainDate.from({ year, month: number * 3 - 2, day: 1 })
  return [first.toString(), first.add({ months: 3 }).subtract({ days: 1 }).toString()]
}

/** "III тоқсан", with its year where that is not the current one. */
export function spellQuarter(quarter: Quarter, today: string, speech: Speech): string {
  return quarter.year === Number(today.slice(0, 4))
    ? speech.say('quarter.name', { roman: romanOf(quarter) })
    : spellQuarterYear(quarter, speech)
}

/** "2026 ж. III тоқсан". */
export function spellQuarterYear(quarter: Quarter, { say }: Speech): string {
  return say('quarter.nameYear', { roman: romanOf(quarter), year: quarter.year })
}

function romanOf({ number }: Quarter): string {
  return romans[number - 1] ?? ''
}
