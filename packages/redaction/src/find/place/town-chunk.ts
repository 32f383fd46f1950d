import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { trait } from '../../lexicon/trait.ts'
import { blank, gap } from '../../text/gap.ts'
import { isListedSurname } from '../first-name.ts'
import { type Chunk, units } from './chunk.ts'

const { town, townAfter, street, streetAfter } = placeCue

/** A town or a village with the word that says so, before or after its name. */
export function townChunk(sheet: Sheet, at: number, free: number): Chunk | null {
  const { place } = sheet.cuesAt(at)
  if ((place & town) !== 0 && isTownWord(sheet, at) && !isNamedBefore(sheet, at)) {
    const last = capitalsFrom(sheet, at + 1)
    if (last > at) return { kind: 'town', first: at, last }
  }
  const isLetter = sheet.wordAt(at)?.capital === true && sheet.wordAt(at)?.text.length === 1
  const first = nameBefore(sheet, at)
  const follows = (place & townAfter) !== 0 && first !== null && first >= free && !isLetter
  return follows ? { kind: 'town', first, last: at } : null
}

const adjective = /(?:ск|[оеё]в|нн)(?:ий|ого|ому|им|ом|ая|ой|ую)$/u

/** «5 село», «Алматинский район Цой просит»: it has its name, and who stands behind is somebody. */
function isNamedBefore(sheet: Sheet, at: number): boolean {
  const before = sheet.wordAt(at - 1)
  if (!before) return sheet.isDigits(at - 1)
  return before.capital && adjective.test(before.plain) && sheet.joins(at - 1, blank)
}

/** «Бесағаш ауылы», «Өтеген батыр ауылы»: where the name before begins; null where none stands. */
function nameBefore(sheet: Sheet, at: number): number | null {
  if (!sheet.joins(at - 1, blank) || isOurs(sheet, at)) return null
  if (sheet.wordAt(at - 1)?.capital) return at - 1
  const isJoiner = (sheet.cuesAt(at - 1).place & placeCue.joiner) !== 0
  return isJoiner && sheet.wordAt(at - 2)?.capital && sheet.joins(at - 2, blank) ? at - 2 : null
}

/** «Игорь Леонидович Зубов ауылымызға келді»: our village, of which no name has to be told. */
function isOurs(sheet: Sheet, at: number): boolean {
  return /м[ыі]з/u.test(sheet.plainAt(at))
}

const longestShortened = 3

/** «с. Бесагаш», and not «с Бесагашевым» or «… из села. Бесагашев …». */
function isTownWord(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  const length = word?.plain.length ?? 0
  if (word && length === 1) return !word.capital && sheet.text.charAt(word.end) === '.'
  return sheet.joins(at, length <= longestShortened ? blank | gap.stop : blank)
}

function capitalsFrom(sheet: Sheet, first: number): number {
  const word = sheet.wordAt(first)
  if (!word?.capital || (word.entry.cues.place & (street | units)) !== 0) return first - 1
  return isOfTown(sheet, first + 1) ? first + 1 : first
}

/** Whether a word goes on with the name of a town: «Красная Поляна», and not «Шамалган Ахметова», where somebody stands behind a village. */
function isOfTown(sheet: Sheet, at: number): boolean {
  const [before, word] = [sheet.wordAt(at - 1), sheet.wordAt(at)]
  if (!word || sheet.gapAfter(at - 1) !== gap.space) return false
  const { place } = word.entry.cues
  if ((place & placeCue.joiner) !== 0) return true
  if (before && (before.traits & places) !== 0 && isListedSurname(word)) return false
  return word.capital && (place & (street | streetAfter | units)) === 0
}

const places = trait.settlement | trait.ownPlace
