import type { Instant } from '@esep/law'
import type { Numbering } from '@esep/redaction'
import { readableIn } from '../appeal/readable.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { type ClearedTexts, clearedSpeaker } from './cleared-text.ts'
import { type Dossier, headingOf, partsIn } from './dossier.ts'
import type { ShownBands } from './published-composition.ts'
import type { ShownFigures } from './published-figures.ts'
import { followedOf, type PublishableItem } from './published-item.ts'
import type { PublishableOutcome } from './published-outcome.ts'
import { unsignedIn } from './unsigned.ts'

interface Edition extends ShownFigures, ShownBands {
  readonly version: number
  readonly publishedAt: Instant
}

/** The facts of the published row; throws where the protocol was never signed. */
export function publishableOutcome(
  { meeting, protocol, first, report, participants }: Dossier,
  edition: Edition,
): PublishableOutcome {
  const { id, startedAt, signedAt, invitations } = meeting
  const { endedAt } = first
  if (!startedAt || !endedAt || !signedAt) throw new Error(`The protocol of ${id} is not signed`)

  const registered = participants.filter(({ name }) => name !== null).length
  return {
    ...edition,
    ...{ id, startedAt, endedAt, signedAt, registered },
    unsigned: unsignedIn(meeting, protocol),
    refused: participants.length - registered,
    participants: protocol.participants,
    invitations: invitations.getItems(),
    sections: protocol.reports.getItems(),
    acts: protocol.acts,
    sources: report.sources,
  }
}

/** The facts of the published items, with speakers numbered as in the texts; throws where one was never answered for. */
export function publishableItems(dossier: Dossier, numbering: Numbering): PublishableItem[] {
  const { meeting, appeals } = dossier
  return appeals.map((appeal) => {
    const { number, kind, participant, anonymous, answer } = appeal
    const heading = headingOf(dossier, appeal)
    const said = readableIn(appeal)
    if (!answer || !heading || !said)
      throw new Error(`Appeal ${number} of ${meeting.id} is not reviewed`)

    return {
      ...followedOf(appeal, { raisedOn: meeting.day, parts: partsIn(dossier, appeal) }),
      ...{ number, kind, anonymous, answer, outcomeId: meeting.id },
      topic: heading.topic,
      title: heading.title,
      speaker: clearedSpeaker(
        { participantId: participant?.id ?? null, language: said.language },
        numbering,
      ),
      translated: said.translated,
    }
  })
}

/** Every word that would be public, each under the name of its text. */
export function finishedTexts(dossier: Dossier, texts: ClearedTexts): ReadonlyMap<string, string> {
  return new Map([
    ...[...texts].map(([key, { text }]) => [key, text] as const),
    ...publicNames(dossier).map(({ key, text }) => [key, text] as const),
  ])
}

/** What is public beside the texts of an outcome, in one of its two languages. */
export interface PublicName {
  readonly key: string
  readonly language: 'kk' | 'ru'
  readonly text: string
}

/** What is public beside the texts: titles, what a report names, and what residents read of the meeting besides. */
export function publicNames(dossier: Dossier): PublicName[] {
  const titles = dossier.appeals.flatMap((appeal): [string, ClearedBilingual][] => {
    const { title } = headingOf(dossier, appeal) ?? {}
    return title ? [[`title:${appeal.number}`, title]] : []
  })
  const beside = dossier.beside.words
    .filter(({ isShown }) => isShown)
    .map(({ key, text }): [string, ClearedBilingual] => [key, text])
  return [...titles, ...reportNames(dossier), ...beside].flatMap(inBoth)
}

function inBoth([key, { kk, ru }]: readonly [string, ClearedBilingual]): PublicName[] {
  return [
    { key: `${key}:kk`, language: 'kk', text: kk },
    { key: `${key}:ru`, language: 'ru', text: ru },
  ]
}

/** What a report names beside its texts, public as it was entered. */
function reportNames({ protocol, report }: Dossier): [string, ClearedBilingual][] {
  return [
    ...report.figures.flatMap(({ number, label, source }): [string, ClearedBilingual][] => [
      [`figure:${number}`, label],
      ...(source ? [[`figure:${number}:source`, source] as [string, ClearedBilingual]] : []),
    ]),
    ...report.sources.map(({ number, name }): [string, ClearedBilingual] => [
      `source:${number}`,
      name,
    ]),
    ...protocol.reports
      .getItems()
      .flatMap(({ section, nothingBecause }): [string, ClearedBilingual][] =>
        nothingBecause ? [[`silent:${section}`, nothingBecause]] : [],
      ),
    ...protocol.acts.map(({ name }, at): [string, ClearedBilingual] => [`act:${at + 1}`, name]),
  ]
}
