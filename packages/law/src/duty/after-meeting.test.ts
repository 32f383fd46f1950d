import { expect, test } from '@jest/globals'
import { duties, termsOf } from './duty.ts'
import type { WordFacts } from './facts-after.ts'
import { checked, controlled, held, ofMeeting, reading, signed } from './given.testing.ts'

const day = '2026-04-15'

test.each([
  { signedOn: day, verdict: 'met', cause: 'SIGNED_IN_TIME', margin: 0 },
  { signedOn: '2026-04-16', verdict: 'unmet', cause: 'SIGNED_LATE', margin: -1 },
])(
  'R32-6: a meeting of 15 April whose protocol was signed on $signedOn: $verdict',
  ({ signedOn, ...said }) => {
    const signature = { startedOn: day, endedOn: day, signedOn, isRegisterExplained: false }

    const finding = ofMeeting('SIGNATURE', signed({ signature }), { asOf: '2026-05-01' })

    expect(finding).toMatchObject({ ...said, day: signedOn })
  },
)

test.each([
  { lateSignBoundary: 'dayEnded', verdict: 'met' },
  { lateSignBoundary: 'dayStarted', verdict: 'unmet' },
] as const)(
  'R32-6: what ended after midnight and was signed then is $verdict where the $lateSignBoundary decides',
  ({ lateSignBoundary, verdict }) => {
    const signature = {
      ...{ startedOn: day, endedOn: '2026-04-16', signedOn: '2026-04-16' },
      isRegisterExplained: false,
    }

    const finding = ofMeeting('SIGNATURE', signed({ signature }), {
      ...{ asOf: '2026-05-01', by: reading({ lateSignBoundary }) },
    })

    expect(finding.verdict).toBe(verdict)
  },
)

test.each([
  { asOf: day, endedOn: null, verdict: 'not_due' },
  { asOf: '2026-04-16', endedOn: null, verdict: 'not_due' },
  { asOf: '2026-04-16', endedOn: day, verdict: 'unmet' },
  { asOf: '2026-04-17', endedOn: null, verdict: 'unmet' },
])(
  'R32-6: unsigned on $asOf where it is written down that it ended on $endedOn: $verdict',
  ({ asOf, endedOn, verdict }) => {
    const signature = { startedOn: day, endedOn, signedOn: null, isRegisterExplained: false }

    expect(ofMeeting('SIGNATURE', held({ signature }), { asOf }).verdict).toBe(verdict)
  },
)

test('R32-7: of a joint protocol that others signed in time a missing signature fails this precinct alone', () => {
  const signature = { startedOn: day, endedOn: day, signedOn: null, isRegisterExplained: false }
  const [theirs, ours] = [signed(), signed({ signature })].map((meeting) =>
    ofMeeting('SIGNATURE', meeting, { asOf: '2026-04-16' }),
  )

  expect([theirs?.verdict, ours?.verdict]).toEqual(['met', 'unmet'])
  expect(ours?.cause).toBe('SIGNATURE_MISSING')
})

const hour = { from: `${day}T13:30:00Z`, until: `${day}T14:30:00Z` }
const lost = { from: `${day}T13:40:00Z`, until: `${day}T14:00:00Z` }

test.each([
  { recordings: [{ ...hour, gaps: [] }], verdict: 'met', cause: 'RECORDED' },
  {
    recordings: [{ ...hour, gaps: [lost] }],
    verdict: 'met_with_deviation',
    cause: 'RECORDED_WITH_GAPS',
  },
  { recordings: [], verdict: 'unmet', cause: 'NOT_RECORDED' },
])(
  'R32-1: of a signed meeting of an hour with the recordings $recordings the recording is $verdict',
  ({ recordings, ...said }) => {
    const recording = { startedAt: hour.from, endedAt: hour.until, recordings }

    expect(ofMeeting('RECORDING', signed({ recording }))).toMatchObject(said)
  },
)

test('R32-1: before the protocol is signed it is not known whether a meeting was recorded, nor how far while its end is not', () => {
  const recording = { startedAt: hour.from, endedAt: null, recordings: [{ ...hour, gaps: [] }] }

  const findings = [held(), held({ recording })].map((meeting) => ofMeeting('RECORDING', meeting))

  expect(findings.map(({ verdict, cause }) => `${verdict} ${cause}`)).toEqual([
    'unknown NOT_RECORDED',
    'unknown PROTOCOL_UNSIGNED',
  ])
})

test('R32-3: a register that agrees is met, one that differs for a reason is a deviation, and unsigned it is not known', () => {
  const explained = {
    ...{ startedOn: day, endedOn: day, signedOn: day, isRegisterExplained: true },
  }

  const findings = [signed(), signed({ signature: explained }), held()].map((meeting) =>
    ofMeeting('REGISTRATION', meeting),
  )

  expect(findings.map(({ verdict, cause }) => `${verdict} ${cause}`)).toEqual([
    'met REGISTER_COMPLETE',
    'met_with_deviation REGISTER_EXPLAINED',
    'unknown PROTOCOL_UNSIGNED',
  ])
})

