import { type Day, daysAfter, daysBefore, daysBetween, firstDay, lastDay } from '@esep/law'
import { demonstrated } from '../accounts.ts'
import { type Era, saturday } from '../era.ts'
import { dutiful } from './dutiful.ts'
import { type Matter, nowhere, type Plan, usual } from './plan.ts'
import { longAgo } from './trial.ts'

/** The precinct that has never reported since the record began. */
export const neverReported = 150

/** Meetings that are there whatever chance brings, so that every state can be seen; `beside` gives neighbours. */
export function special(era: Era, beside: (number: number, count: number) => number[]): Plan[] {
  const { today } = era
  const ahead = (days: number) => saturday(daysAfter(today, days))
  const ago = (days: number) => daysBefore(today, days)
  const meeting = (number: number, day: Day, clock = '18:30') =>
    usual({ key: `special ${number} ${daysBetween(today, day)}`, numbers: [number], day, clock })
  const held = (number: number, days: number): Plan => ({
    ...meeting(number, ago(days)),
    announcedOn: ago(days + 14),
    ending: { stage: 'published' },
  })

  return [
    ...ofTheDemonstrated(era),
    ...longAgo(era),
    { ...meeting(33, ahead(14), '11:00'), announcedOn: ago(2) },
    {
      ...meeting(12, daysAfter(today, 6), '19:30'),
      announcedOn: ago(9),
      move: hourMove(daysAfter(today, 6), { on: ago(2), clock: '18:00' }),
    },
    {
      ...meeting(84, daysAfter(today, 4)),
      announcedOn: ago(12),
      move: venueMove(daysAfter(today, 4), { on: ago(1), clock: '18:30' }),
    },
    {
      ...meeting(90, ahead(5), '11:00'),
      announcedOn: ago(11),
      ending: { stage: 'cancelled', on: ago(1), reason: 'VENUE_LOSS' },
    },
    { ...meeting(104, daysAfter(today, 6)), announcedOn: ago(1), lateReason: 'VENUE_LOSS' },
    {
      ...meeting(57, daysAfter(today, 7)),
      announcedOn: ago(1),
      told: nowhere,
      lateReason: 'OVERSIGHT',
    },
    { ...meeting(131, ahead(8), '12:00'), numbers: [131, ...beside(131, 2)], announcedOn: ago(6) },
    { ...meeting(73, daysAfter(today, 3), '19:00'), form: 'ONLINE', announcedOn: ago(13) },
    { ...held(45, 1), ending: { stage: 'held' }, matters: [] },
    { ...held(46, 2), ending: { stage: 'recorded' }, flaw: 'UNINVITED' },
    { ...held(47, 4), ending: { stage: 'signed' }, flaw: 'NOBODY_CAME_BY_OFFICE' },
    { ...held(22, 3), ending: { stage: 'signed' }, flaw: 'UNANSWERED' },
    { ...held(67, 3), ending: { stage: 'missed', reason: 'NOBODY_CAME' } },
    {
      ...held(112, 35),
      ending: { stage: 'withdrawn', on: ago(2), reason: 'PERSONAL_DATA' },
    },
    { ...held(19, 20), announcedOn: null, flaw: 'UNINVITED' },
    { ...held(60, 40), signedLate: true, flaw: 'UNSOURCED' },
    { ...held(5, 25), numbers: [5, ...beside(5, 1)] },
    ...dutiful(era, beside),
  ]
}

/** № 28: silent three quarters ago, signed late two quarters ago, reported last quarter, and a moved meeting ahead. */
function ofTheDemonstrated({ today, quarters }: Era): Plan[] {
  const [, second, third] = quarters
  if (!second || !third) return []

  const own = (key: string, day: Day): Plan => ({
    ...usual({ key: `demonstrated ${key}`, numbers: [demonstrated], day, clock: '11:00' }),
    announcedOn: daysBefore(day, 17),
    ending: { stage: 'published' },
  })
  const next = saturday(daysAfter(today, 12))
  return [
    {
      ...own('next', next),
      announcedOn: daysBefore(today, 11),
      ending: { stage: 'announced' },
      move: {
        on: daysBefore(today, 3),
        from: { day: daysBefore(next, 7), clock: '11:00' },
        toOtherVenue: false,
        reason: 'VENUE_LOSS',
      },
    },
    {
      ...own('last', saturday(daysAfter(firstDay(third), 58))),
      matters: asDrawn,
      attendance: { registered: 43, refused: 3 },
    },
    { ...own('before', saturday(daysBefore(lastDay(second), 33))), signedLate: true },
  ]
}

/** The matters of the pages that were drawn before anything was built; of two something is due on whatever day it is seen. */
const asDrawn: readonly Matter[] = [
  { topic: 'noise', language: 'kk', at: 0, answer: 'full' },
  { topic: 'parking', language: 'ru', at: 0, answer: 'partial' },
  {
    ...{ topic: 'theft', language: 'kk', at: 2, answer: 'partial' },
    ...{ known: true, lately: 'letter returned' },
  },
  {
    ...{ topic: 'lighting', language: 'ru', at: 0, answer: 'partial' },
    ...{ known: true, lately: 'given back' },
  },
  { topic: 'fraud', language: 'kk', at: 2, answer: 'full', known: false },
  { topic: 'children_school', language: 'ru', at: 4, answer: 'full' },
]

function hourMove(day: Day, { on, clock }: { on: Day; clock: string }): Plan['move'] {
  return { on, from: { day, clock }, toOtherVenue: false, reason: 'INSPECTOR_UNAVAILABLE' }
}

function venueMove(day: Day, { on, clock }: { on: Day; clock: string }): Plan['move'] {
  return { on, from: { day, clock }, toOtherVenue: true, reason: 'VENUE_LOSS' }
}
