import type { Case } from '../language.ts'
import { wordGraph } from './dawg.ts'
import type { Lexicon, Reading } from './lexicon.ts'

/** The files of `az` that the Russian lexicon is read from. */
export interface RussianFiles {
  /** words.dawg */
  readonly words: Uint8Array
  /** paradigms.array */
  readonly paradigms: Uint8Array
  /** p_t_given_w.intdawg: how often a word of the corpus has each of its tags, in millionths */
  readonly frequencies: Uint8Array
  /** gramtab-opencorpora-int.json, parsed */
  readonly tags: readonly string[]
}

const adjectiveTag = /^(?:ADJF|PRTF)/
const nameTag = /\b(?:Name|Surn|Patr)\b/
const placeTag = /\b(?:Geox|Orgn|Trad)\b/
// NOTE: «Иванова» is also what belongs to Ivan, and an initial is no word.
const possessive = /\b(?:Init|Poss)\b/

/** Fewer than this many of a million. */
const seldom = 20_000

const cases: Readonly<Record<string, Case>> = {
  nomn: 'nominative',
  gent: 'genitive',
  gen2: 'genitive',
  datv: 'dative',
  accs: 'accusative',
  loct: 'locative',
  loc2: 'locative',
  ablt: 'instrumental',
}

/** The words of Russian by the OpenCorpora dictionary that `az` carries. */
export function russianLexicon({ words, frequencies, paradigms, tags }: RussianFiles): Lexicon {
  const graph = wordGraph(words)
  const table = paradigmsOf(paradigms)
  const senses = tags.map((tag) => ({ tag, ...senseOf(tag) }))
  const often = wordGraph(frequencies)

  /** Whether the corpus has the word, nearly always as something other than a name: «люди», «куда», «машину». */
  function isSeldomName(word: string, readings: readonly (Reading & { tag: string })[]): boolean {
    const shares = readings.map(({ tag, name }) => ({
      name,
      share: often.valueOf(`${word}:${tag}`) ?? 0,
    }))
    const seen = shares.some(({ share }) => share > 0)
    return seen && shares.every(({ name, share }) => !name || share < seldom)
  }

  return {
    read(word) {
      const found = graph
        .payloadsOf(word)
        .map(([paradigm, form]) => {
          const entry = table[paradigm]
          return senses[entry?.[entry.length / 3 + form] ?? -1]
        })
        .filter((sense) => sense !== undefined)
      const ordinary = found.some((sense) => sense.ordinary)
      const name = found.some((sense) => sense.name)
      const nameBeside = ordinary && name && isSeldomName(word, found)
      return {
        ordinary,
        adjective: found.some(({ adjective }) => adjective),
        name: name && !nameBeside,
        nameBeside,
        place: found.some(({ place }) => place),
        settled: false,
        cases: [...new Set(found.flatMap((sense) => sense.cases))],
      }
    },
  }
}

function senseOf(tag: string): Reading {
  const name = nameTag.test(tag)
  const place = placeTag.test(tag)
  const found = tag.split(/[ ,]/).map((grammeme) => cases[grammeme])
  return {
    name,
    place,
    ordinary: !name && !place && !possessive.test(tag),
    adjective: adjectiveTag.test(tag),
    nameBeside: false,
    settled: false,
    cases: found.filter((one) => one !== undefined),
  }
}

/** Each paradigm is three equal rows: suffixes, tags, prefixes. */
function paradigmsOf(bytes: Uint8Array): Uint16Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const numbers = Uint16Array.from({ length: bytes.byteLength / 2 }, (_, at) =>
    view.getUint16(at * 2, true),
  )
  const paradigms: Uint16Array[] = []
  let at = 1
  for (let left = numbers[0] ?? 0; left > 0; left -= 1) {
    const size = numbers[at] ?? 0
    paradigms.push(numbers.subarray(at + 1, at + 1 + size))
    at += 1 + size
  }
  return paradigms
}
