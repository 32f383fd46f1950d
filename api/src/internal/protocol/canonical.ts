import { createHash } from 'node:crypto'
import { type ReportSection, reportSections } from '@esep/law'
import type { Appeal } from '../appeal/appeal.entity.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Protocol } from './protocol.entity.ts'

interface Signed {
  readonly meeting: Meeting
  readonly protocol: Protocol
  readonly appeals: readonly Appeal[]
  readonly registered: number
  readonly refused: number
}

/** What is signed, always in the same words for the same facts, with its SHA-256 in hexadecimal (¶32). */
export function canonical(signed: Signed): { readonly content: string; readonly hash: string } {
  const content = JSON.stringify(factsOf(signed))
  return { content, hash: createHash('sha256').update(content).digest('hex') }
}

function factsOf({ meeting, protocol, appeals, registered, refused }: Signed) {
  return {
    meeting: meeting.id,
    precincts: [...meeting.precinctIds].sort(),
    form: meeting.form,
    place: meeting.place && { kk: meeting.place.kk, ru: meeting.place.ru },
    startedAt: meeting.startedAt,
    endedAt: protocol.endedAt,
    version: protocol.version,
    correctionReason: protocol.correctionReason,
    language: protocol.language,
    text: protocol.text,
    decisions: protocol.decisions,
    participants: protocol.participants,
    registered,
    refused,
    mismatchReason: protocol.mismatchReason,
    nothingRaised: protocol.nothingRaised,
    reports: protocol.reports
      .getItems()
      .map(({ section, language, text }) => ({ section, language, text }))
      .sort((one, other) => placeOf(one.section) - placeOf(other.section)),
    appeals: appeals
      .map(({ number, kind, language, text, answer, answerText, answerLanguage }) => ({
        number,
        kind,
        language,
        text,
        answer,
        answerText,
        answerLanguage,
      }))
      .sort((one, other) => one.number - other.number),
  }
}

function placeOf(section: ReportSection): number {
  return reportSections.indexOf(section)
}
