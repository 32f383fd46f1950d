const gap = '[\\s().\\u00a0–—-]{0,3}'
/** Without its country a telephone has ten digits. */
const national = /^[78]?(\d{10})$/
/** In a country town or a village a telephone has fewer digits, and its area more. */
const ofLandline = /^7[12]/
const localLengths = { ofMobile: [7], ofLandline: [7, 6, 5] } as const
const shortestLocal = 6
const longestLocal = 7

/** Finds a number of at least five digits however it is grouped; a telephone with and without its country and its area. */
export function numberLike(digits: string): RegExp {
  const [, phone] = national.exec(digits) ?? []
  return new RegExp(`(?<!\\d)(?:${phone ? phoneLike(phone) : otherLike(digits)})(?!\\d)`, 'gu')
}

function phoneLike(phone: string): string {
  const lengths = ofLandline.test(phone) ? localLengths.ofLandline : localLengths.ofMobile
  const whole = `(?:\\+?[78]${gap})?\\(?${grouped(phone)}`
  return [whole, ...lengths.map((length) => grouped(phone.slice(-length)))].join('|')
}

function otherLike(digits: string): string {
  const isLocal = digits.length >= shortestLocal && digits.length <= longestLocal
  const area = `(?:(?:\\+?[78]${gap})?\\(?\\d{3,5}${gap})?`
  return (isLocal ? area : '') + grouped(digits)
}

function grouped(digits: string): string {
  return Array.from(digits).join(gap)
}
