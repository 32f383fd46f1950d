import { randomUUID } from 'node:crypto'
import { maySee, whyNotRecognise } from '@esep/law'
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
import { acts } from '../act.ts'
import { BilingualInput } from '../bilingual.ts'
import { clearing } from '../clearing.ts'
import type { InternalContext } from '../context.ts'
import { NotThere } from '../not-there.ts'
import { precinctsOf } from '../precinct/serving.ts'
import { refused, UserError } from '../user-error.ts'
import { officials } from './find.ts'
import { Official } from './official.entity.ts'

@InputType()
class OfficialRecogniseInput {
  @Field(() => ID, { nullable: true, description: 'The same id again does nothing more.' })
  readonly requestId?: string | null

  @Field(() => ID)
  readonly precinctId!: string

  @Field(() => String, { description: 'In full: surname, given name, patronymic.' })
  readonly name!: string

  @Field(() => [String], {
    defaultValue: [],
    description: 'The same name in other spellings or in the other language.',
  })
  readonly otherNames!: readonly string[]

  @Field(() => BilingualInput, { description: 'What stays where the name is hidden.' })
  readonly office!: BilingualInput

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the name may be public; left out where nobody has said.',
  })
  readonly mayBeNamed?: boolean | null
}

@ObjectType()
class OfficialRecognisePayload {
  @Field(() => Official, { nullable: true })
  readonly official?: Official | null

  @Field(() => [UserError])
  readonly errors!: readonly UserError[]
}

/** Saying that somebody is an official. */
@Resolver()
export class OfficialRecognise {
  @Mutation(() => OfficialRecognisePayload, {
    description:
      'Puts somebody on the list of a precinct’s officials: in the texts of its meetings they are no resident from now on. Who said so is kept.',
  })
  @UseMiddleware(acts(officials))
  async officialRecognise(
    @Arg('input', () => OfficialRecogniseInput) input: OfficialRecogniseInput,
    @Ctx() context: InternalContext,
  ): Promise<OfficialRecognisePayload> {
    const { em, actor, now } = context
    const { precinctId, mayBeNamed = null } = input
    const reach = await precinctsOf(context, [precinctId])
    const [precinct] = reach.all
    if (!precinct || !maySee(actor, reach)) throw new NotThere()
    const words = clearing(context)
    const office = words.clear('office', input.office)

    const problems = whyNotRecognise(reach, { actor, official: input })
    problems.push(...words.problems())
    if (problems.length > 0 || !office) return refused(problems, words.spans)

    const official = em.create(Official, {
      id: randomUUID(),
      precinct,
      name: input.name.trim(),
      otherNames: input.otherNames.map((name) => name.trim()).filter((name) => name !== ''),
      office,
      mayBeNamed,
      recognisedAt: now,
      recognisedBy: actor.id,
    })
    await em.flush()
    return { official, errors: [] }
  }
}
