import { randomUUID } from 'node:crypto'
import { type ClosingEvidence, whyNotCloseItem } from '@esep/law'
import {
  Arg,
  Ctx,
  Field,
  ID,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  UseMiddleware,
} from 'type-graphql'
import { ActInput, acts } from '../act.ts'
import { EvidenceFileInput } from '../announcement/evidence.input.ts'
import type { InternalContext } from '../context.ts'
import { emptied } from '../retention/emptied.ts'
import { refused } from '../user-error.ts'
import { ControlClosure } from './control-closure.entity.ts'
import { ControlPayload } from './control-payload.ts'
import { itemOf, items } from './find.ts'

@InputType()
class ControlCloseInput extends ActInput {
  @Field(() => ID)
  readonly itemId!: string

  @Field(() => String, { nullable: true, description: 'What was done, and how that was seen.' })
  readonly words?: string | null

  @Field(() => EvidenceFileInput, { nullable: true, description: 'A file that shows it.' })
  readonly file?: EvidenceFileInput | null

  @Field(() => String, { nullable: true, description: 'An address that shows it.' })
  readonly link?: string | null
}

@ObjectType()
class ControlClosePayload extends ControlPayload {}

/** Closing an item of a protocol (¶33). */
@Resolver()
export class ControlClose {
  @Mutation(() => ControlClosePayload, {
    description:
      'Closes an item of a protocol as the one who controls it, on evidence that it was carried out; never as who carried it out. After the year of keeping it is still closed, and of the evidence stays that there was some (¶33).',
  })
  @UseMiddleware(acts(items))
  async controlClose(
    @Arg('input', () => ControlCloseInput) input: ControlCloseInput,
    @Ctx() context: InternalContext,
  ): Promise<ControlPayload> {
    const { em, actor, now: at, policy } = context
    const { item, meeting, controlled, isKept } = await itemOf(context, input)
    const evidence = evidenceIn(input)

    const problems = whyNotCloseItem(meeting, { actor, item: controlled, evidence }, policy)
    if (problems.length > 0) return refused(problems)

    const { words, file, link } = isKept ? evidence : emptiedOf(evidence)
    item.close({ at, by: actor.id })
    em.create(ControlClosure, {
      ...{ id: randomUUID(), item, closedAt: at, closedBy: actor.id, words, link },
      ...{ fileName: file?.name ?? null, fileHash: file?.hash.toLowerCase() ?? null },
    })
    await em.flush()
    return { item, errors: [] }
  }
}

function evidenceIn({ words, file, link }: ControlCloseInput): ClosingEvidence {
  return { words: words?.trim() || null, file: file ?? null, link: link?.trim() || null }
}

/** What stays of evidence that comes after the year: that there was some (¶32). */
function emptiedOf({ words, file, link }: ClosingEvidence): ClosingEvidence {
  return {
    words: words && emptied,
    file: file && { name: emptied, hash: file.hash },
    link: link && emptied,
  }
}
