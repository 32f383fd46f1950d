import { topics } from '@esep/law'
import { clear, type Known, startNumbering } from '@esep/redaction'
import { expect, test } from '@jest/globals'
import { precincts } from '../ground.ts'
import { review } from '../meeting/review.ts'
import { invent } from '../person.ts'
import { randomOf } from '../random.ts'
import { texts, textsOn } from '../texts.ts'
import { fill, type SpokenWords } from './fill.ts'
import { residentOf, type Scene, voices } from './voices.ts'

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

const personal = /\{(?:resident|neighbour|woman|boy|girl|phone|address|house|plate|iin|card|email)/g

/** What the public would still read of what is to be hidden. */
function left(words: SpokenWords): string[] {
  const { text, language, hidden } = words
  const { spans, decisions } = review({ key: 'text', text, language }, { known, hidden })
  const finished = clear(text, { language, spans, decisions, numbering: startNumbering() })
  return hidden
    .map(({ start, end }) => text.slice(start, end))
    .filter((secret) => finished.includes(secret))
}

function written(language: 'kk' | 'ru', template: string): SpokenWords {
  const speaker = random.pick(scene.register)
  return fill(template, language, voices(random, scene, speaker))
}

test.each(topics)('nobody invented is left in what was said on %s once it is reviewed', (topic) => {
  const items = (['kk', 'ru'] as const).flatMap((language) =>
    textsOn(topic)[language].flatMap(({ said, full, partial }) =>
      [said, full, partial].map((template) => written(language, template)),
    ),
  )

  const leftOver = items.flatMap(left)

  expect(leftOver).toEqual([])
})

test('nobody invented is left in a reviewed protocol', () => {
  const templates = (['kk', 'ru'] as const).flatMap((language) =>
    Object.values(texts.protocol[language]).flatMap((variants) =>
      variants.map((template: string) => written(language, template)),
    ),
  )

  const leftOver = templates.flatMap(left)

  expect(leftOver).toEqual([])
})

test.each(topics)(
  '%s has four matters or more in each language, titled in both, and names nobody in a later answer',
  (topic) => {
    const { kk, ru } = textsOn(topic)

    const titles = [...kk, ...ru].map(({ title }) => title)

    expect(Math.min(kk.length, ru.length)).toBeGreaterThanOrEqual(4)
    expect(titles.every((title) => title.kk !== '' && title.ru !== '')).toBe(true)
    expect([...kk, ...ru].flatMap(({ full }) => full.match(personal) ?? [])).toEqual([])
  },
)
