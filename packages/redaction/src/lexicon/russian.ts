import type { Case } from '../language.ts'
import { wordGraph } from './dawg.ts'
import type { Lexicon, Reading } from './lexicon.ts'

/** The files of `az` that the Russian lexicon is read from. */
export interface RussianFiles {
  /** words.dawg */
  readonly words: Uint8Array
  /** paradigms.array */
  readonly paradigms: Uint8Array
  /** gramtab-opencorpora-int.json, parsed */
  readonly tags: readonly string[]
}

const nameTag = /\b(?:Name|Surn|Patr)\b/
const placeTag = /\b(?:Geox|Orgn|Trad)\b/
// NOTE: «Иванова» is also what belongs to Ivan, and an initial is no word.
const possessive = /\b(?:Init|Poss)\b/

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
export function russianLexicon({ words, paradigms, tags }: RussianFiles): Lexicon {
  const graph = wordGraph(words)
  const table = paradigmsOf(paradigms)
  const senses = tags.map(senseOf)

  return {
    read(word) {
      const found = graph
        .payloadsOf(word)
        .map(([paradigm, form]) => {
          const entry = table[paradigm]
          return senses[entry?.[entry.length / 3 + form] ?? -1]
        })
        .filter((sense) => sense !== undefined)
      return {
        ordinary: found.some(({ ordinary }) => ordinary),
        name: found.some(({ name }) => name),
        place: found.some(({ place }) => place),
        nameBeside: false,
        settled: false,
        cases: [...new Set(found.flatMap((sense) => sense.cases))],
      }
    },
  }
}

function senseOf(tag: string): Reading {
  const name = nameTag.test(tag)
  const place = placeTag.test(tag)
  const ordinary = !name && !place && !possessive.test(tag)
  const found = tag.split(/[ ,]/).map((grammeme) => cases[grammeme])
  return {
    name,
    place,
    ordinary,
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
