import type { MeetingFilter, MeetingForm } from '../public-api/generated/graphql.ts'
import { daysOfQuarter, parseQuarter } from '../spell/quarter.ts'

/** What a reader chose in the list of meetings, as it stands in the address. */
export interface MeetingChoice {
  readonly kato: string
  readonly form: string
  readonly period: string
}

/** The list to ask for, or the value of the address that makes no sense. */
export type MeetingQuestion =
  | { readonly choice: MeetingChoice; readonly filter: MeetingFilter }
  | { readonly bad: string }

const forms: readonly string[] = ['INDOORS', 'OUTDOORS', 'ONLINE'] satisfies MeetingForm[]

/** Reads `?kato=&form=&period=&from=&to=`; a period is `upcoming`, `past` or a quarter. */
export function meetingQuestion(query: URLSearchParams, today: string): MeetingQuestion {
  const value = (name: string) => query.get(name)?.trim() ?? ''
  const choice = {
    kato: value('kato'),
    form: value('form'),
    period: value('period') || 'upcoming',
  }
  const [from, to] = [value('from'), value('to')]
  const days = daysOf(choice.period, today)

  if (choice.kato && !/^\d{9}$/.test(choice.kato)) return { bad: choice.kato }
  if (choice.form && choice.form !== 'JOINT' && !isForm(choice.form)) return { bad: choice.form }
  if (!days) return { bad: choice.period }
  for (const day of [from, to]) if (day && !isDay(day)) return { bad: day }

  return {
    choice,
    filter: {
      ...(choice.kato && { kato: choice.kato }),
      ...(isForm(choice.form) && { form: [choice.form] }),
      ...(choice.form === 'JOINT' && { joint: true }),
      ...days,
      ...(from && { from }),
      ...(to && { to }),
    },
  }
}

function daysOf(period: string, today: string): Pick<MeetingFilter, 'from' | 'to'> | null {
  if (period === 'upcoming') return { from: today }
  if (period === 'past') {
    return { to: Temporal.PlainDate.from(today).subtract({ days: 1 }).toString() }
  }
  const quarter = parseQuarter(period)
  if (!quarter) return null
  const [from, to] = daysOfQuarter(quarter)
  return { from, to }
}

function isForm(text: string): text is MeetingForm {
  return forms.includes(text)
}

function isDay(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text
  } catch {
    return false
  }
}
