import type { Page } from '../text/page.ts'
import { type Found, sure, unsure } from './found.ts'

const months =
  'январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан'
const figures = '\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|(?:19|20)\\d{2}-\\d{2}-\\d{2}'
const words = `\\d{1,2}[- ]?(?:го |е )?(?:${months})\\p{L}{0,5} (?:19|20)\\d{2}|(?:19|20)\\d{2} (?:жыл\\p{L}{0,4}|ж\\.) \\d{1,2} (?:${months})\\p{L}{0,4}`
const date = `(?:${figures}|${words}|(?:19|20)\\d{2})`

const before = new RegExp(
  `(?:родил(?:ся|ась|ись)|рождённ\\p{L}*|рожден\\p{L}*|д\\.? ?р\\.|туған(?: күні)?|дүниеге келген)[ :—–-]{0,4}(${date})`,
  'giu',
)
const after = new RegExp(
  `(?<!\\d)(${date})[\\s\\u00a0]?(?:-го )?(?:г\\. ?р\\.|гр(?!\\p{L})|года рожд|г\\. рожд|год рожд|жыл(?:ы|ғы|дың)? (?:\\d{1,2} \\p{L}{3,12} )?туған|ж\\. ?т\\.|дүниеге келген)`,
  'giu',
)

/** Dates and years of birth. */
export function findBirths({ text }: Page): Found[] {
  return [before, after].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (found) => {
      const start = found.index + found[0].indexOf(found[1] ?? '')
      return sure('DOB', start, start + (found[1] ?? '').length)
    }),
  )
}

const age =
  /(?<![\d.,])(\d{1,2})(?:[- ]?(?:летн\p{L}{2,3}|жастағы|жасар|жаста(?!\p{L})|жасында)| (?:лет|года?)(?!\p{L}))/giu
const child =
  /сын|доч|ребён|ребен|дети|детей|внук|внуч|мальчик|девоч|школьни|подрост|ученик|ученица|бала|ұл|қыз|немере|оқушы|жеткіншек/iu

/** The ages of children. */
export function findAges({ text }: Page): Found[] {
  return Array.from(text.matchAll(age), (found) => {
    const end = found.index + found[0].length
    const about = text.slice(Math.max(0, found.index - 32), end + 24)
    return Number(found[1]) < 18 && child.test(about) ? unsure('AGE', found.index, end) : null
  }).filter((one) => one !== null)
}
