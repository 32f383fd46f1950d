import type { Sheet } from '../../cue/sheet.ts'
import { gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { areColumns } from './column.ts'
import type { Group } from './group.ts'

/** Tells of each address of a page whether its number stands below the head of a table that counts by streets: «Улица | Количество», «Абая | 12». */
export function countsIn(sheet: Sheet): (group: Group) => boolean {
  let head: number | undefined
  return (group) => {
    const number = group.at(-1)
    if (number?.kind !== 'number' || !isCell(sheet, number)) return false
    head ??= behindHead(sheet.text)
    return sheet.startOf(number.first) > head
  }
}

/** Whether the number stands apart from the street, and nothing else in its line or column. */
function isCell(sheet: Sheet, { first, last, numeral }: Chunk): boolean {
  if (numeral?.compound || numeral?.suffixed) return false
  const before = sheet.gapAfter(first - 1)
  const isApart = (before & (gap.hyphen | gap.colon)) !== 0 || before === gap.comma
  if (!isApart && !areColumns(sheet, first - 1)) return false
  const isLast = last + 1 >= sheet.length || (sheet.gapAfter(last) & gap.newline) !== 0
  return isLast || sheet.gapAfter(last) === gap.comma || areColumns(sheet, last)
}

const counts = /(?<!\p{L})(?:количеств\p{L}|кол-во|число|саны|жалоб)(?!\p{L})/giu
const houses =
  /(?<!\p{L})(?:д|дом\p{L}?|кв|квартир\p{L}|үй\p{L}?|пәтер\p{L}?|адрес|мекенжай\p{L}?)(?!\p{L})/iu
const columns = /[\t|;]| {3}|\s[-–—]\s/u

/** Where the first head ends that calls a column a number of things, and none a house; the end of the text where none stands. */
function behindHead(text: string): number {
  let end = -1
  for (const { index } of text.matchAll(counts)) {
    if (index < end) continue
    end = text.indexOf('\n', index)
    if (end < 0) break
    const line = text.slice(text.lastIndexOf('\n', index) + 1, end)
    if (columns.test(line) && !/\d/u.test(line) && !houses.test(line)) return end
  }
  return text.length
}
