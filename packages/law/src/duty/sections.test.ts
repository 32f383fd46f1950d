import { expect, test } from '@jest/globals'
import { reportSections } from '../report/section.ts'
import { held, ofMeeting, report, signed } from './given.testing.ts'

const told = reportSections.map((section) => ({ section, filled: true, nothingBecause: false }))

test('R30-1: a report of all six sections is complete', () => {
  const finding = ofMeeting('SECTIONS', signed({ report: report({ sections: told }) }))

  expect(finding).toMatchObject({ verdict: 'met', cause: 'REPORT_COMPLETE', lacking: [] })
})

test('R30-1: a section with nothing to report is told when it says why', () => {
  const sections = told.map((section) => ({ ...section, filled: false, nothingBecause: true }))

  const finding = ofMeeting('SECTIONS', signed({ report: report({ sections }) }))

  expect(finding.verdict).toBe('met')
})

test.each(reportSections)('R30-1: a report that is silent on %s lacks it', (silent) => {
  const sections = told.map((section) =>
    section.section === silent ? { ...section, filled: false } : section,
  )

  const finding = ofMeeting('SECTIONS', signed({ report: report({ sections }) }))

  expect(finding).toMatchObject({ verdict: 'unmet', cause: 'SECTIONS_MISSING', lacking: [silent] })
})

test('R30-1: before the protocol is signed what is missing may still be written down', () => {
  const finding = ofMeeting('SECTIONS', held({ report: report() }))

  expect(finding).toMatchObject({ verdict: 'unknown', lacking: [...reportSections] })
})

test.each([
  { meeting: held(), verdict: 'unknown' },
  { meeting: signed(), verdict: 'unmet' },
])('R30-1: a meeting $meeting.stage without a report is $verdict', ({ meeting, verdict }) => {
  const finding = ofMeeting('SECTIONS', meeting)

  expect(finding).toMatchObject({ verdict, cause: 'REPORT_MISSING' })
})

test('R30-3: the first report need not speak of earlier ones', () => {
  const sections = told.filter(({ section }) => section !== 'COMPLAINTS_AND_APPEALS')
  const meeting = signed({ report: report({ sections, isFirst: true }) })

  const complete = ofMeeting('SECTIONS', meeting)
  const earlier = ofMeeting('EARLIER_APPEALS', meeting)

  expect(complete.verdict).toBe('met')
  expect(earlier).toMatchObject({ verdict: 'not_applicable', cause: 'FIRST_REPORT' })
})
