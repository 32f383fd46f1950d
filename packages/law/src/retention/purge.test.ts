import { expect, test } from '@jest/globals'
import { inspector, meeting, reviewer, staff } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { whyNotLiftHold, whyNotPlaceHold } from './hold.ts'
import { type HeldItem, purgeOn } from './purge.ts'

const day = '2026-04-15'
const free: HeldItem = { id: 'appeal-1', isChecked: false, holds: [] }
const materials = { day, closedOn: [], holds: [], items: [free] }

test.each([
  { today: '2027-04-15', goes: false },
  { today: '2027-04-16', goes: true },
])('R32-17: on $today what was kept for a year goes: $goes', ({ today, goes }) => {
  expect(purgeOn(today, materials, order2023) !== null).toBe(goes)
})

test('R32-19: an open check holds the materials of its item alone', () => {
  const checked: HeldItem = { id: 'appeal-2', isChecked: true, holds: [] }

  const purge = purgeOn('2027-04-16', { ...materials, items: [free, checked] }, order2023)

  expect(purge).toEqual({
    keptUntil: '2027-04-15',
    heldBack: [{ reason: 'CHECK', items: ['appeal-2'] }],
    sparesAll: false,
    spared: ['appeal-2'],
  })
})

test('R32-19: a court holds everything, and each reason is told', () => {
  const disputed: HeldItem = { ...free, holds: ['DISPUTE'] }

  const purge = purgeOn(
    '2027-04-16',
    { ...materials, holds: ['COURT'], items: [disputed] },
    order2023,
  )

  expect(purge).toMatchObject({
    heldBack: [
      { reason: 'DISPUTE', items: ['appeal-1'] },
      { reason: 'COURT', items: null },
    ],
    sparesAll: true,
  })
})

test('R32-20: without a hold nothing stays', () => {
  expect(purgeOn('2027-04-16', materials, order2023)).toMatchObject({
    heldBack: [],
    sparesAll: false,
    spared: [],
  })
})

const held = meeting({ stage: 'signed' as const })

test('R32-19: who reports decides neither on a hold nor on its end', () => {
  const asked = { isThere: true, isCollected: true, isHeld: false }

  expect(whyNotPlaceHold(held, { actor: inspector, ...asked })).toEqual(['FORBIDDEN'])
  expect(whyNotPlaceHold(held, { actor: reviewer, ...asked })).toEqual([])
  expect(whyNotLiftHold(held, { actor: inspector, liftedOn: null })).toEqual(['FORBIDDEN'])
  expect(whyNotLiftHold(held, { actor: reviewer, liftedOn: null })).toEqual([])
})

test('what is deleted cannot be held, what is held is not held twice, and a lifted hold is lifted', () => {
  const actor = staff('SUPERVISOR')

  const asked = { actor, isThere: true, isCollected: true, isHeld: false }

  expect(whyNotPlaceHold(held, { ...asked, isThere: false })).toEqual(['MATERIALS_PURGED'])
  expect(whyNotPlaceHold(held, { ...asked, isHeld: true })).toEqual(['ALREADY_HELD'])
  expect(whyNotLiftHold(held, { actor, liftedOn: day })).toEqual(['ALREADY_LIFTED'])
})

test.each(['cancelled', 'missed'] as const)(
  'R32-19: what was collected for a meeting that was %s is held back and released, where there is any',
  (stage) => {
    const never = meeting({ stage })
    const asked = { actor: reviewer, isThere: true, isCollected: true, isHeld: false }

    expect(whyNotPlaceHold(never, asked)).toEqual([])
    expect(whyNotPlaceHold(never, { ...asked, isCollected: false })).toEqual(['NOTHING_TO_HOLD'])
    expect(whyNotLiftHold(never, { actor: reviewer, liftedOn: null })).toEqual([])
  },
)
