const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const month = '(?:0?[1-9]|1[0-2])'
const year = String.raw`(?:19|20)\d\d`
const date = String.raw`${day}\.${month}\.(?:${year}|\d\d)`
const isoDate = String.raw`${year}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`
const time = String.raw`(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?`
const to = ' ?- ?'

const shapes = [
  String.raw`(?:${day}\.${month}${to})?${date}`,
  `${date}${to}${date}`,
  isoDate,
  `(?:(?:${date}|${isoDate})(?:${to}| ))?${time}(?:(?:${to}| )${time})?`,
  String.raw`(?:[01]?\d|2[0-4])\.[0-5][05]${to}(?:[01]?\d|2[0-4])\.[0-5][05]`,
  `${year}(?:${to}|/)${year}`,
  String.raw`${year}/\d\d`,
].map((shape) => new RegExp(`^(?:${shape})$`))

/** Whether a number is a date, a time, years, or from one to another. */
export function isMoment(shape: string): boolean {
  return shapes.some((one) => one.test(shape))
}
