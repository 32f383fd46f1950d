import { createHash } from 'node:crypto'
import { type Bilingual, type ReportSection, reportSections } from '@esep/law'
import canonicalize from 'canonicalize'
import type { Appeal } from '../appeal/appeal.entity.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import type { Reported } from '../report/reported.ts'
import type { Protocol } from './protocol.entity.ts'

/** All that a signature stands under. */
export interface Signed {
  readonly meeting: Meeting
  readonly protocol: Protocol
  readonly report: Reported
  readonly appeals: readonly Appeal[]
  readonly registered: number
  readonly refused: number
}

/** What is signed, as the bytes that are shown, and the SHA-256 of those bytes in hexadecimal. */
export interface Canonical {
  readonly content: string
  readonly hash: string
}

/** What is signed, always the same bytes for the same facts: JSON by RFC 8785, in UTF-8 (¶32). */
export function canonical(signed: Signed): Canonical {
  return canonicalOf(factsOf(signed))
}

/** The same for facts that were put together elsewhere. */
export function canonicalOf(facts: object): Canonical {
  const content = canonicalize(facts)
  if (content === undefined) throw new TypeError('there is nothing to sign')
  return { content, hash: createHash('sha256').update(content, 'utf8').digest('hex') }
}

function factsOf({ meeting, protocol, report, appeals, registered, refused }: Signed) {
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
      .map(({ section, language, text, nothingBecause }) => ({
        section,
        language,
        text,
        nothingBecause: nothingBecause && inBoth(nothingBecause),
      }))
      .sort((one, other) => placeOf(one.section) - placeOf(other.section)),
    acts: protocol.acts.map(({ name, number, editionOn, link }) => ({
      name: inBoth(name),
      number,
      editionOn,
      link,
    })),
    ...reportFacts(report),
    appeals: appeals
      .map(({ number, minute, kind, language, text, answer, answerText, answerLanguage }) => ({
        number,
        minute,
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

function reportFacts({ figures, sources, carried }: Reported) {
  return {
    figures: figures.map((figure) => ({
      number: figure.number,
      section: figure.section,
      label: inBoth(figure.label),
      value: figure.value,
      countsPeople: figure.countsPeople,
      partOf: figure.partOf,
      periodFrom: figure.periodFrom,
      periodUntil: figure.periodUntil,
      sourceKind: figure.sourceKind,
      source: figure.source && inBoth(figure.source),
      retrievedOn: figure.retrievedOn,
    })),
    sources: sources.map(({ number, sourceKind, name }) => ({
      number,
      sourceKind,
      name: inBoth(name),
    })),
    carried: carried.map(({ appeal, state, words }) => ({
      appeal: appeal.id,
      state,
      words: words && inBoth(words),
    })),
  }
}

/** The database gives the keys of a text back in an order of its own. */
function inBoth({ kk, ru }: Bilingual) {
  return { kk, ru }
}

function placeOf(section: ReportSection): number {
  return reportSections.indexOf(section)
}
