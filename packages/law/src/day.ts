/** A legal day in Kazakhstan as an ISO date, `2026-04-15`; two of them compare with `<`. */
export type Day = string

/** The day `days` calendar days before `day`: weekends and holidays count (¶27). */
export function daysBefore(day: Day, days: number): Day {
  return dayAt(numberOf(day) - days)
}

/** The day `days` calendar days after `day`: weekends and holidays count (¶27). */
export function daysAfter(day: Day, days: number): Day {
  return dayAt(numberOf(day) + days)
}

/** How many calendar days lie from `from` to `to`; negative when `to` is the earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from)
}

/** Which day of the week it is: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((numberOf(day) + 3) % 7) + 7) % 7) + 1
}

/** The same day `months` months later, or the last day of that month where it has none such: one month after 31 January is 28 February. */
export function monthsAfter(day: Day, months: number): Day {
  return Temporal.PlainDate.from(day).add({ months }).toString()
}

/** The year of a day. */
export function yearOf(day: Day): number {
  return digits(day, 0, 4)
}

// NOTE: whole numbers instead of Temporal, which takes fifty times as long: a country's findings ask this millions of
// times. The years begin in March, so that a leap day is the last of its year.
// https://howardhinnant.github.io/date_algorithms.html

const daysOfEra = 146_097
const daysTo1970 = 719_468

/** How many days have passed since 1 January 1970. */
function numberOf(day: Day): number {
  const month = digits(day, 5, 7)
  const year = digits(day, 0, 4) - Number(month < 3)
  const dayOfMonth = digits(day, 8, 10)
  if (day.length !== 10 || Number.isNaN(year + month + dayOfMonth)) throw notADay(day)

  const dayOfYear = Math.trunc((153 * ((month + 9) % 12) + 2) / 5) + dayOfMonth - 1
  const leapDays = Math.trunc(year / 4) - Math.trunc(year / 100) + Math.trunc(year / 400)
  return year * 365 + leapDays + dayOfYear - daysTo1970
}

function dayAt(number: number): Day {
  const sinceMarch0000 = number + daysTo1970
  const era = Math.floor(sinceMarch0000 / daysOfEra)
  const dayOfEra = sinceMarch0000 - era * daysOfEra
  const yearOfEra = Math.trunc(
    (dayOfEra -
      Math.trunc(dayOfEra / 1460) +
      Math.trunc(dayOfEra / 36_524) -
      Math.trunc(dayOfEra / 146_096)) /
      365,
  )
  const leapDays = Math.trunc(yearOfEra / 4) - Math.trunc(yearOfEra / 100)
  const dayOfYear = dayOfEra - (365 * yearOfEra + leapDays)
  const monthSinceMarch = Math.trunc((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.trunc((153 * monthSinceMarch + 2) / 5) + 1
  const month = monthSinceMarch < 10 ? monthSinceMarch + 3 : monthSinceMarch - 9
  return spell(yearOfEra + era * 400 + Number(month < 3), month, dayOfMonth)
}

function digits(text: string, from: number, until: number): number {
  let number = 0
  for (let at = from; at < until; at += 1) {
    const digit = text.charCodeAt(at) - 48
    number = digit >= 0 && digit <= 9 ? number * 10 + digit : Number.NaN
  }
  return number
}

function spell(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

function notADay(text: string): RangeError {
  return new RangeError(`Not a day: ${text}`)
}
