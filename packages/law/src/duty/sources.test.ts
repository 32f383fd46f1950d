import { expect, test } from '@jest/globals'
import { held, ofMeeting, report, signed } from './given.testing.ts'

test.each([
  { figures: 3, figuresWithoutSource: 0, sourced: true, verdict: 'met', cause: 'SOURCED' },
  { figures: 3, figuresWithoutSource: 1, sourced: true, verdict: 'unmet', cause: 'UNSOURCED' },
  { figures: 0, figuresWithoutSource: 0, sourced: true, verdict: 'met', cause: 'SOURCED' },
  { figures: 0, figuresWithoutSource: 0, sourced: false, verdict: 'unknown', cause: 'NO_FIGURES' },
])(
  'R29-1: of $figures figures $figuresWithoutSource lack a source, sources named $sourced: $verdict',
  ({ verdict, cause, ...other }) => {
    const finding = ofMeeting('SOURCES', signed({ report: report(other) }))

    expect(finding).toMatchObject({ verdict, cause })
  },
)

test('R29-1: before the protocol is signed a source may still be named', () => {
  const meeting = held({ report: report({ figures: 1, figuresWithoutSource: 1 }) })

  const finding = ofMeeting('SOURCES', meeting)

  expect(finding).toMatchObject({ verdict: 'unknown', cause: 'UNSOURCED', count: 1 })
})
