import { type AnswerState, firstDay, lastDay, type Topic } from '@esep/law'
import { Field, ID, InputType } from 'type-graphql'
import { badInput } from '../../shared/connection.ts'
import { AnswerStateEnum, TopicEnum } from '../../shared/enums.ts'
import { KatoScalar, QuarterScalar } from '../../shared/scalars.ts'
import { meetingsOf, reportsFrom } from '../meeting/meeting-filter.ts'
import { allOf, type Sql, sql } from '../sql.ts'
import { answerState } from './answer-state.ts'

const longestText = 200

/** Which outcomes; what is left out does not narrow. */
@InputType('OutcomeFilter', { description: 'Which outcomes; what is left out does not narrow.' })
export class OutcomeFilter {
  @Field(() => ID, { nullable: true, description: 'This precinct reported.' })
  readonly precinctId?: string | null

  @Field(() => KatoScalar, {
    nullable: true,
    description: 'A precinct of this region or district reported.',
  })
  readonly kato?: string | null

  @Field(() => QuarterScalar, { nullable: true, description: 'The meeting was in this quarter.' })
  readonly quarter?: string | null

  @Field(() => TopicEnum, { nullable: true, description: 'An item is about this.' })
  readonly topic?: Topic | null

  @Field(() => AnswerStateEnum, {
    nullable: true,
    description: 'An item is in this state today; with a topic, the same item.',
  })
  readonly answerState?: AnswerState | null

  @Field(() => String, {
    nullable: true,
    description:
      'Every one of these words, or its beginning, stands in one item (with a topic or state, in that item) or, without these, in what was reported; Kazakh letters may be typed as the Russian ones beside them.',
  })
  readonly text?: string | null
}

/** What a filter asks of the outcome o and its meeting m; throws BAD_USER_INPUT where it makes no sense. */
export function outcomeConditions(filter: OutcomeFilter, today: string): Sql[] {
  const { precinctId, kato, quarter } = filter
  const conditions = [sql`o.withdrawn_at is null`, ...itemConditions(filter, today)]
  if (precinctId) conditions.push(sql`o.id in (${meetingsOf(precinctId)})`)
  if (kato) conditions.push(reportsFrom(sql`o.id`, kato))
  if (quarter) conditions.push(sql`m.day between ${firstDay(quarter)} and ${lastDay(quarter)}`)
  return conditions
}

function itemConditions({ topic, answerState: state, text }: OutcomeFilter, today: string): Sql[] {
  const patterns = patternsIn(text ?? '')
  const item = patterns.map((pattern) => sql`i.words like public_record.fold(${pattern})`)
  if (topic) item.push(sql`i.topic = ${topic}`)
  if (state) item.push(sql`${answerState(today)} = ${state}`)
  if (item.length === 0) return []

  const inItem = sql`select i.outcome_id from public_record.searched_item i where ${allOf(item)}`
  if (topic || state) return [sql`o.id in (${inItem})`]

  const report = patterns.map((pattern) => sql`r.words like public_record.fold(${pattern})`)
  const inReport = sql`select r.id from public_record.searched_outcome r where ${allOf(report)}`
  return [sql`o.id in (${inItem} union ${inReport})`]
}

/** A pattern for each word of a text, with what LIKE would take for wildcards taken literally. */
function patternsIn(text: string): string[] {
  if (text.length > longestText) throw badInput(`"text" is at most ${longestText} letters long`)
  return text
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
}
