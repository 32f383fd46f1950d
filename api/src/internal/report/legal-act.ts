import type { Day } from '@esep/law'
import { Field, InputType, ObjectType } from 'type-graphql'
import { DayScalar } from '../../shared/scalars.ts'
import { Bilingual, BilingualInput } from '../bilingual.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'

/** An act of law of which a report speaks (¶30). */
@ObjectType({ description: 'An act of law of which a report speaks (¶30).' })
export class LegalAct {
  @Field(() => Bilingual)
  readonly name!: ClearedBilingual

  @Field(() => String)
  readonly number!: string

  @Field(() => DayScalar)
  readonly editionOn!: Day

  @Field(() => String)
  readonly link!: string
}

/** The same as staff give it. */
@InputType({ description: 'An act of law of which a report speaks (¶30).' })
export class LegalActInput {
  @Field(() => BilingualInput)
  readonly name!: BilingualInput

  @Field(() => String, { description: 'As it is printed, for example `№ 245-IV`.' })
  readonly number!: string

  @Field(() => DayScalar, { description: 'From which day on it reads as is told.' })
  readonly editionOn!: Day

  @Field(() => String, {
    description: 'Its page in adilet.zan.kz; only the form is looked at.',
  })
  readonly link!: string
}
