import type { Reading } from '../lexicon/lexicon.ts'
import { isPatronymic } from '../name/part.ts'
import { spell } from '../name/spelling.ts'
import type { Span } from '../span.ts'
import { isWithin, type Staying } from '../staying.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/words.ts'
import { initialsAfter, initialsBefore } from './initials.ts'
import { type Candidate, isAkin, isNameParticle, named, runsOf, spanOf } from './name-run.ts'

/** Every capitalised word that no dictionary explains, neighbouring ones together, to be looked at. */
export function findStrangers(page: Page, skip: ReadonlySet<Word>, staying: Staying): Span[] {
  const candidates = page.words.flatMap((word, index) => {
    if (skip.has(word) || isWithin(staying.named, word)) return []
    const reading = page.lexicon.read(word.plain, page.language)
    const alone = isName(page, word, { reading, staying }) || isCalled(page, index)
    return alone || mayJoin(page, index, reading) ? [{ word, index, reading, alone }] : []
  })
  const all = runsOf(page.text, candidates)
  const found = all.filter((run) => run.some(({ alone }) => alone))
  const echoes = all.filter((run) => !found.includes(run) && isEcho(run, found))
  return named([...found, ...echoes].map((run) => spanOf(page, run)))
}

interface Seen {
  readonly reading: Reading
  readonly staying: Staying
}

function isName(page: Page, word: Word, { reading, staying }: Seen): boolean {
  const { ordinary, adjective, name, place, settled } = reading
  const unknown = !ordinary && !place
  if (word.plain.length < (ordinary ? 3 : 2) || settled) return false
  if (isPatronymic(word.plain) && !ordinary) return true
  if (!page.cased) return name ? word.plain.length > 2 : unknown
  if (!word.capital || (word.capitals && word.plain.length < 6 && !name)) return false
  if (isWithin(staying.titled, word) && !name) return false
  if (unknown || name || hasInitials(page.text, word)) return true

  // NOTE: «Пак», «Сон», «Волк»: within a sentence an ordinary word needs a reason to be capital.
  return !place && !adjective && !beginsSentence(page.text, word)
}

/** Whether the word may be part of a name that stands beside it or elsewhere in the text. */
function mayJoin({ words, cased }: Page, index: number, reading: Reading): boolean {
  const word = words[index]
  if (!word || !cased || isNameParticle(word)) return word !== undefined && cased
  const short = word.capitals && word.plain.length < 6 && !reading.name
  return word.capital && word.plain.length > 1 && !reading.settled && !short
}

/** «Жұлдыз деген қызым»: whatever the word is, someone is called so. */
function isCalled({ words }: Page, index: number): boolean {
  const word = words[index]
  return word?.capital === true && words[index + 1]?.plain === 'деген'
}

function hasInitials(text: string, { start, end }: Word): boolean {
  return initialsBefore(text, start) + initialsAfter(text, end) > 0
}

/** A word that only begins its sentence, and is the name of someone found elsewhere in the text. */
function isEcho(run: readonly Candidate[], found: readonly (readonly Candidate[])[]): boolean {
  const heard = found.flatMap((names) => names.map(({ word }) => spell(word.plain)))
  return run.some(({ word }) => heard.some((name) => isAkin(name, spell(word.plain))))
}
