import { type AppealLanguage, type ReportSection, reportSections } from '@esep/law'
import { readableIn } from '../appeal/readable.ts'

/** A text of an outcome as it was written down, before anything is hidden. */
export interface OutcomeText {
  /** Names the text within its outcome: `protocol`, `report:PREVENTION`, `decision:2`, `appeal:3`, `appeal:3:answer`, `appeal:3:later`. */
  readonly key: string
  readonly language: 'kk' | 'ru'
  readonly text: string
}

interface WrittenProtocol {
  readonly language: 'kk' | 'ru'
  readonly text: string
  readonly decisions: string | null
}

interface WrittenReport {
  readonly section: ReportSection
  readonly language: 'kk' | 'ru'
  readonly text: string
}

interface WrittenAppeal {
  readonly number: number
  readonly language: AppealLanguage
  readonly text: string
  readonly translations: Iterable<{ readonly language: 'kk' | 'ru'; readonly text: string }>
  readonly answerText: string | null
  readonly answerLanguage: 'kk' | 'ru' | null
  readonly laterAnswer: string | null
  readonly laterAnswerLanguage: 'kk' | 'ru' | null
}

/**
 * Every text that publication would make public, in the order in which hidden people are numbered: later answers come last,
 * so that one more of them renumbers nobody who is public already.
 */
export function textsOf(
  protocol: WrittenProtocol,
  reports: readonly WrittenReport[],
  appeals: readonly WrittenAppeal[],
): OutcomeText[] {
  const inOrder = appeals.toSorted((one, other) => one.number - other.number)
  return [
    { key: 'protocol', language: protocol.language, text: protocol.text },
    ...reportTexts(reports),
    ...decisionTexts(protocol),
    ...inOrder.flatMap(meetingTexts),
    ...inOrder.flatMap(laterTexts),
  ]
}

/** The key of what was reported under a heading. */
export function reportKey(section: ReportSection): string {
  return `report:${section}`
}

/** The key of what a resident said, or of its answer. */
export function appealKey(number: number, part?: 'answer' | 'later'): string {
  return part ? `appeal:${number}:${part}` : `appeal:${number}`
}

/** The key of a decision of the meeting, by its place from 1. */
export function decisionKey(number: number): string {
  return `decision:${number}`
}

/** Whether a key names a decision of the meeting. */
export function isDecision(key: string): boolean {
  return key.startsWith('decision:')
}

function reportTexts(reports: readonly WrittenReport[]): OutcomeText[] {
  return reportSections.flatMap((section) =>
    reports
      .filter((report) => report.section === section && report.text.trim() !== '')
      .map(({ language, text }) => ({ key: reportKey(section), language, text })),
  )
}

/** Each line is a decision. */
function decisionTexts({ decisions, language }: WrittenProtocol): OutcomeText[] {
  return (decisions ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text, index) => ({ key: decisionKey(index + 1), language, text }))
}

function meetingTexts(appeal: WrittenAppeal): OutcomeText[] {
  const { number, answerText, answerLanguage } = appeal
  const said = readableIn(appeal)
  return [
    ...written(appealKey(number), said?.text ?? null, said?.language ?? null),
    ...written(appealKey(number, 'answer'), answerText, answerLanguage),
  ]
}

function laterTexts({ number, laterAnswer, laterAnswerLanguage }: WrittenAppeal): OutcomeText[] {
  return written(appealKey(number, 'later'), laterAnswer, laterAnswerLanguage)
}

function written(key: string, text: string | null, language: 'kk' | 'ru' | null): OutcomeText[] {
  return text?.trim() && language ? [{ key, language, text }] : []
}
