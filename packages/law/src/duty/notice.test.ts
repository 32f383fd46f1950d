import { expect, test } from '@jest/globals'
import { dayOf } from '../instant.ts'
import { order2023 } from '../policy.ts'
import { announced, everywhere, ofMeeting, planned, reading, told } from './given.testing.ts'

test.each([
  { at: '2026-04-05T18:59:59Z', verdict: 'met', margin: 0, because: 'it is 5 April, 23:59:59' },
  { at: '2026-04-05T19:00:00Z', verdict: 'unmet', margin: -1, because: 'it is 6 April, 00:00' },
])('R27-1: announced at $at for 15 April is $verdict: $because', ({ at, verdict, margin }) => {
  const meeting = announced({ announcements: everywhere(dayOf(at, order2023)) })

  const finding = ofMeeting('NOTICE', meeting)

  expect(finding).toMatchObject({ verdict, margin })
})

test.each([
  { noticeCounting: 'inclusive', verdict: 'met', margin: 0, otherMargin: -1 },
  { noticeCounting: 'clearDays', verdict: 'unmet', margin: -1, otherMargin: 0 },
] as const)(
  'R27-2: announced on 5 April for the 15th is $verdict counting $noticeCounting, with both margins kept',
  ({ noticeCounting, ...expected }) => {
    const meeting = announced({ announcements: everywhere('2026-04-05') })

    const finding = ofMeeting('NOTICE', meeting, { by: reading({ noticeCounting }) })

    expect(finding).toMatchObject(expected)
  },
)

test('R27-3: announced on Saturday 21 March, in Nauryz, for Tuesday 31 March is in time', () => {
  const meeting = announced({
    day: '2026-03-31',
    announcements: everywhere('2026-03-21', '2026-03-31'),
  })

  const finding = ofMeeting('NOTICE_EMPLOYERS', meeting)

  expect(finding).toMatchObject({ verdict: 'met', margin: 0 })
})

test('R27-4: announced on 24 February 2024 for 5 March is in time, though the clocks went back between', () => {
  const meeting = announced({
    day: '2024-03-05',
    announcements: everywhere('2024-02-24', '2024-03-05'),
  })

  const finding = ofMeeting('NOTICE', meeting)

  expect(finding).toMatchObject({ verdict: 'met', margin: 0 })
})

const everyChannel = everywhere('2026-04-01')

test.each([
  { noticeChannels: 'all', told: everyChannel, verdict: 'met', lacking: [] },
  {
    noticeChannels: 'all',
    told: everyChannel.slice(0, 2),
    verdict: 'unknown',
    lacking: ['EMPLOYERS'],
  },
  { noticeChannels: 'any', told: everyChannel.slice(0, 1), verdict: 'met', lacking: [] },
  {
    noticeChannels: 'all',
    told: [],
    verdict: 'unknown',
    lacking: ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS'],
  },
  {
    noticeChannels: 'any',
    told: [told('OTHER', '2026-04-01')],
    verdict: 'unknown',
    lacking: ['MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS'],
  },
] as const)(
  'R27-5: where $noticeChannels channels are owed, $told.length of them are $verdict',
  ({ noticeChannels, told: announcements, verdict, lacking }) => {
    const meeting = announced({ announcements })

    const finding = ofMeeting('NOTICE', meeting, { by: reading({ noticeChannels }) })

    expect(finding).toMatchObject({ verdict, lacking })
  },
)

test('R27-5: the page of the meeting on this portal is evidence of nothing but itself', () => {
  const meeting = announced({ noticedOn: '2026-03-01', announcements: [] })

  const finding = ofMeeting('NOTICE', meeting)

  expect(finding).toMatchObject({ verdict: 'unknown', cause: 'NOTICE_UNKNOWN' })
})

test('R27-5: of a plan that nobody was told of it is said that nothing is on record', () => {
  const finding = ofMeeting('NOTICE', planned(), { asOf: '2026-04-06' })

  expect(finding).toMatchObject({ verdict: 'unknown', cause: 'UNANNOUNCED' })
})

test('R27-6: a post with the date and no place is not complete, and the place added on D−9 is late', () => {
  const withoutPlace = told('SOCIAL_NETWORK', '2026-04-01', { namesPlace: false })
  const withPlace = told('SOCIAL_NETWORK', '2026-04-06')

  const [incomplete, late] = [[withoutPlace], [withoutPlace, withPlace]].map((announcements) =>
    ofMeeting('NOTICE_SOCIAL_NETWORK', announced({ announcements })),
  )

  expect(incomplete).toMatchObject({
    verdict: 'unknown',
    cause: 'CHANNEL_INCOMPLETE',
    lacking: ['PLACE'],
  })
  expect(late).toMatchObject({ verdict: 'unmet', cause: 'CHANNEL_LATE', margin: -1 })
})

test('R27-6: the earliest complete announcement of a kind counts, in whatever order they were entered', () => {
  const announcements = [told('MASS_MEDIA', '2026-04-09'), told('MASS_MEDIA', '2026-04-03')]

  const finding = ofMeeting('NOTICE_MASS_MEDIA', announced({ announcements }))

  expect(finding).toMatchObject({ verdict: 'met', day: '2026-04-03', margin: 2 })
})

test.each([
  { publicOn: '2026-04-25', verdict: 'met' },
  { publicOn: '2026-04-26', verdict: 'unmet' },
])(
  'R27-7: moved from 15 April to 5 May, what was told of the old day counts for nothing: told on $publicOn is $verdict',
  ({ publicOn, verdict }) => {
    const ofOldDay = everywhere('2026-04-01', '2026-04-15')
    const ofNewDay = everywhere(publicOn, '2026-05-05')
    const meeting = announced({
      day: '2026-05-05',
      announcements: [...ofOldDay, ...ofNewDay],
    })

    const finding = ofMeeting('NOTICE', meeting, { asOf: '2026-05-05' })

    expect(finding.verdict).toBe(verdict)
  },
)

test('R27-1: as long as there is time nothing is said against a meeting', () => {
  const [lastDay, dayAfter] = ['2026-04-05', '2026-04-06'].map((asOf) =>
    ofMeeting('NOTICE_MASS_MEDIA', planned(), { asOf }),
  )

  expect(lastDay).toMatchObject({ verdict: 'not_due', cause: 'STILL_POSSIBLE', day: '2026-04-05' })
  expect(dayAfter).toMatchObject({ verdict: 'unknown', cause: 'CHANNEL_MISSING' })
})

test('R27-1: where all channels are owed the last one told counts, where one is enough the first', () => {
  const meeting = announced({
    announcements: [
      told('MASS_MEDIA', '2026-04-04'),
      told('SOCIAL_NETWORK', '2026-03-30'),
      told('EMPLOYERS', '2026-04-02'),
    ],
  })

  const [all, any] = (['all', 'any'] as const).map((noticeChannels) =>
    ofMeeting('NOTICE', meeting, { by: reading({ noticeChannels }) }),
  )

  expect(all).toMatchObject({ day: '2026-04-04', margin: 1 })
  expect(any).toMatchObject({ day: '2026-03-30', margin: 6 })
})
