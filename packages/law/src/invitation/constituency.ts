/** Two digits of the region, two of the district, two of the rural district, three of the settlement. */
const levels = [2, 4, 6, 9]

/**
 * Whether a deputy of one unit of the classifier serves a precinct of another: one of them lies within the other, or they are
 * the same (¶28: deputies of the corresponding unit).
 */
export function servesPrecinct(constituency: string, precinct: string): boolean {
  const [wider = '', narrower = ''] = [unitOf(constituency), unitOf(precinct)].sort(
    (one, other) => one.length - other.length,
  )
  return narrower.startsWith(wider)
}

/** The digits of a code that name its unit; nine zeros, the whole country, leave none. */
function unitOf(kato: string): string {
  const level = levels.find((digits) => /^0*$/.test(kato.slice(digits))) ?? kato.length
  const unit = kato.slice(0, level)
  return /^0*$/.test(unit) ? '' : unit
}
