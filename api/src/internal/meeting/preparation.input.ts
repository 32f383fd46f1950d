import type { Preparation, TimeBasis } from '@esep/law'
import { Field, InputType, Int } from 'type-graphql'
import { TimeBasisEnum } from '../../shared/enums.ts'
import { BilingualInput } from '../bilingual.ts'
import type { Clearing } from '../clearing.ts'
import type { ClearedBilingual } from './arrangement.ts'

/** Why the hour is convenient (¶27). */
@InputType({ description: 'Why the hour is the most convenient one (¶27).' })
class TimeReasonInput {
  @Field(() => TimeBasisEnum)
  readonly basis!: TimeBasis

  @Field(() => BilingualInput, { description: 'Residents read it.' })
  readonly words!: BilingualInput
}

/** What shows that the hour is convenient and the place large enough (¶27). */
@InputType({ description: 'That the hour is convenient and the place large enough (¶27).' })
export class PreparationInput {
  @Field(() => TimeReasonInput, { nullable: true })
  readonly time?: TimeReasonInput | null

  @Field(() => Int, { nullable: true, description: 'How many residents are expected.' })
  readonly expected?: number | null

  @Field(() => Int, { nullable: true, description: 'For how many there is room.' })
  readonly capacity?: number | null
}

/** A preparation with its words cleared. */
export interface ClearedPreparation extends Preparation {
  readonly timeWords: ClearedBilingual | null
}

const nothing: ClearedPreparation = {
  timeBasis: null,
  timeWords: null,
  expected: null,
  capacity: null,
}

/** The preparation that is asked for, its words cleared; what is not mentioned stays as it was `before`. */
export function prepared(
  { time, expected, capacity }: PreparationInput,
  words: Clearing,
  before: ClearedPreparation = nothing,
): ClearedPreparation {
  const timed =
    time === undefined
      ? { timeBasis: before.timeBasis, timeWords: before.timeWords }
      : {
          timeBasis: time?.basis ?? null,
          timeWords: words.clear('preparation.time.words', time?.words),
        }
  return {
    ...timed,
    expected: expected === undefined ? before.expected : expected,
    capacity: capacity === undefined ? before.capacity : capacity,
  }
}
