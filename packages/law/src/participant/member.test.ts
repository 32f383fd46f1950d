import { expect, test } from '@jest/globals'
import { order2023 } from '../policy.ts'
import { answerTo, countMembers, isMember, lackingIn, quorumOf } from './member.ts'
import { gatheringOf, type RegistrationRules, rulesFor } from './registration-rules.ts'

const rules = rulesFor('gathering', order2023)
const resident = { capacity: 'COMMUNITY_MEMBER', adult: true, resident: true } as const

test.each([
  { other: {}, member: 'yes', because: 'an adult who lives there' },
  { other: { adult: false }, member: 'no', because: 'a minor' },
  { other: { resident: false }, member: 'no', because: 'somebody from elsewhere' },
  { other: { capacity: 'POLICE' }, member: 'no', because: 'police, though they live there' },
  { other: { capacity: 'OFFICIAL' }, member: 'no', because: 'an official' },
  { other: { capacity: 'MASS_MEDIA' }, member: 'no', because: 'a journalist' },
  { other: { adult: null }, member: 'unknown', because: 'nobody asked' },
  { other: { adult: null, resident: false }, member: 'no', because: 'one answer is enough' },
] as const)('R32-4: whether they count as a member: $member: $because', ({ other, member }) => {
  expect(isMember({ ...resident, ...other }, rules)).toBe(member)
})

test.each(['capable', 'toString', ''])(
  'R32-4: a predicate that is not known, such as "%s", is unknown and never passes',
  (predicate) => {
    const stricter: RegistrationRules = { ...rules, eligibility: [...rules.eligibility, predicate] }

    expect(answerTo(predicate, resident)).toBe('unknown')
    expect(isMember(resident, stricter)).toBe('unknown')
  },
)

test.each([
  { delegated: true, member: 'yes' },
  { delegated: false, member: 'no' },
  { delegated: null, member: 'unknown' },
] as const)(
  'R32-4: at an assembly whoever is delegated is a member: $delegated: $member',
  ({ delegated, member }) => {
    const ofAssembly = rulesFor('assembly', order2023)

    expect(isMember({ ...resident, delegated }, ofAssembly)).toBe(member)
    expect(isMember(resident, ofAssembly)).toBe('unknown')
  },
)

test('R32-4: everybody is counted once: a member, none, or not known', () => {
  const counted = countMembers(
    [
      { ...resident, count: 40 },
      { ...resident, adult: false, count: 6 },
      { ...resident, resident: null, count: 3 },
    ],
    rules,
  )

  expect(counted).toEqual({ members: 40, unknown: 3 })
})

test.each([
  { quorum: 40, is: 'yes' },
  { quorum: 41, is: 'unknown' },
  { quorum: 43, is: 'unknown' },
  { quorum: 44, is: 'no' },
] as const)('R32-4: of 40 members and 3 not known, a quorum of $quorum: $is', ({ quorum, is }) => {
  const asked = { ...rules, quorum: { members: quorum } }

  expect(quorumOf({ members: 40, unknown: 3 }, asked)).toBe(is)
})

test('R32-4: rules that ask for no quorum are not asked about it', () => {
  expect(quorumOf({ members: 0, unknown: 0 }, rules)).toBeNull()
})

test.each([
  { form: 'INDOORS', precincts: 1, isAssembly: false, id: 'gathering' },
  { form: 'OUTDOORS', precincts: 1, isAssembly: false, id: 'gathering' },
  { form: 'INDOORS', precincts: 2, isAssembly: false, id: 'joint' },
  { form: 'ONLINE', precincts: 1, isAssembly: false, id: 'online' },
  { form: 'INDOORS', precincts: 2, isAssembly: true, id: 'assembly' },
] as const)(
  'R32-4: rules are chosen by the form of the meeting: $form, $precincts, $isAssembly: $id',
  ({ id, ...sitting }) => {
    expect(rulesFor(gatheringOf(sitting), order2023)).toMatchObject({ id, edition: '2023' })
  },
)

test('R32-4: a form without rules of its own goes by those of a gathering, of the edition in force', () => {
  const edition2027 = { ...rules, edition: '2027' }

  expect(rulesFor('joint', { registration: [edition2027] })).toBe(edition2027)
})

test('R32-4: the least that serves is collected: no date of birth, no number, no document', () => {
  const asked = order2023.registration.flatMap(({ requiredFields }) => requiredFields)

  expect(new Set(asked)).toEqual(new Set(['name', 'resident', 'adult', 'capacity', 'confirmation']))
})

test.each([
  { other: {}, lacking: [] },
  { other: { adult: null, confirmation: null }, lacking: ['adult', 'confirmation'] },
  { other: { capacity: 'OFFICIAL', adult: null, resident: null }, lacking: [] },
  { other: { name: null, confirmation: null, adult: null }, lacking: [] },
] as const)('R32-4: of $other the rules miss $lacking', ({ other, lacking }) => {
  const entry = { ...resident, name: 'Айгүл Омарова', confirmation: 'SIGNATURE', ...other } as const

  expect(lackingIn(entry, rules)).toEqual(lacking)
})
