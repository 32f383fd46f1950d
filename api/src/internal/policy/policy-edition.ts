import type { Bilingual as BilingualText, Day, Editions, Instant, Policy } from '@esep/law'
import { Field, ID, ObjectType } from 'type-graphql'
import { DayScalar, InstantScalar } from '../../shared/scalars.ts'
import type { Ask } from '../ask.ts'
import { Bilingual } from '../bilingual.ts'
import { readEditions } from './editions.ts'
import { PolicyType } from './reading.ts'

/** A reading of the order, and the day from which it holds. */
@ObjectType({ description: 'A reading of the order, and the day from which it holds.' })
export class PolicyEdition {
  @Field(() => ID, { description: 'The name of the edition, for example `2023`.' })
  readonly id!: string

  @Field(() => DayScalar)
  readonly since!: Day

  @Field(() => PolicyType)
  readonly policy!: Policy

  @Field(() => Boolean, { description: 'Whether a lawyer still has to confirm it.' })
  readonly toBeConfirmed!: boolean

  @Field(() => Bilingual, { nullable: true, description: 'Why it was adopted.' })
  readonly reason!: BilingualText | null

  @Field(() => InstantScalar)
  readonly adoptedAt!: Instant
}

interface Row {
  readonly edition: string
  readonly reason: BilingualText | null
  readonly adoptedAt: string
}

/** Every reading that was ever adopted, the first first. */
export async function policyEditions(ask: Ask): Promise<PolicyEdition[]> {
  const editions: Editions = await readEditions(ask)
  const rows = await ask<Row>(
    `select edition, reason, to_json(adopted_at) #>> '{}' as "adoptedAt" from internal.policy_edition`,
  )
  const adopted = new Map(rows.map((row) => [row.edition, row]))
  return editions.flatMap(({ edition, since, policy, toBeConfirmed }) => {
    const row = adopted.get(edition)
    if (!row) return []
    const adoptedAt = Temporal.Instant.from(row.adoptedAt).toString()
    return [{ id: edition, since, policy, toBeConfirmed, reason: row.reason, adoptedAt }]
  })
}
