import { expect, test } from '@jest/globals'
import { akimLevels } from '../duty/facts.ts'
import { inspector, meeting, staff } from '../given.testing.ts'
import type { Stage } from '../meeting/stage.ts'
import { order2023 } from '../policy.ts'
import { whyNotConvene } from './convene.ts'

const unit = { kk: 'Жаңа ауыл', ru: 'Новое село' }
const today = '2026-04-01'
const byAkim = {
  actor: inspector,
  today,
  on: today,
  convenor: 'AKIM',
  level: 'VILLAGE',
  unit,
  members: null,
  roll: [],
} as const

test.each(akimLevels)('R27-14: the akim of a %s convenes', (level) => {
  expect(whyNotConvene(meeting(), { ...byAkim, level }, order2023)).toEqual([])
})

test.each([
  { because: 'no level is given', other: { level: null }, problem: 'AKIM_UNIT_MISSING' },
  { because: 'no unit is named', other: { unit: null }, problem: 'AKIM_UNIT_MISSING' },
  { because: 'the day lies ahead', other: { on: '2026-04-02' }, problem: 'DAY_IN_FUTURE' },
  { because: 'it has no members', other: { members: 0 }, problem: 'COUNT_OUT_OF_RANGE' },
  {
    because: 'a supervisor only reads',
    other: { actor: staff('SUPERVISOR') },
    problem: 'FORBIDDEN',
  },
] as const)('R27-14: nobody convenes where $because', ({ other, problem }) => {
  expect(whyNotConvene(meeting(), { ...byAkim, ...other }, order2023)).toEqual([problem])
})

test('an assembly is not convened after its own day, nor once its protocol is signed', () => {
  const late = { ...byAkim, today: '2026-04-16', on: '2026-04-16' }
  const held = meeting({ stage: 'held' as Stage })
  const signed = meeting({ stage: 'signed' as Stage })

  expect(whyNotConvene(held, late, order2023)).toEqual(['CONVENED_AFTER_MEETING'])
  expect(whyNotConvene(signed, byAkim, order2023)).toEqual(['WRONG_STAGE'])
})

test('R27-15: a group convenes without an akim, by a tenth of the members', () => {
  const member = {
    ...{ name: 'Ахметов Нурлан', delegatedOn: '2025-02-01', signedOn: '2026-03-25' },
    ...{ leftOn: null, withdrawnOn: null },
  }
  const group = {
    ...byAkim,
    convenor: 'INITIATIVE_GROUP',
    level: null,
    unit: null,
    roll: [member],
  } as const

  expect(whyNotConvene(meeting(), { ...group, members: 10 }, order2023)).toEqual([])
  expect(whyNotConvene(meeting(), { ...group, members: 11 }, order2023)).toEqual([
    'TOO_FEW_INITIATORS',
  ])
  expect(whyNotConvene(meeting(), { ...group, unit }, order2023)).toEqual(['AKIM_UNIT_OF_GROUP'])
})
