import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank } from '../../text/gap.ts'
import { typedLike } from '../../text/question.ts'

// NOTE: «вахтер», «лифтер», «контролер» end like many and are one.
const isKazakhMany = typedLike(
  /^(?!.*(?:[хф]т|маст|трол|дил)ер).{2,}(?:[аеиоуыэюярй]л|[лмнжз]д|[кпстфхцчшгбв]т)[ае]р(?:[гд][ае]|[дн][ыи]н?|[дн][ае]н|мен|[ыи](?:м[ыи]з(?:[гд][ае]|д[ыи]н?|д[ае]н|бен)?|н(?:[ае]|[ыи]н|д[ае]|[ае]н)?|мен)?)?$/u,
)
// NOTE: «сантехник» is also of many «сантехники», but never means them.
const mayBeMany = /[аяыи]$/u
const russianMany = /(?:и|ы|ов|ев|ам|ям|ами|ями|ах|ях)$/u
const genitiveAsks = /^(?:у|от|для|из-за|до|без|про|после|кроме|на|против)$/u

/** Whether the word means several people: «учителя школы», «жүргізушілер». */
export function isMany(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word) return true
  if (isKazakhMany(word)) return true
  if (sheet.languageAt(at) === 'kk') return false
  const { traits } = word
  const [one, many] = [(traits & trait.singular) !== 0, (traits & trait.plural) !== 0]
  if (one && many) return mayBeMany.test(word.plain) && !isAskedForOne(sheet, at)
  return one || many ? many : russianMany.test(word.plain)
}

/** «у сторожа школы», «избили сторожа», «нашего сторожа», «дочь учителя»: the same letters mean one. */
function isAskedForOne(sheet: Sheet, at: number): boolean {
  const before = sheet.wordAt(at - 1)
  if (!before || !sheet.joins(at - 1, blank)) return false
  const { traits, cases } = before.entry.look()
  if (genitiveAsks.test(before.plain)) return true
  if ((traits & trait.adjective) !== 0) return /(?:ого|его|ую|ой|ей)$/u.test(before.plain)
  if ((traits & trait.noun) !== 0) return cases.length > 0 && (traits & trait.verb) === 0
  return (traits & trait.verb) !== 0
}
