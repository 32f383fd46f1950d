import type { Cause } from '../cause.ts'
import type { Duty } from '../duty.ts'
import type { Remark } from '../finding.ts'
import type { Lacking } from '../lacking.ts'
import type { Purpose } from '../purpose.ts'
import type { Verdict } from '../verdict.ts'

/**
 * Everything that is said of findings in one language. A sentence may hold `{day}`, `{days}` (early or late), `{count}`
 * and `{list}`; after a colon stand the forms of the word that follows a number: `{days:день|дня|дней}`.
 */
export interface Words {
  /** How a day is written, of `{year}`, `{month}` and `{date}`. */
  readonly day: string
  readonly months: readonly string[]
  readonly causes: Readonly<Record<Cause, string>>
  readonly duties: Readonly<Record<Duty, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly purposes: Readonly<Record<Purpose, string>>
  readonly remarks: Readonly<Record<Remark, string>>
  readonly lacking: Readonly<Record<Lacking, string>>
}
