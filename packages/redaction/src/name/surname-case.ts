import type { Case } from '../language.ts'

/** In which cases a Russian surname may stand, by its ending; of those of several people none is told. */
const surnames: readonly (readonly [RegExp, readonly Case[]])[] = [
  [/(?:[оеё]в|ин|[сц]кий)$/u, ['nominative']],
  [/(?:[оеё]ва|ина|[сц]кая)$/u, ['nominative', 'genitive', 'accusative']],
  [/(?:[оеё]ву|ину)$/u, ['dative', 'accusative']],
  [/[сц]кому$/u, ['dative']],
  [/[сц]кого$/u, ['genitive']],
  [/(?:[оеё]вым|иным|[сц]ким)$/u, ['instrumental']],
  [/(?:[оеё]вой|иной|[сц]кой)$/u, ['genitive', 'dative', 'instrumental', 'locative']],
  [/(?:[оеё]ве|ине|[сц]ком)$/u, ['locative']],
  [/(?:[оеё]в|ин|[сц]к)(?:ы|ых|ие|их|ыми|ими)$/u, []],
]

/** In which cases a surname that no dictionary has may stand; undefined where its ending tells nothing. */
export function casesOfSurname(word: string): readonly Case[] | undefined {
  return surnames.find(([ending]) => ending.test(word))?.[1]
}
