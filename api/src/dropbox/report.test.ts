import { expect, test } from '@jest/globals'
import { reportIn } from './report.ts'

test('a report is what should be hidden, and the page where it stands', () => {
  const report = reportIn({ page: '/kk/outcomes/7', text: ' Көршімнің аты көрініп тұр. \n' })

  expect(report).toEqual({ page: '/kk/outcomes/7', text: 'Көршімнің аты көрініп тұр.' })
})

test.each([{ text: 'Атым' }, { text: 'Атым', page: null }, { text: 'Атым', page: '' }])(
  'the page may be left out: %j',
  (sent) => {
    const report = reportIn(sent)

    expect(report).toEqual({ page: null, text: 'Атым' })
  },
)

test('two thousand signs are taken, whatever they are, and not one more', () => {
  const most = reportIn({ text: '🙈'.repeat(2000) })
  const tooMany = reportIn({ text: 'ә'.repeat(2001) })

  expect(most).toMatchObject({ page: null })
  expect(tooMany).toBe('TEXT_TOO_LONG')
})

test.each([
  { sent: null, problem: 'NOT_AN_OBJECT' },
  { sent: 'Атым', problem: 'NOT_AN_OBJECT' },
  { sent: [{ text: 'Атым' }], problem: 'NOT_AN_OBJECT' },
  { sent: { text: 'Атым', closed_at: '2026-01-01' }, problem: 'FIELD_UNKNOWN' },
  { sent: {}, problem: 'TEXT_MISSING' },
  { sent: { text: ' \n\t ' }, problem: 'TEXT_MISSING' },
  { sent: { text: 12 }, problem: 'TEXT_MISSING' },
  { sent: { text: 'Аты\u0000м' }, problem: 'TEXT_UNREADABLE' },
  { sent: { text: 'Аты\ud83dм' }, problem: 'TEXT_UNREADABLE' },
  { sent: { text: 'Атым', page: 'https://example.org/kk/' }, problem: 'PAGE_UNKNOWN' },
  { sent: { text: 'Атым', page: '/kk/?q=Абай' }, problem: 'PAGE_UNKNOWN' },
  { sent: { text: 'Атым', page: `/${'a'.repeat(200)}` }, problem: 'PAGE_UNKNOWN' },
  { sent: { text: 'Атым', page: 7 }, problem: 'PAGE_UNKNOWN' },
])('$sent is refused: $problem', ({ sent, problem }) => {
  const report = reportIn(sent)

  expect(report).toBe(problem)
})
