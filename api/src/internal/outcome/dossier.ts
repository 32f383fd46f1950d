import { type Problem, type Reach, type Stage, whyNotPublish, whyNotReview } from '@esep/law'
import type { Known } from '@esep/redaction'
import type { EntityManager } from '@mikro-orm/postgresql'
import { Appeal } from '../appeal/appeal.entity.ts'
import { AppealPart } from '../appeal/appeal-part.entity.ts'
import { readableIn } from '../appeal/readable.ts'
import { AssemblyMember } from '../assembly/assembly-member.entity.ts'
import type { InternalContext } from '../context.ts'
import { type Beside, besideOutcome } from '../meeting/beside-outcome.ts'
import type { Meeting } from '../meeting/meeting.entity.ts'
import { officialsIn } from '../official/find.ts'
import { Mentioned } from '../participant/mentioned.entity.ts'
import { Participant } from '../participant/participant.entity.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { type Reported, reportedIn } from '../report/reported.ts'
import { AppealRecord } from '../slip/appeal-record.entity.ts'
import { editionsOf, type PublishedEdition } from './editions.ts'
import { hiddenOf } from './hidden-of.ts'
import { ItemHeading } from './item-heading.entity.ts'
import { knownOf } from './known.ts'
import { Outcome } from './outcome.entity.ts'
import { ReviewDecision } from './review-decision.entity.ts'
import { type ReadText, readTexts, undecidedIn } from './reviewed-text.ts'
import { textsOf } from './text.ts'
import { earlierTexts, publishedTexts } from './versions.ts'
import type { WordsEverywhere } from './words-everywhere.ts'

/** Everything that a review is made of: what was written, what is known, and what was decided so far. */
export interface Dossier extends Written, Kept {
  readonly meeting: Meeting
  /** The latest version, of which the texts are. */
  readonly protocol: Protocol
  /** The first version, by which its lateness is judged. */
  readonly first: Protocol
  /** What residents read of the meeting beside its outcome. */
  readonly beside: Beside
  /** What the report of the latest version holds beside its sections. */
  readonly report: Reported
  readonly participants: readonly Participant[]
  readonly mentioned: readonly Mentioned[]
  readonly delegated: readonly AssemblyMember[]
  readonly known: Known
  readonly texts: readonly ReadText[]
  readonly reviewable: Reviewable
}

interface Written {
  /** Every version, the first first. */
  readonly protocols: readonly Protocol[]
  readonly appeals: readonly Appeal[]
  readonly parts: readonly AppealPart[]
}

interface Kept {
  readonly headings: readonly ItemHeading[]
  readonly outcome: Outcome | null
  /** Every decision that was ever made, the first first. */
  readonly decisions: readonly ReviewDecision[]
  readonly everywhere: readonly WordsEverywhere[]
  readonly editions: readonly PublishedEdition[]
}

interface Reviewable extends Reach {
  readonly stage: Stage
  readonly writtenBy: readonly string[]
  readonly signedBy: readonly string[]
}

/**
 * Opens the dossier of a meeting with all that was found in its texts, as if these words had been decided on last; null
 * while there is no protocol.
 */
export async function dossierOf(
  context: InternalContext,
  meeting: Meeting,
  asked: readonly WordsEverywhere[] = [],
): Promise<Dossier | null> {
  const written = await writtenOf(context, meeting)
  const first = written.protocols.at(0)
  const protocol = written.protocols.at(-1)
  if (!first || !protocol) return null

  const kept = await keptOf(context, meeting)
  const everywhere = [...kept.everywhere, ...asked]
  const people = await peopleOf(context, meeting)
  const { lexicon } = context
  const { outcome, decisions: decided, editions } = kept
  const texts = textsOf(protocol, protocol.reports.getItems(), written.appeals)
  const versions = {
    earlier: earlierTexts(written.protocols),
    published: publishedTexts(written, { outcome, editions }),
  }
  return {
    ...{ meeting, protocol, first, ...written, ...kept, everywhere, ...people },
    texts: readTexts(texts, { known: people.known, lexicon, decided, everywhere, ...versions }),
    beside: await besideOutcome(context.em, meeting),
    report: await reportedIn(context.em, protocol),
    reviewable: reviewableOf(meeting, written),
  }
}

async function writtenOf({ em }: InternalContext, meeting: Meeting): Promise<Written> {
  const protocols = await em.find(
    Protocol,
    { meeting },
    { orderBy: { version: 'asc' }, populate: ['reports', 'signatures'] },
  )
  const appeals = await em.find(
    Appeal,
    { meeting },
    { orderBy: { number: 'asc' }, populate: ['translations'] },
  )
  const parts = await em.find(AppealPart, { meeting }, { orderBy: { number: 'asc' } })
  return { protocols, appeals, parts }
}

