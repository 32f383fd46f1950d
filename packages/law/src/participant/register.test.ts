import { expect, test } from '@jest/globals'
import { meeting, staff, stranger } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { refusalReasons } from './refusal.ts'
import { knownNames, whyNotRegister } from './register.ts'

const assistant = staff('ASSISTANT')
const resident = { name: 'Айгүл Серікқызы Омарова', refusal: null }
const atTheDoor = '2026-04-15T13:00:00Z'

test.each([
  {
    stage: 'planned',
    now: atTheDoor,
    problems: [],
    because: 'an unannounced meeting has participants too',
  },
  {
    stage: 'announced',
    now: '2026-04-14T19:00:00Z',
    problems: [],
    because: 'the day has begun in Almaty',
  },
  {
    stage: 'announced',
    now: '2026-04-14T18:59:59Z',
    problems: ['REGISTERED_BEFORE_DAY'],
    because: 'it has not',
  },
  {
    stage: 'held',
    now: '2026-04-17T06:00:00Z',
    problems: [],
    because: 'a list on paper is entered afterwards',
  },
  { stage: 'recorded', now: '2026-04-17T06:00:00Z', problems: [], because: 'it is not signed yet' },
  {
    stage: 'signed',
    now: '2026-04-17T06:00:00Z',
    problems: ['WRONG_STAGE'],
    because: 'R32-9: what is signed stays',
  },
] as const)(
  'a meeting that is $stage has a participant registered at $now: $problems: $because',
  ({ stage, now, problems }) => {
    const attended = meeting({ stage })

    const found = whyNotRegister(
      attended,
      { actor: assistant, now, participant: resident },
      order2023,
    )

    expect(found).toEqual(problems)
  },
)

test.each(refusalReasons)('R32-5: whoever refuses is counted without a name: %s', (refusal) => {
  const problems = whyNotRegister(
    meeting(),
    { actor: assistant, now: atTheDoor, participant: { name: null, refusal } },
    order2023,
  )

  expect(problems).toEqual([])
})

test.each([
  { participant: { name: null, refusal: null }, problem: 'NAME_MISSING' },
  { participant: { name: ' ', refusal: null }, problem: 'NAME_MISSING' },
  { participant: { ...resident, refusal: 'UNWILLING' }, problem: 'NAMED_THOUGH_REFUSED' },
] as const)(
  'R32-5: a participant has a name or a reason for having none: $problem',
  ({ participant, problem }) => {
    const problems = whyNotRegister(
      meeting(),
      { actor: assistant, now: atTheDoor, participant },
      order2023,
    )

    expect(problems).toEqual([problem])
  },
)

const police = knownNames(['Жумагали Канат Тулегенович', 'Жумагали Канат'])

test.each([
  { name: 'Жумагали Канат', capacity: 'COMMUNITY_MEMBER', problems: ['POLICE_AS_RESIDENT'] },
  { name: ' жумагали  КАНАТ ', capacity: 'COMMUNITY_MEMBER', problems: ['POLICE_AS_RESIDENT'] },
  { name: 'Жумагали Канат', capacity: 'POLICE', problems: [] },
  { name: 'Жумагали Канат, пенсионер', capacity: 'COMMUNITY_MEMBER', problems: [] },
] as const)(
  'R32-4: whoever reports is no resident of the register: $name as $capacity: $problems',
  ({ name, capacity, problems }) => {
    const participant = { name, refusal: null, capacity }

    const found = whyNotRegister(
      meeting(),
      { actor: assistant, now: atTheDoor, participant, police },
      order2023,
    )

    expect(found).toEqual(problems)
  },
)

test('nobody registers for somebody else’s meeting', () => {
  const problems = whyNotRegister(
    meeting(),
    { actor: stranger, now: atTheDoor, participant: resident },
    order2023,
  )

  expect(problems).toEqual(['FORBIDDEN'])
})
