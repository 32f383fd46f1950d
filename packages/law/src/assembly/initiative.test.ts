import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { areEnough } from '../duty/convening.ts'
import { order2023 } from '../policy.ts'
import { type Initiative, initiativeOf, type Member } from './initiative.ts'

const day = '2026-04-01'

test.each([
  { members: 5, least: 1 },
  { members: 10, least: 1 },
  { members: 11, least: 2 },
  { members: 20, least: 2 },
  { members: 21, least: 3 },
  { members: 25, least: 3 },
])('R27-15: of $members members at least $least ask for an assembly', ({ members, least }) => {
  expect(isEnough({ members, initiators: least })).toBe(true)
  expect(isEnough({ members, initiators: least - 1 })).toBe(false)
})

test('R27-15: two of 21 are too few, though 9.52 percent is rounded to ten', () => {
  expect(Math.round((2 / 21) * 100)).toBe(10)
  expect(isEnough({ members: 21, initiators: 2 })).toBe(false)
})

test('R27-15: an assembly without members is convened by nobody', () => {
  expect(isEnough({ members: 0, initiators: 0 })).toBe(false)
})

test('R27-16: a member who is listed twice counts once, however the name is written', () => {
  const roll = [signed('Ахметов Нурлан'), signed('АХМЕТОВ  Нурлан '), member('Сеитова Айгуль')]

  expect(initiativeOf(roll, { day })).toEqual({ members: 2, initiators: 1 })
})

test.each<{ because: string; other: Partial<Member>; initiators: number; members: number }>([
  {
    because: 'was not delegated yet',
    other: { delegatedOn: '2026-04-02' },
    initiators: 0,
    members: 0,
  },
  { because: 'had left', other: { leftOn: day }, initiators: 0, members: 0 },
  { because: 'leaves on the morrow', other: { leftOn: '2026-04-02' }, initiators: 1, members: 1 },
  {
    because: 'signed before being delegated',
    other: { delegatedOn: '2026-03-20', signedOn: '2026-03-19' },
    initiators: 0,
    members: 1,
  },
  { because: 'signed afterwards', other: { signedOn: '2026-04-02' }, initiators: 0, members: 1 },
  { because: 'has withdrawn by then', other: { withdrawnOn: day }, initiators: 0, members: 1 },
  {
    because: 'withdrew when it was convened already',
    other: { withdrawnOn: '2026-04-02' },
    initiators: 1,
    members: 1,
  },
])('R27-16: of whoever $because $initiators count as initiators', ({ other, ...counted }) => {
  const { because: _, ...expected } = counted

  expect(initiativeOf([signed('Ахметов Нурлан', other)], { day })).toEqual(expected)
})

test('R27-16: members who are not listed by name are members all the same', () => {
  const roll = [signed('Ахметов Нурлан'), signed('Сеитова Айгуль')]

  const initiative = initiativeOf(roll, { day, told: 21 })

  expect(initiative).toEqual({ members: 21, initiators: 2 })
  expect(isEnough(initiative)).toBe(false)
})

test('R27-16: a withdrawal never makes an initiative enough that was not', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 25 }),
      fc.integer({ min: 1, max: 25 }),
      (size, signing) => {
        const roll = Array.from({ length: size }, (_, index) =>
          index < signing ? signed(`Житель ${index}`) : member(`Житель ${index}`),
        )
        const [first, ...rest] = roll
        const withdrawn = first ? [{ ...first, withdrawnOn: day }, ...rest] : rest

        const before = isEnough(initiativeOf(roll, { day }))
        const after = isEnough(initiativeOf(withdrawn, { day }))

        expect(before || !after).toBe(true)
      },
    ),
  )
})

function member(name: string, other: Partial<Member> = {}): Member {
  const nothing = { leftOn: null, signedOn: null, withdrawnOn: null }
  return { name, delegatedOn: '2025-02-01', ...nothing, ...other }
}

function signed(name: string, other: Partial<Member> = {}): Member {
  return member(name, { signedOn: '2026-03-25', ...other })
}

function isEnough(initiative: Initiative): boolean {
  return areEnough(initiative, order2023)
}
