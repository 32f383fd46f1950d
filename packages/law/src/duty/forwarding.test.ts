import { expect, test } from '@jest/globals'
import { checked, ofMeeting, signed } from './given.testing.ts'

test.each([
  { check: { referredOn: '2026-04-20', toldOn: '2026-04-20' }, cause: 'FORWARDED_WITH_WORD' },
  { check: { referredOn: '2026-04-20', toldOn: '2026-04-23' }, cause: 'FORWARDED_WITH_WORD' },
  { check: { referredOn: '2026-04-20', toldOn: '2026-04-24' }, cause: 'INITIATOR_UNTOLD' },
  { check: { referredOn: '2026-04-20', toldOn: null }, cause: 'INITIATOR_UNTOLD' },
  { check: { referredOn: '2026-04-29', toldOn: null }, cause: 'FORWARDED_LATE' },
  { check: { referredOn: '2026-04-20', anonymous: true }, cause: 'FORWARDED_WITH_WORD' },
  { check: {}, cause: 'NOTHING_FORWARDED' },
  { check: { forwardFrom: '2026-04-15' }, cause: 'NOT_FORWARDED' },
  { check: { forwardFrom: '2026-05-29' }, cause: 'FORWARDING_PENDING' },
  { check: { forwardFrom: '2026-04-15', answeredOn: '2026-04-20' }, cause: 'NOTHING_FORWARDED' },
  {
    check: { forwardFrom: '2026-05-20', referredOn: '2026-05-22', toldOn: '2026-05-22' },
    cause: 'FORWARDED_WITH_WORD',
  },
])('R32-13: forwarded and told as $check it is $cause', ({ check, cause }) => {
  const finding = ofMeeting('FORWARDING', signed({ checks: [checked(check)] }), {
    asOf: '2026-06-01',
  })

  expect(finding.cause).toBe(cause)
})

test('R32-13: what is for another body may wait three working days, and is late after them', () => {
  const checks = [checked({ forwardFrom: '2026-04-15' })]
  const of = (asOf: string) => ofMeeting('FORWARDING', signed({ checks }), { asOf })

  expect(of('2026-04-20')).toMatchObject({
    ...{ verdict: 'not_due', cause: 'FORWARDING_PENDING', day: '2026-04-20', count: 1 },
  })
  expect(of('2026-06-01')).toMatchObject({
    ...{ verdict: 'unmet', cause: 'NOT_FORWARDED' },
    grounds: [{ kind: 'APPEAL', id: 'appeal', day: null }],
  })
})

const kept = { forwardFrom: null, referredOn: null, toldOn: null, vain: null, answeredOn: null }
const due = { ...kept, forwardFrom: '2026-04-15' }
const gone = { ...due, referredOn: '2026-04-20', toldOn: '2026-04-20' }

test.each([
  { because: 'no part is for others', parts: [kept, kept], cause: 'NOTHING_FORWARDED' },
  { because: 'one part waits too long', parts: [kept, due], cause: 'NOT_FORWARDED' },
  { because: 'of two one did not go', parts: [gone, due], cause: 'NOT_FORWARDED' },
  {
    because: 'one part came back and may wait',
    parts: [gone, { ...due, forwardFrom: '2026-05-29' }],
    cause: 'FORWARDING_PENDING',
  },
  {
    because: 'a part went too late',
    parts: [kept, { ...gone, referredOn: '2026-04-29' }],
    cause: 'FORWARDED_LATE',
  },
  {
    because: 'nobody was told of a part',
    parts: [gone, { ...gone, toldOn: null }],
    cause: 'INITIATOR_UNTOLD',
  },
  { because: 'each part went with word', parts: [kept, gone], cause: 'FORWARDED_WITH_WORD' },
  {
    because: 'the police answered it after all',
    parts: [kept, { ...due, answeredOn: '2026-04-17' }],
    cause: 'NOTHING_FORWARDED',
  },
])(
  'R32-13, R32-14: the parts of a split appeal are judged like whole ones: where $because, $cause',
  ({ parts, cause }) => {
    const checks = [checked({ parts })]

    const finding = ofMeeting('FORWARDING', signed({ checks }), { asOf: '2026-06-01' })

    expect(finding.cause).toBe(cause)
  },
)

test('R32-14: an appeal of which two parts went counts once, with the day of the first', () => {
  const later = { ...gone, referredOn: '2026-04-17', toldOn: '2026-04-17' }
  const checks = [checked({ parts: [gone, later] }), checked({ id: 'other', ...gone })]

  const finding = ofMeeting('FORWARDING', signed({ checks }), { asOf: '2026-06-01' })

  expect(finding).toMatchObject({
    count: 2,
    grounds: [
      { kind: 'APPEAL', id: 'appeal', day: '2026-04-17' },
      { kind: 'APPEAL', id: 'other', day: '2026-04-20' },
    ],
  })
})

test.each([
  { word: 'nobody is told yet', toldOn: null, asOf: '2026-04-30', cause: 'WORD_PENDING' },
  { word: 'nobody was told', toldOn: null, asOf: '2026-05-04', cause: 'INITIATOR_UNTOLD' },
  {
    ...{ word: 'word came in time', toldOn: '2026-04-30' },
    ...{ asOf: '2026-06-01', cause: 'FORWARDED_WITH_WORD' },
  },
  {
    ...{ word: 'word came late', toldOn: '2026-05-04' },
    ...{ asOf: '2026-06-01', cause: 'INITIATOR_UNTOLD' },
  },
])(
  'R32-13: where the letter came back and after it $word it is $cause',
  ({ toldOn, asOf, cause }) => {
    const vain = { failedOn: '2026-04-27', toldOn }
    const checks = [checked({ ...gone, vain })]

    const finding = ofMeeting('FORWARDING', signed({ checks }), { asOf })

    expect(finding.cause).toBe(cause)
  },
)

test('R32-13: word that came too late stays late, whatever became of the letter', () => {
  const vain = { failedOn: '2026-05-12', toldOn: '2026-05-12' }
  const checks = [checked({ ...gone, toldOn: '2026-05-05', vain })]

  const finding = ofMeeting('FORWARDING', signed({ checks }), { asOf: '2026-06-01' })

  expect(finding.cause).toBe('INITIATOR_UNTOLD')
})

test('R32-13: within three working days of forwarding word may still come', () => {
  const checks = [checked({ referredOn: '2026-04-20' })]
  const [onTheThird, after] = ['2026-04-23', '2026-04-24'].map((asOf) =>
    ofMeeting('FORWARDING', signed({ checks }), { asOf }),
  )

  expect(onTheThird).toMatchObject({ verdict: 'not_due', cause: 'WORD_PENDING' })
  expect(after).toMatchObject({ verdict: 'unmet', cause: 'INITIATOR_UNTOLD' })
})
