import { type Sql, sql } from '../sql.ts'

/**
 * What has become of the item i by `today`, in the words of the law's `answerStateOf`: a test holds the two together. In
 * SQL, because lists are filtered and counted by it (¶31, ¶32).
 */
export function answerState(today: string): Sql {
  return sql`
    case
      when i.answer_given = 'full'          then 'ANSWERED'
      when i.answered_on is not null        then 'DONE'
      when i.referred_on is not null        then 'FORWARDED'
      when i.overdue_from <= ${today}::date then 'OVERDUE'
      else 'CHECKING'
    end`
}
