import { topics } from '@esep/law'
import { type Known, redact } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'
import { expect, test } from '@jest/globals'
import { precincts } from '../ground.ts'
import { invent } from '../person.ts'
import { randomOf } from '../random.ts'
import { texts, textsOn } from '../texts.ts'
import { fill, type SpokenWords } from './fill.ts'
import { residentOf, type Scene, voices } from './voices.ts'

const lexicon = loadLexicon()
const random = randomOf('texts')
const ranges = precincts().find(({ number }) => number === 28)?.ranges ?? []
const scene: Scene = {
  register: Array.from({ length: 20 }, () => residentOf(random, ranges)),
  ranges,
  officer: invent(random, { gender: 'm' }),
  day: '2026-08-29',
}
const known: Known = {
  people: scene.register.map(({ person, language, phone, address, iin }, at) => ({
    key: String(at),
    name: `${person[language].surname} ${person[language].given} ${person[language].patronymic}`,
    phone,
    address: address[language],
    iin,
  })),
  officers: [
    `${scene.officer.kk.surname} ${scene.officer.kk.given}`,
    `${scene.officer.ru.surname} ${scene.officer.ru.given}`,
  ],
  officials: [],
  places: [],
}

function left({ text, language, hidden }: SpokenWords): string[] {
  const spans = redact(text, { language, known, lexicon })
  return hidden
    .filter((part) => !spans.some((span) => span.start < part.end && part.start < span.end))
    .map(({ start, end }) => `${text.slice(start, end)} in "${text}"`)
}

function written(language: 'kk' | 'ru', template: string): SpokenWords {
  const speaker = random.pick(scene.register)
  return fill(template, language, voices(random, scene, speaker))
}

test.each(topics)('the engine marks every invented person in what is said on %s', (topic) => {
  const items = (['kk', 'ru'] as const).flatMap((language) =>
    textsOn(topic)[language].flatMap(({ said, full, partial }) =>
      [said, full, partial].map((template) => written(language, template)),
    ),
  )

  const missed = items.flatMap(left)

  expect(missed).toEqual([])
})

test('the engine marks every invented person in protocols', () => {
  const templates = (['kk', 'ru'] as const).flatMap((language) =>
    Object.values(texts.protocol[language]).flatMap((variants) =>
      variants.map((template: string) => written(language, template)),
    ),
  )

  const missed = templates.flatMap(left)

  expect(missed).toEqual([])
})

test.each(topics)('%s has four matters or more in each language, titled in both', (topic) => {
  const { kk, ru, later } = textsOn(topic)

  const titles = [...kk, ...ru].map(({ title }) => title)

  expect(Math.min(kk.length, ru.length)).toBeGreaterThanOrEqual(4)
  expect(titles.every((title) => title.kk !== '' && title.ru !== '')).toBe(true)
  expect(Math.min(later.kk.length, later.ru.length)).toBeGreaterThan(0)
})
