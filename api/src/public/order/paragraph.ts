import { type Duty, dutyName, guards, type Paragraph, type Purpose, termsOf } from '@esep/law'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { DutyEnum, PurposeEnum } from '../../shared/duty-enums.ts'
import { InLanguage, type Language } from '../../shared/language.ts'
import type { PublicContext } from '../context.ts'
import { policyOfDay } from './policy.loader.ts'

/** A duty that checks a paragraph. */
@ObjectType('OrderDuty', { simpleResolvers: true, description: 'A duty that checks a paragraph.' })
export class OrderDuty {
  @Field(() => DutyEnum, { description: 'Its code.' })
  readonly duty!: Duty
}

/** A requirement drawn from a paragraph. */
@ObjectType('OrderRequirement', {
  simpleResolvers: true,
  description: 'A requirement drawn from a paragraph, as the tests of this system carry it.',
})
export class OrderRequirement {
  @Field(() => String, { description: 'Its id, as R27-1.' })
  readonly id!: string

  @Field(() => [String], {
    description:
      'The sentences of the tests that guard it, in English; empty where there is none yet.',
  })
  readonly tests!: readonly string[]
}

/** A paragraph of the order. */
@ObjectType('OrderParagraph', {
  simpleResolvers: true,
  description: 'A paragraph of the order: what it says, how it is read here, and what checks it.',
})
export class OrderParagraph {
  readonly of!: Paragraph
}

/** What it says. */
@Resolver(() => OrderParagraph)
export class OrderParagraphResolver {
  @FieldResolver(() => String, { description: 'Its number, as ¶27.' })
  paragraph(@Root() { of }: OrderParagraph): string {
    return of.id
  }

  @FieldResolver(() => [String], { description: 'What it says, part by part.' })
  text(@Root() { of }: OrderParagraph, @InLanguage() language: Language): readonly string[] {
    return of.text[language]
  }

  @FieldResolver(() => Boolean, {
    description: 'The text in this language is the order’s own; else a translation of ours.',
  })
  official(@Root() { of }: OrderParagraph, @InLanguage() language: Language): boolean {
    return of.official === language
  }

  @FieldResolver(() => String, {
    description: 'How it is read here today, in the values of the reading that is in force.',
  })
  async reading(
    @Root() { of }: OrderParagraph,
    @Ctx() { loader, today }: PublicContext,
    @InLanguage() language: Language,
  ): Promise<string> {
    return of.reading(await loader(policyOfDay).load(today), language)
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Why no duty checks it; null where one does.',
  })
  uncheckable(@Root() { of }: OrderParagraph, @InLanguage() language: Language): string | null {
    return of.uncheckable?.[language] ?? null
  }

  @FieldResolver(() => [OrderDuty], { description: 'The duties that check it.' })
  duties(@Root() { of }: OrderParagraph): OrderDuty[] {
    return of.duties.map((duty) => ({ duty }))
  }

  @FieldResolver(() => [OrderRequirement], { description: 'The requirements drawn from it.' })
  requirements(@Root() { of }: OrderParagraph): OrderRequirement[] {
    return of.requirements.map((id) => ({ id, tests: guards[id] ?? [] }))
  }
}

/** What a duty is called, and what it is for. */
@Resolver(() => OrderDuty)
export class OrderDutyResolver {
  @FieldResolver(() => String, { description: 'What the order asks, in a few words.' })
  name(@Root() { duty }: OrderDuty, @InLanguage() language: Language): string {
    return dutyName(duty, language)
  }

  @FieldResolver(() => [PurposeEnum], { description: 'What it is for (¶25).' })
  purposes(@Root() { duty }: OrderDuty): readonly Purpose[] {
    return termsOf(duty).purposes
  }
}
