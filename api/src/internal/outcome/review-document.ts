import { Arg, Field, Int, ObjectType } from 'type-graphql'
import { Meeting } from '../meeting/meeting.entity.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { type Dossier, headingOf } from './dossier.ts'
import { SpanOrderEnum } from './enums.ts'
import { FinishedText, shownFinished } from './finished-text.ts'
import { numberingOf } from './numbering-of.ts'
import { Outcome } from './outcome.entity.ts'
import { publicNames } from './publishable.ts'
import { byKind, byPerson, ReviewGroup } from './review-group.ts'
import { ReviewHeading, ReviewSpan, ReviewText, shownText } from './review-text.ts'
import { undecidedIn } from './reviewed-text.ts'
import { inOrder, type SpanOrder } from './span-order.ts'
import { hiddenEverywhere } from './words-everywhere.ts'

/** What a reviewer reads of one meeting. */
@ObjectType({ description: 'What a reviewer reads of one meeting.' })
export class Review {
  private readonly dossier: Dossier
  private readonly shown: readonly ReviewText[]

  constructor(dossier: Dossier) {
    this.dossier = dossier
    this.shown = dossier.texts.map((text) => shownText(text, dossier.decisions))
  }

  @Field(() => Meeting)
  get meeting(): Meeting {
    return this.dossier.meeting
  }

  @Field(() => Protocol, { description: 'The version that is reviewed.' })
  get protocol(): Protocol {
    return this.dossier.protocol
  }

  @Field(() => Outcome, { nullable: true, description: 'Null before the first review.' })
  get outcome(): Outcome | null {
    return this.dossier.outcome
  }

  @Field(() => [ReviewText], { description: 'Every text that would become public.' })
  texts(
    @Arg('changed', () => Boolean, {
      defaultValue: false,
      description: 'Only those that are not public as they are.',
    })
    changed: boolean,
  ): readonly ReviewText[] {
    return changed ? this.shown.filter(({ changes }) => changes.length > 0) : this.shown
  }

  @Field(() => [ReviewSpan], { description: 'The passages of all texts, in an order.' })
  spans(
    @Arg('order', () => SpanOrderEnum, {
      defaultValue: 'DOUBT',
      description: 'What nobody has decided on and the engine is least sure of first, if left out.',
    })
    order: SpanOrder,
    @Arg('undecided', () => Boolean, {
      defaultValue: false,
      description: 'Only those on which nobody has decided yet.',
    })
    undecided: boolean,
  ): readonly ReviewSpan[] {
    const spans = inOrder(this.all(), order)
    return undecided ? spans.filter(({ decision }) => decision === null) : spans
  }

  @Field(() => [ReviewGroup], { description: 'The passages by their kind.' })
  kinds(): readonly ReviewGroup[] {
    return byKind(this.all())
  }

  @Field(() => [ReviewGroup], { description: 'The passages by the person whose they are.' })
  people(): readonly ReviewGroup[] {
    return byPerson(this.all(), this.dossier)
  }

  @Field(() => [FinishedText], {
    description:
      'Everything as residents would read it now: the texts, in which what nobody has decided on is shown hidden, and what is public beside them, such as `title:1:ru`, `figure:2:kk` or `note:1:kk`.',
  })
  finished(): readonly FinishedText[] {
    const names = publicNames(this.dossier).map((name) => ({ ...name, hidden: [] }))
    return [...shownFinished(this.dossier.texts, numberingOf(this.dossier)), ...names]
  }

  @Field(() => [String], { description: 'Words that are hidden wherever they stand.' })
  everywhere(): readonly string[] {
    return hiddenEverywhere(this.dossier.everywhere).map(({ words }) => words)
  }

  @Field(() => [ReviewHeading], { description: 'One for each appeal.' })
  headings(): readonly ReviewHeading[] {
    return this.dossier.appeals.map((appeal) => {
      const { topic = null, title = null } = headingOf(this.dossier, appeal) ?? {}
      return { appealId: appeal.id, number: appeal.number, topic, title }
    })
  }

  @Field(() => Int, { description: 'On how many passages nobody has decided yet.' })
  undecided(): number {
    return undecidedIn(this.dossier.texts)
  }

  private all(): readonly ReviewSpan[] {
    return this.shown.flatMap(({ spans }) => spans)
  }
}
