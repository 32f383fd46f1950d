import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const people = ['Иван Ким', 'Марат Сәтбаев'].map((name, at) => ({ key: `${at}`, name }))
const known = { people, officers: [], officials: [], places: [] }

test.each<[string, Language, string[]]>([
  ['На Ивана Купалу дети обливали прохожих.', 'ru', ['Ивана Купалу']],
  ['Рынок Ахмета Байтурсынова? Нет такого.', 'ru', ['Ахмета Байтурсынова']],
  ['Мағжан Жұмабаев атындағы кітапхана жабылды.', 'kk', ['Мағжан Жұмабаев']],
  ['Асель Абай атындағы мектепте оқиды.', 'kk', ['Асель']],
])('a name of a thing is asked about whole: %s', (text, language, asked) => {
  const spans = redact(text, { language, known, lexicon })

  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(asked)
})
