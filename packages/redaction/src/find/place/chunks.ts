import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { blank } from '../../text/gap.ts'
import { type Chunk, units } from './chunk.ts'
import { isShortStreet } from './name.ts'
import { numberChunk } from './number-chunk.ts'
import { saidHouseOn } from './said-house.ts'
import {
  isWhole,
  secondOf,
  streetAround,
  streetBefore,
  streetBehind,
  withOtherName,
} from './street-chunk.ts'
import { townChunk } from './town-chunk.ts'
import { listedFlats, unitChunk } from './unit-chunk.ts'

const { street, streetAfter, streetHalf, counted, house, town, townAfter, corner } = placeCue

/** The pieces of addresses on a page, in their order; only words and numbers that tell of a place are looked at. */
export function chunksOf(sheet: Sheet): Chunk[] {
  const chunks: Chunk[] = []
  let free = 0
  let placed = 0
  let digits = 0
  while (placed < sheet.placed.length || digits < sheet.digits.length) {
    const word = sheet.placed[placed] ?? sheet.length
    const number = sheet.digits[digits] ?? sheet.length
    const at = Math.min(word, number)
    if (word < number) placed += 1
    else digits += 1
    if (at < free) continue
    const chunk = chunkAt(sheet, at, free)
    if (!chunk) continue
    const whole = chunk.kind === 'street' ? withOtherName(sheet, chunk) : chunk
    const house = whole.kind === 'street' ? saidHouseOn(sheet, whole) : null
    chunks.push(whole)
    if (house) chunks.push(house)
    free = (house ?? whole).last + 1
  }
  return chunks
}

function chunkAt(sheet: Sheet, at: number, free: number): Chunk | null {
  if (sheet.isDigits(at)) return numberChunk(sheet, at, free)

  const { place } = sheet.cuesAt(at)
  if (isShortStreet(sheet, at)) return streetBehind(sheet, at, { last: at, free })
  const second = (place & streetHalf) !== 0 ? secondOf(sheet, at) : null
  if (second) {
    const named = streetBefore(sheet, second)
    return streetAround(sheet, { at, last: second, free }) ?? (named && { ...named, first: at })
  }
  return (
    ((place & street) !== 0 ? streetBefore(sheet, at) : null) ??
    ((place & streetAfter) !== 0 ? streetBehind(sheet, at, { last: at, free }) : null) ??
    ((place & streetAfter) !== 0 && isWhole(sheet, at) ? streetBefore(sheet, at) : null) ??
    ((place & units) !== 0 ? unitChunk(sheet, at, free) : null) ??
    ((place & counted) !== 0 ? listedFlats(sheet, at) : null) ??
    ((place & (town | townAfter)) !== 0 ? townChunk(sheet, at, free) : null) ??
    ((place & corner) !== 0 ? cornerChunk(sheet, at) : null)
  )
}

function cornerChunk(sheet: Sheet, at: number): Chunk | null {
  const next = (sheet.cuesAt(at + 1).place & house) !== 0 && sheet.joins(at, blank)
  return next ? { kind: 'corner', first: at, last: at + 1 } : null
}
