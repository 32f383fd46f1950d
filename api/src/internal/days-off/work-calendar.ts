import {
  type Day,
  daysAfter,
  holidaysOf,
  isWeekend,
  isWorkingDay,
  type WorkCalendar as Known,
} from '@esep/law'
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql'
import { badInput } from '../../shared/connection.ts'
import { graphqlList } from '../../shared/enum.ts'
import { DayScalar } from '../../shared/scalars.ts'
import { askIn } from '../ask.ts'
import type { InternalContext } from '../context.ts'
import { readCalendar } from './calendar.ts'

// Holidays are known from the first on.
const firstYear = 2022
const lastYear = 2100

const dayKinds = ['HOLIDAY', 'SHIFTED', 'MOVED', 'WORKED'] as const

type DayKind = (typeof dayKinds)[number]

const DayKindEnum = graphqlList<DayKind>(
  'DayKind',
  'A holiday, a day off in place of one on a weekend, a day off that was moved here, or a weekend day that is worked.',
  dayKinds,
)

@ObjectType({ description: 'A day on which the week is not as it usually is.' })
class UnusualDay {
  @Field(() => DayScalar)
  readonly day!: Day

  @Field(() => DayKindEnum)
  readonly kind!: DayKind

  @Field(() => String, { nullable: true, description: 'The act that says so.' })
  readonly source!: string | null
}

@ObjectType({ description: 'The days of a year that are off or worked against the week.' })
class WorkCalendar {
  @Field(() => Int)
  readonly year!: number

  @Field(() => Boolean, {
    description: 'Whether it is known which days off were moved; until then a term may still move.',
  })
  readonly known!: boolean

  @Field(() => [UnusualDay])
  readonly days!: readonly UnusualDay[]
}

/** The working days of a year. */
@Resolver()
export class WorkCalendarQuery {
  @Query(() => WorkCalendar, {
    description: 'By which days the terms of a year are counted, each with its source (¶32).',
  })
  async workCalendar(
    @Arg('year', () => Int) year: number,
    @Ctx() { em }: InternalContext,
  ): Promise<WorkCalendar> {
    if (year < firstYear || year > lastYear) {
      throw badInput(`"year" is from ${firstYear} to ${lastYear}, not ${year}`)
    }
    const calendar = await readCalendar(askIn(em))
    return { year, known: calendar.years.has(year), days: unusualIn(year, calendar) }
  }
}

function unusualIn(year: number, calendar: Known): UnusualDay[] {
  const holidays = new Map(
    holidaysOf(year, calendar.kurbanAit.get(year)).map(({ day, source }) => [day, source]),
  )
  const days: UnusualDay[] = []
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = daysAfter(day, 1)) {
    const kind = kindOf(day, { calendar, isHoliday: holidays.has(day) })
    if (kind)
      days.push({ day, kind, source: holidays.get(day) ?? calendar.sources.get(day) ?? null })
  }
  return days
}

interface Knowledge {
  readonly calendar: Known
  readonly isHoliday: boolean
}

function kindOf(day: Day, { calendar, isHoliday }: Knowledge): DayKind | null {
  if (calendar.worked.has(day)) return 'WORKED'
  if (calendar.off.has(day)) return 'MOVED'
  if (isHoliday) return 'HOLIDAY'
  return isWeekend(day) || isWorkingDay(day, calendar) ? null : 'SHIFTED'
}
