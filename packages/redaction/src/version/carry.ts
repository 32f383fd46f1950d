import type { Decision } from '../decision.ts'
import type { Stretch } from '../occurrence.ts'
import { alignment } from './alignment.ts'

/** A decision on a stretch of a text. */
interface Placed extends Stretch {
  readonly decision: Decision
}

interface Versions {
  readonly before: string
  readonly after: string
}

/**
 * The decisions on an older text that hold in a newer one, each where its words stand now. What was hidden stays so
 * wherever its words are left; what was kept was kept for its sentence, and is looked at again when that has changed.
 */
export function carriedOver<One extends Placed>(
  decided: readonly One[],
  { before, after }: Versions,
): One[] {
  if (before === after) return [...decided]
  const [words, others] = [wordsIn(before), wordsIn(after)]
  const pairs = alignment(
    words.map(({ text }) => text),
    others.map(({ text }) => text),
  )
  const movedTo = new Map(pairs)

  return decided.flatMap((one) => {
    const first = words.findIndex(({ end }) => end > one.start)
    const word = words[first]
    const other = others[movedTo.get(first) ?? -1]
    if (!word || !other || word.start >= one.end) return []

    const start = one.start + other.start - word.start
    const moved = { ...one, start, end: start + one.end - one.start }
    const isSame = after.slice(start, moved.end) === before.slice(one.start, one.end)
    if (!isSame || start < 0) return []
    const isRead = one.decision === 'hide' || sentenceAt(after, moved) === sentenceAt(before, one)
    return isRead ? [moved] : []
  })
}

/** The stretches of the newer text that are not in the older one. */
export function newIn({ before, after }: Versions): Stretch[] {
  const [words, others] = [wordsIn(before), wordsIn(after)]
  const pairs = alignment(
    words.map(({ text }) => text),
    others.map(({ text }) => text),
  )
  const old = new Set(pairs.map(([, other]) => other))
  const found: { start: number; end: number; last: number }[] = []
  others.forEach(({ start, end }, index) => {
    if (old.has(index)) return
    const last = found.at(-1)
    if (last && last.last === index - 1) Object.assign(last, { end, last: index })
    else found.push({ start, end, last: index })
  })
  return found.map(({ start, end }) => ({ start, end }))
}

interface Word extends Stretch {
  readonly text: string
}

function wordsIn(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    text: word,
  }))
}

const sentenceEnd = /[.!?…\n]/

/** The sentence around a stretch; a dot within the stretch ends none. */
function sentenceAt(text: string, { start, end }: Stretch): string {
  let [from, to] = [start, end]
  while (from > 0 && !sentenceEnd.test(text.charAt(from - 1))) from -= 1
  while (to < text.length && !sentenceEnd.test(text.charAt(to))) to += 1
  return text.slice(from, to).trim().replace(/\s+/g, ' ')
}