async function keptOf(context: InternalContext, meeting: Meeting): Promise<Kept> {
  const { em } = context
  const ofMeeting = { outcome: { meeting } }
  return {
    headings: await em.find(ItemHeading, { appeal: { meeting } }),
    outcome: await em.findOne(Outcome, { meeting }),
    decisions: await em.find(ReviewDecision, ofMeeting, { orderBy: { turn: 'asc' } }),
    everywhere: await hiddenOf(em, meeting),
    editions: await editionsOf(context, meeting),
  }
}

/** Everybody who is on record of a meeting, and what of them the engine is told. */
export async function peopleOf({ em }: InternalContext, meeting: Meeting) {
  await em.populate(meeting, ['invitations', 'awards'])
  const participants = await em.find(Participant, { meeting })
  const mentioned = await em.find(Mentioned, { meeting })
  const recognised = await officialsIn(em, meeting.precinctIds)
  const delegated = await em.find(AssemblyMember, { meeting })
  const awarded = meeting.awards.getItems()
  const applicants = await applicantsAt(em, meeting)
  const people = { participants, mentioned, delegated, recognised, awarded, applicants }
  const known = knownOf({ ...onRecord(meeting), ...people })
  return { participants, mentioned, delegated, known }
}

/** Whoever signed the record of an appeal; the same person as in the register, where they are in it. */
async function applicantsAt(em: EntityManager, meeting: Meeting) {
  const records = await em.find(AppealRecord, { appeal: { meeting } }, { populate: ['appeal'] })
  return records.map(({ appeal, name, address }) => ({
    id: appeal.unwrap().participant?.id ?? appeal.id,
    ...{ name, address },
  }))
}

/** Why this reviewer may not review what the dossier holds; empty when they may. */
export function whyNotReviewOf({ reviewable }: Dossier, { actor }: InternalContext): Problem[] {
  return whyNotReview(reviewable, { actor })
}

/** Why it may not be published; empty when it may. */
export function whyNotPublishOf(dossier: Dossier, { actor }: InternalContext): Problem[] {
  const { reviewable, outcome, protocol, texts, appeals } = dossier
  const headings = appeals.map((appeal) => headingOf(dossier, appeal))
  return whyNotPublish(
    {
      ...reviewable,
      reviewed: outcome?.reviewedProtocolId === protocol.id,
      undecided: undecidedIn(texts),
      unanswered: appeals.filter(({ answer }) => answer === null).length,
      untranslated: appeals.filter((appeal) => !readableIn(appeal)).length,
      headings: headings.map((heading) => ({
        topic: heading?.topic ?? null,
        title: heading?.title ?? null,
      })),
    },
    { actor },
  )
}

/** What an appeal is about and called in public; undefined while the reviewer has not said. */
export function headingOf({ headings }: Dossier, { id }: Appeal): ItemHeading | undefined {
  return headings.find(({ appeal }) => appeal.id === id)
}

/** The parts of an appeal that was split; none where it was not. */
export function partsIn({ parts }: Pick<Dossier, 'parts'>, { id }: Appeal): AppealPart[] {
  return parts.filter(({ appeal }) => appeal.id === id)
}

function reviewableOf(
  { stage, precinctIds, pointIds, bodyIds }: Meeting,
  { protocols, appeals }: Written,
): Reviewable {
  const written = [...protocols, ...appeals].flatMap(({ writtenBy }) => writtenBy)
  const signed = protocols.flatMap(({ signatures }) => signatures.getItems())
  return {
    ...{ stage, precinctIds, pointIds, bodyIds },
    writtenBy: [...new Set(written)],
    signedBy: [...new Set(signed.map(({ staff }) => staff.id))],
  }
}

function onRecord(meeting: Meeting) {
  const parts = meeting.precincts.getItems()
  const precincts = parts.map(({ precinct }) => precinct.unwrap())
  const points = precincts.map(({ point }) => point.unwrap())
  return {
    inspectors: parts.flatMap(({ inspector }) => (inspector ? [inspector.unwrap().name] : [])),
    invitations: meeting.invitations.getItems(),
    places: [
      meeting.venue,
      meeting.address,
      meeting.place,
      ...points.flatMap(({ name, address }) => [name, address]),
    ],
    officePhones: [...points, ...precincts].map(({ phone }) => phone),
  }
}
