import type { Stretch } from '../occurrence.ts'

/** A link as a browser reads it, each sign with where it is written. */
export interface ReadLink {
  readonly text: string
  /** The stretch of the link in which a stretch of the text is written. */
  written(start: number, end: number): Stretch
}

const escapes = /(?:%[\da-f]{2})+/gi
/** Who hides a sign behind two per cent signs hides it behind more of them seldom. */
const mostRounds = 4

/** Reads the signs of a link that are written by their numbers, even twice over: «%40», «%2540». */
export function readLink(link: string): ReadLink {
  let signs: Sign[] = Array.from({ length: link.length }, (_, at) => ({
    unit: link.charAt(at),
    start: at,
    end: at + 1,
  }))
  for (let round = 0; round < mostRounds; round += 1) {
    const text = textOf(signs)
    const next = unescaped(signs, text)
    if (next.length === signs.length) break
    signs = next
  }
  return {
    text: textOf(signs),
    written: (start, end) => ({
      start: signs[start]?.start ?? 0,
      end: signs[end - 1]?.end ?? link.length,
    }),
  }
}

interface Sign extends Stretch {
  readonly unit: string
}

function textOf(signs: readonly Sign[]): string {
  return signs.map(({ unit }) => unit).join('')
}

function unescaped(signs: readonly Sign[], text: string): Sign[] {
  const read: Sign[] = []
  let at = 0
  for (const { index, 0: run } of text.matchAll(escapes)) {
    const said = saidBy(run)
    if (said === null) continue
    const where = { start: signs[index]?.start ?? 0, end: signs[index + run.length - 1]?.end ?? 0 }
    read.push(...signs.slice(at, index), ...said.split('').map((unit) => ({ unit, ...where })))
    at = index + run.length
  }
  return [...read, ...signs.slice(at)]
}

/** The signs that these numbers stand for; null where they stand for none. */
function saidBy(run: string): string | null {
  try {
    return decodeURIComponent(run)
  } catch {
    return null
  }
}
