/** A mobile telephone by the code of its operator. */
const mobile = /^[78]?7(?:0[0-8]|47|7[15-8])\d{7}$/
/** «255-12-34», «8 701 555-12-34» */
const dashed = /(?:^|[ )-])\d{2,3}[-‑–]\d\d[-‑–]\d\d$/u
const card = /^\d{4}([ -])\d{4}\1\d{4}\1\d{4}$/
/** «7 015 551 234» is a sum. */
const thousands = /^\d{1,3}(?:[ \u00a0\u2009\u202f.]\d{3})+$/u
const withCountry = 11

/** Whether digits are written as a telephone or a card is, and no sum: whatever word of a count stands behind. */
export function isDialled(digits: string, written: string): boolean {
  if (dashed.test(written) || card.test(written)) return true
  return mobile.test(digits) && !thousands.test(written)
}

/** Whether digits are a mobile telephone with the figure of its country. */
export function isWholeMobile(digits: string, written: string): boolean {
  return digits.length === withCountry && mobile.test(digits) && !thousands.test(written)
}

/** Whether digits begin with the code of an operator and are as many as a mobile telephone has. */
export function isMobile(digits: string): boolean {
  return mobile.test(digits)
}

const local = /^\d{2,3}[-‑–]\d\d[-‑–]\d\d$/u

/** Whether what stands here is written as a telephone within its town, and goes on with no hyphen. */
export function isLocalShape(text: string, start: number, end: number): boolean {
  return local.test(text.slice(start, end)) && !/[-‑–]/u.test(text.charAt(end))
}
