// Makes data/settlements.txt, the towns and villages that nobody is called like, from the classifier of territories:
// node scripts/choose-settlements.mjs kato.csv
import { readFileSync, writeFileSync } from 'node:fs'
import { russianName, trait } from '../dist/lexicon/trait.js'
import { loadLexicon } from '../dist/node.js'

const [classifier] = process.argv.slice(2)
const lexicon = loadLexicon()
const shortest = 4
const somebody = russianName | trait.listedName | trait.wordName | trait.listedSurname
const surname = /(?:[оеё]в|[иы]н|ск[иы]|[оеё]ва|[иы]на|енко|ичев|ұлы|улы|қызы|кызы)$/u

const names = readFileSync(classifier, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .flatMap((line) => line.split(',').slice(4))
  .map((name) =>
    name
      .replace(/^[\p{L}.]+\./u, '')
      .replace(/\s[\p{L}.]+\.$/u, '')
      .trim(),
  )
  .filter((name) => /^\p{Lu}[\p{Script=Cyrillic}]+$/u.test(name) && name.length >= shortest)
  .map((name) => name.toLowerCase())
const lines = [...new Set(names)].filter((name) => !isOfSomebody(name)).sort()
writeFileSync(new URL('../data/settlements.txt', import.meta.url), `${lines.join('\n')}\n`)

/** «Сатпаев», «Иваново»: somebody may be called so, in this case or in another. */
function isOfSomebody(name) {
  const stem = name.replace(/[аоеуыийюяьӘәІі]+$/u, '')
  return [name, stem, `${stem}а`].some((one) => {
    return (lexicon.look(one).traits & somebody) !== 0 || surname.test(one)
  })
}
