import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, sure, unsure } from './found.ts'

/** Identity documents, certificates, licences and case numbers, by the word before them or by their shape. */
export function findDocuments(sheet: Sheet): Found[] {
  const found = (sheet.facts & told) === 0 ? [] : toldBehind(sheet)
  addMarked(sheet, found)
  return found
}

const told = factCue.document | factCue.caseNo

function toldBehind(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.stated) {
    const { fact } = sheet.cuesAt(at)
    if ((fact & told) === 0 || sheet.startOf(at) < free) continue
    const one = (fact & factCue.caseNo) !== 0 ? caseAfter(sheet, at) : documentAfter(sheet, at)
    if (!one) continue
    found.push(one)
    free = one.end
  }
  return found
}

const reach = 70
const sign = '[ \\u00a0\\n:№#—–-]'
const words =
  '(?:жительство|о|об|туралы|туу|неке|қию|қайтыс|болу|рф|личности|тұлғаны?|тұлға|рождении|браке|смерти|права?м?|удостоверени(?:е|я|ю)|куәлі(?:к|г)\\p{L}{0,3}|номер\\p{L}{0,3}|нөмір\\p{L}{0,3}|номир\\p{L}{0,3}|серия|сериясы|серии|выдан\\p{L}{0,2}|гражданина|рк|ұлттық|талон|талоны|хабарлама|уведомление|под|рег(?:истрационн\\p{L}{2,3})?|вх(?:одящ\\p{L}{2,3})?|исх(?:одящ\\p{L}{2,3})?|админ\\p{L}{3,20}|правонарушени\\p{L}{1,2}|производств(?:о|а|е)|его|мой|моё|оның|менің|на|за|бойынша)'
const document = new RegExp(
  `^(?:${sign}{1,4}${inAnyCase(words)}|\\.){0,4}${sign}{0,6}((?:\\p{Lu}{1,3}|n)?[ \\u00a0№-]{0,3}[\\dОO](?:[ \\u00a0-]?\\d){3,13}(?:[/-]\\d{1,6})?)`,
  'u',
)

/**
 * A pattern for its letters in either case.
 * NOTE: V8 forgets the case within (?i:…) once a process has compiled so many patterns that it stops to optimise them.
 */
function inAnyCase(pattern: string): string {
  return pattern.replace(/\\p\{L\}|\p{Ll}/gu, (one) =>
    one.length > 1 ? one : `[${one}${one.toUpperCase()}]`,
  )
}

/** The number behind the word for a document. */
function documentAfter(sheet: Sheet, at: number): Found | null {
  const start = sheet.endOf(at)
  const [all, number = ''] = document.exec(sheet.text.slice(start, start + reach)) ?? []
  if (!all) return null
  const digits = number.replace(/\D/g, '').length
  const [first] = [start + all.length - number.length]
  const from = first + leading(number)
  const official = (sheet.cuesAt(at - 1).fact & factCue.official) !== 0
  if (digits < 4 || isYearOrDay(number, sheet.text, start + all.length)) return null
  return (official || digits < 5 ? unsure : sure)('ID_DOC', from, start + all.length)
}

/** Signs that only lead to the number. */
function leading(number: string): number {
  return /^[ \u00a0№-]*/u.exec(number)?.[0].length ?? 0
}

const year = /^(?:19|20)\d\d(?:[ –-](?:19|20)\d\d)?$/

function isYearOrDay(number: string, text: string, end: number): boolean {
  return year.test(number.trim()) || /^[.:]\d/.test(text.slice(end, end + 2))
}

const caseNumber = new RegExp(
  `^(?:${sign}{1,4}${words}|\\.){0,3}${sign}{0,6}(?:N[ \\u00a0]?)?((?:\\p{L}{1,4}[-/])?\\d[\\d\\p{L}]{0,20}(?:[-/–][\\d\\p{L}]{1,16}){0,7})`,
  'iu',
)
/** «ЕРДР 25 1970 031 000123» */
const groups = /^(?:[ \u00a0]\d{3,6}){2,4}(?!\d)/u
const numbered = /№|номер|нөмір|номир|#|(?<!\p{L})N[ \u00a0]?$/iu
const always =
  /^(?:куи|кусп|аөтк|аотк|кузи|куз|ердр|сдтбт|ерсоп|еркбт|талон|[жз]т(?:-\p{L}{1,2})?$)/u

