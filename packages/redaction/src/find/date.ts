import type { Group } from './digits.ts'

const day = /^(?:0?[1-9]|[12]\d|3[01])$/
const month = /^(?:0?[1-9]|1[0-2])$/
const year = /^(?:(?:19|20)\d\d|\d\d)$/

/** How many groups from this one on are a date written in figures; 0 where there is none. */
export function dateOf(groups: readonly Group[], at: number): 0 | 3 {
  const [a, b, c] = groups.slice(at, at + 3)
  if (!a || !b || !c || b.before !== c.before || !/^[./-]$/.test(b.before)) return 0
  const forward = day.test(a.digits) && month.test(b.digits) && year.test(c.digits)
  const backward = /^(?:19|20)\d\d$/.test(a.digits) && month.test(b.digits) && day.test(c.digits)
  const phone = b.before === '-' && c.digits.length === 2 && a.digits.length === 2
  return (forward || backward) && !phone ? 3 : 0
}