test.each([
  { check: { answeredOn: '2026-05-08' }, asOf: '2026-06-01', verdict: 'met' },
  { check: { answeredOn: null }, asOf: '2026-05-08', verdict: 'not_due' },
  { check: { answeredOn: null }, asOf: '2026-05-15', verdict: 'not_due' },
  { check: { answeredOn: null }, asOf: '2026-05-18', verdict: 'unmet' },
  { check: { answeredOn: '2026-05-18' }, asOf: '2026-06-01', verdict: 'unmet' },
  { check: { dueOn: null, anonymous: true }, asOf: '2026-06-01', verdict: 'not_applicable' },
  { check: { referredOn: '2026-04-17' }, asOf: '2026-06-01', verdict: 'not_applicable' },
])(
  'R32-12: an answer due on 8 May, $check, is $verdict on $asOf: late is said a working week late',
  ({ check, asOf, verdict }) => {
    const finding = ofMeeting('LATER_ANSWERS', signed({ checks: [checked(check)] }), { asOf })

    expect(finding.verdict).toBe(verdict)
  },
)

test('R32-12: one late answer breaks the whole and is counted, one that waits leaves it open', () => {
  const met = checked({ id: 'met', answeredOn: '2026-05-01' })
  const waits = checked({ id: 'waits', dueOn: '2026-06-30' })
  const late = checked({ id: 'late', answeredOn: '2026-05-25' })
  const of = (...checks: (typeof met)[]) =>
    ofMeeting('LATER_ANSWERS', signed({ checks }), { asOf: '2026-05-20' })

  expect(of(met, waits)).toMatchObject({ verdict: 'not_due', day: '2026-06-30', count: 1 })
  expect(of(met, waits, late)).toMatchObject({
    ...{ verdict: 'unmet', cause: 'ANSWERS_OVERDUE', count: 1 },
    grounds: [{ kind: 'APPEAL', id: 'late', day: '2026-05-25' }],
  })
})

test.each([
  { word: 'nobody is told yet', toldOn: null, asOf: '2026-05-08', cause: 'ANSWERS_PENDING' },
  { word: 'nobody was told', toldOn: null, asOf: '2026-05-11', cause: 'EXTENSION_UNTOLD' },
  { word: 'word came in time', toldOn: '2026-05-08', asOf: '2026-06-01', cause: 'ANSWERS_PENDING' },
  { word: 'word came late', toldOn: '2026-05-11', asOf: '2026-06-01', cause: 'EXTENSION_UNTOLD' },
])(
  'R32-12: of a term that was extended and of which $word it is $cause',
  ({ toldOn, asOf, cause }) => {
    expect(extended({ toldOn, vain: null }, asOf).cause).toBe(cause)
  },
)

test('R32-12: a letter about an extension that came back is no word of it', () => {
  const vain = { failedOn: '2026-05-05', toldOn: null }

  expect(extended({ toldOn: '2026-05-05', vain }, '2026-06-01').cause).toBe('EXTENSION_UNTOLD')
})

/** What is found of a term that was extended on 4 May until July, with this word of it. */
function extended(word: WordFacts, asOf: string) {
  const checks = [checked({ dueOn: '2026-07-08', extended: { decidedOn: '2026-05-04', ...word } })]
  return ofMeeting('LATER_ANSWERS', signed({ checks }), { asOf })
}

test.each([
  { control: controlled(), verdict: 'met', cause: 'CONTROLLED', remarks: [] },
  { control: controlled({ unassigned: 1 }), verdict: 'unmet', cause: 'CONTROL_UNASSIGNED' },
  { control: controlled({ items: 0 }), verdict: 'not_applicable', cause: 'NOTHING_TO_CONTROL' },
  {
    ...{ control: controlled({ selfControlled: 2 }), verdict: 'met', cause: 'CONTROLLED' },
    remarks: ['SELF_CONTROL'],
  },
])('R33-1, R33-2: of what is under control $control.unassigned without anybody: $cause', (row) => {
  const { control, ...said } = row

  expect(ofMeeting('CONTROL', signed({ control }))).toMatchObject(said)
})

test('R33-1: before the signature it is not known what there is to control', () => {
  expect(ofMeeting('CONTROL', held({ control: controlled({ items: 0 }) }))).toMatchObject({
    ...{ verdict: 'unknown', cause: 'PROTOCOL_UNSIGNED' },
  })
})

test.each([
  { open: [], verdict: 'met', cause: 'ALL_CLOSED', count: 3 },
  { open: ['2026-05-08', null], verdict: 'not_due', cause: 'ITEMS_OPEN', count: 2 },
  { open: [null], verdict: 'not_due', cause: 'ITEMS_OPEN', count: 1 },
  { open: ['2026-05-07', '2026-07-14'], verdict: 'unmet', cause: 'ITEMS_OVERDUE', count: 1 },
])('R33-3: on 8 May what is open of three items, $open, is $verdict', ({ open, ...said }) => {
  const finding = ofMeeting('EXECUTION', signed({ control: controlled({ open }) }), {
    asOf: '2026-05-08',
  })

  expect(finding).toMatchObject(said)
})

test('R34-1: no duty stands on ¶34, so that the absence of awards is never found of anybody', () => {
  expect(duties.filter((duty) => termsOf(duty).paragraph === '¶34')).toEqual([])
})