/** The number behind the word for a case: whatever it is for registers, in others a long one or one with №. */
function caseAfter(sheet: Sheet, at: number): Found | null {
  const start = sheet.endOf(at)
  const window = sheet.text.slice(start, start + reach)
  const [begun, first = ''] = caseNumber.exec(window) ?? []
  if (!begun) return null
  const registered = always.test(sheet.plainAt(at))
  const more = registered ? (groups.exec(window.slice(begun.length))?.[0] ?? '') : ''
  const [all, number] = [begun + more, first + more]
  const digits = number.replace(/\D/g, '').length
  const marked = numbered.test(all.slice(0, all.length - number.length))
  const wide = registered ? digits >= 2 : digits >= (marked ? 3 : 7)
  if (!wide || always.test(number.toLowerCase())) return null
  if (!registered && isYearOrDay(number, sheet.text, start + all.length)) return null
  if (!registered && !marked && !/[-/]/.test(number)) return null
  const make = registered || digits >= 4 ? sure : unsure
  const close = !/\p{L}{4}/u.test(all.slice(0, all.length - number.length))
  const from = registered && close ? sheet.startOf(at) : start + all.length - number.length
  return make('CASE_NO', from, start + all.length)
}

const nine = /^[\dОO]\d{7,8}(?![\d\p{L}])/u
const register = /^\d{15}(?![\d\p{L}])/u
const courts = /^\d{1,4}(?:-\d{1,4}){1,3}(?:-\d\p{L}?)?\/\d{1,6}(?:[-/]\d{2,4})?(?![\d\p{L}])/u

/** «№ 045678912», «N12345678»: a number whose sign and length tell what it is. */
function addMarked(sheet: Sheet, found: Found[]): void {
  for (const at of sheet.digits) {
    const one = markedAt(sheet, at)
    if (one) found.push(one)
  }
}

/** A letter that is typed for 0. */
function isZero(letter: string): boolean {
  return letter === 'О' || letter === 'O'
}

const latinMark = /(?:^|[^\p{L}\p{N}])[Nn][ \u00a0]?$/u

function markedAt(sheet: Sheet, at: number): Found | null {
  const { text } = sheet
  const digits = sheet.startOf(at)
  const start = isZero(text.charAt(digits - 1)) ? digits - 1 : digits
  const before = text.charAt(start - 1)
  const spaced = before === ' ' || before === '\u00a0'
  const mark = spaced ? text.charAt(start - 2) : before
  if (mark !== '№' && mark !== 'N' && mark !== 'n') return courtBefore(sheet, at)

  const window = text.slice(start, start + 32)
  const one = nine.exec(window)?.[0]
  const latin = mark !== '№' && latinMark.test(text.slice(Math.max(0, start - 3), start))
  if (one && (mark === '№' || latin)) {
    return sure('ID_DOC', latin ? start - (spaced ? 2 : 1) : start, start + one.length)
  }
  const court = mark === '№' ? (register.exec(window) ?? courts.exec(window))?.[0] : undefined
  return court ? sure('CASE_NO', start, start + court.length) : null
}

/** «1-245/2026 нөмірлі іс»: the number of a court before its word. */
function courtBefore(sheet: Sheet, at: number): Found | null {
  if ((sheet.gapAfter(at) & gap.hyphen) === 0) return null
  const start = sheet.startOf(at)
  const court = courts.exec(sheet.text.slice(start, start + 32))?.[0]
  if (!court) return null
  let next = at + 1
  while (sheet.startOf(next) < start + court.length) next += 1
  const { fact } = sheet.cuesAt(next)
  const isNamed = (fact & (factCue.number | factCue.caseNo)) !== 0 && sheet.joins(next - 1, blank)
  return isNamed ? sure('CASE_NO', start, start + court.length) : null
}
