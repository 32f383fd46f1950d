import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type LexiconFiles, lexiconOf } from './lexicon/compose.ts'
import type { Lexicon } from './lexicon/lexicon.ts'
import { taggerOf } from './tagger/tagger.ts'
import { readWeights } from './tagger/weights.ts'

const require = createRequire(import.meta.url)

/** Reads the word lists and weights of this package and the Russian dictionary of `az` from the disk; takes about 0.2 s. */
export function loadLexicon(): Lexicon {
  return lexiconOf({
    ...loadFiles(),
    tagger: taggerOf(readWeights(readFileSync(dataFile('tagger.bin')))),
  })
}

/** The word lists and the Russian dictionary, without the weights that are trained with them. */
export function loadFiles(): Omit<LexiconFiles, 'tagger'> {
  return {
    russian: {
      words: dictionary('words.dawg'),
      frequencies: dictionary('p_t_given_w.intdawg'),
      paradigms: dictionary('paradigms.array'),
      tags: tagsOf(JSON.parse(dictionary('gramtab-opencorpora-int.json').toString())),
    },
    kazakhWords: list('kazakh-words.txt'),
    kazakhEveryday: list('kazakh-everyday.txt'),
    kazakhVerbs: list('kazakh-verbs.txt'),
    officeWords: list('office-words.txt'),
    places: list('places.txt'),
    settlements: list('settlements.txt'),
    world: list('world.txt'),
    firstNames: list('first-names.txt'),
    wordNames: list('word-names.txt'),
    everydayNames: list('everyday-names.txt'),
    surnames: [...list('surnames.txt'), ...list('more-surnames.txt')],
    nounSurnames: list('noun-surnames.txt'),
    shortNames: list('short-names.txt'),
    spokenNames: list('spoken-names.txt').flatMap((line) => line.split(' ')),
  }
}

function dictionary(file: string): Buffer {
  return readFileSync(require.resolve(`az/dicts/${file}`))
}

function tagsOf(tags: unknown): string[] {
  if (!Array.isArray(tags)) throw new Error('The Russian dictionary has no list of tags.')
  return tags.map(String)
}

function list(file: string): string[] {
  return readFileSync(dataFile(file), 'utf8').trim().split('\n')
}

function dataFile(name: string): URL {
  return new URL(`../data/${name}`, import.meta.url)
}
