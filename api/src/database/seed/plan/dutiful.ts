import { type Day, daysAfter, daysBefore, daysBetween } from '@esep/law'
import { type Era, saturday } from '../era.ts'
import { inLastQuarter } from '../force/life.ts'
import { everywhere, type Matter, nowhere, type Plan, usual } from './plan.ts'

/** Meetings of which each duty comes to something else, whatever chance brings; `beside` gives neighbours (¶26–31). */
export function dutiful(era: Era, beside: (number: number, count: number) => number[]): Plan[] {
  const { today } = era
  const ago = (days: number) => daysBefore(today, days)
  const on = (number: number, day: Day, clock = '18:30') =>
    usual({ key: `duty ${number} ${daysBetween(today, day)}`, numbers: [number], day, clock })
  const held = (number: number, days: number): Plan => ({
    ...on(number, ago(days)),
    announcedOn: ago(days + 14),
    ending: { stage: 'published' },
  })
  const ahead = (number: number, days: number): Plan => ({
    ...on(number, saturday(daysAfter(today, days)), '11:00'),
    announcedOn: ago(2),
  })
  const inQuarter = (number: number, days: number): Plan => {
    const day = inLastQuarter(era, days)
    return { ...on(number, day), announcedOn: daysBefore(day, 15) }
  }

  return [
    ...told(held, ahead),
    ...changed(held),
    ...thought(held, today),
    ...convened(held, ahead),
    ...joint(held, beside),
    ...reported(held),
    // Of this one nothing is on record after its announcement; at the others one of two officers of the quarter reported.
    inQuarter(14, 70),
    { ...inQuarter(30, 60), ending: { stage: 'published' } },
    { ...inQuarter(36, 50), ending: { stage: 'published' } },
  ]
}

type Making = (number: number, days: number) => Plan

/** Each kind of channel late, incomplete and without evidence (¶27). */
function told(held: Making, ahead: Making): Plan[] {
  return [
    { ...held(2, 30), told: { ...everywhere, MASS_MEDIA: 'late' } },
    { ...held(3, 44), told: { ...everywhere, SOCIAL_NETWORK: 'late' } },
    { ...held(4, 50), told: { ...everywhere, EMPLOYERS: 'late' } },
    {
      ...held(7, 33),
      told: { MASS_MEDIA: 'incomplete', SOCIAL_NETWORK: 'never', EMPLOYERS: 'in time' },
    },
    {
      ...held(8, 36),
      told: { MASS_MEDIA: 'never', SOCIAL_NETWORK: 'in time', EMPLOYERS: 'incomplete' },
    },
    { ...ahead(10, 16), told: { ...nowhere, MASS_MEDIA: 'in time' } },
    { ...ahead(11, 15), told: { ...everywhere, MASS_MEDIA: 'never' } },
  ]
}

/** A place that had to be changed at the last moment, and a day that was changed in time (¶27). */
function changed(held: Making): Plan[] {
  const [place, day] = [held(85, 32), held(70, 39)]
  return [
    {
      ...place,
      move: {
        on: daysBefore(place.day, 2),
        from: { day: place.day, clock: place.clock },
        toOtherVenue: true,
        reason: 'VENUE_LOSS',
      },
    },
    {
      ...day,
      announcedOn: daysBefore(day.day, 20),
      move: {
        on: daysBefore(day.day, 12),
        from: { day: daysBefore(day.day, 7), clock: day.clock },
        toOtherVenue: false,
        reason: 'RESIDENTS_ASKED',
      },
    },
  ]
}

/** An hour at which people work, of which nothing is written down, a room that is too small, and none (¶27). */
function thought(held: Making, today: Day): Plan[] {
  const first = held(16, 40)
  const tuesday = daysAfter(first.day, (2 - Temporal.PlainDate.from(first.day).dayOfWeek + 7) % 7)
  return [
    {
      ...held(16, daysBetween(tuesday, today)),
      clock: '15:00',
      thought: { hour: null, room: null },
    },
    { ...held(18, 28), thought: { hour: 'POLL', room: 'too little' } },
    { ...held(71, 21), form: 'ONLINE' },
  ]
}

/** Assemblies of the local community (¶27). */
function convened(held: Making, ahead: Making): Plan[] {
  return [
    { ...held(21, 26), convened: 'by an akim' },
    { ...held(24, 29), convened: 'by enough members' },
    { ...held(25, 31), convened: 'by too few members' },
    { ...held(29, 34), convened: 'by another akim' },
    { ...ahead(40, 18), convened: 'by enough members' },
  ]
}

/** Precincts that report together: across the border of police bodies, with one inspector alone, and far apart (¶27). */
function joint(held: Making, beside: (number: number, count: number) => number[]): Plan[] {
  return [
    { ...held(111, 38), numbers: [111, 135] },
    { ...held(97, 41), numbers: [97, 114], agreed: null },
    { ...held(59, 43), numbers: [59, 108], agreed: false },
    { ...held(121, 27), numbers: [121, ...beside(121, 1)], reporting: 'first' },
    { ...held(41, 45), numbers: [41, 56] },
  ]
}

/** What guests and a report lack, and what it says of what was left open six days before (¶28–31). */
function reported(held: Making): Plan[] {
  return [
    { ...held(66, 35), flaw: 'UNINVITED' },
    held(61, 64),
    { ...held(61, 22), flaw: 'SECTION_MISSING' },
    { ...held(64, 23), flaw: 'NO_FIGURES' },
    { ...held(65, 37), matters: [] },
    { ...held(68, 48), flaw: 'UNREGISTERED' },
    { ...held(62, 31), matters: leftWithoutWord },
    { ...held(62, 25), flaw: 'EARLIER_UNTOLD' },
    { ...held(63, 33), matters: leftOpen },
    held(63, 27),
  ]
}

/** Two that the police keep, of which the term of one was extended. */
const leftWithoutWord: readonly Matter[] = [
  {
    ...{ topic: 'fraud', language: 'kk', at: 1, answer: 'partial' },
    ...{ known: true, lately: 'extended in silence' },
  },
  { topic: 'theft', language: 'ru', at: 0, answer: 'none' },
]

/** Matters of the police's own that are not answered within a week. */
const leftOpen: readonly Matter[] = [
  { topic: 'fraud', language: 'kk', at: 1, answer: 'partial' },
  { topic: 'theft', language: 'ru', at: 0, answer: 'none' },
]
