import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { KnownPerson } from './known.ts'
import { nothingKnown } from './known.ts'
import { leaksIn } from './leak/leaks-in.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'

/** A street as an address has it in each language, and as people call it. */
interface Street {
  readonly written: readonly string[]
  readonly said: readonly string[]
}

const streets: readonly Street[] = [
  'ул. Ботаническая|Ботаникалық көшесі|Ботаническая Ботанической Ботаническую Ботаникалық Ботаникалықта Ботаникалықтан',
  'ул. Садовая|улица Садовая|Садовая Садовой Садовую Садоваяда',
  'ул. Арычная|с. Бесагаш, ул. Арычная|Арычная Арычной Арычную Арычнаяда',
  'ул. Зелёная|Жасыл көшесі|Зелёная Зеленой Зелёную Жасыл',
  'ул. Сатпаева|Сәтбаев көшесі|Сатпаева Сатпаев Сәтбаев Сәтбаевта Сәтбаевтан Сәтбаевтың Satpaev',
  'ул. Байтурсынова|Байтұрсынұлы көшесі|Байтурсынова Байтұрсынұлы Байтұрсынұлында',
  'пр. Гагарина|Гагарин даңғылы|Гагарина Гагарин Гагаринде Гагариннен Gagarina',
  'ул. Гоголя|Гоголь көшесі|Гоголя Гоголь Гогольде',
  'ул. Пролетарская|г. Алматы, Медеуский р-н, ул. Пролетарская|Пролетарская Пролетарской',
  'ул. Кошевого|Кошевой көшесі|Кошевого Кошевой Кошевойда',
  'пр. Абая|Абай даңғылы|Абая Абай Абайда Абайдан Абайдың',
  'ул. Победы|Жеңіс көшесі|Победы Победе Жеңіс Жеңісте',
  'ул. Мира|Бейбітшілік көшесі|Мира Бейбітшілік Бейбітшілікте',
  'ул. Утеген батыра|Өтеген батыр көшесі|Утеген_батыра Өтеген_батыр Өтеген_батырда',
  'ул. Толе би|Төле би көшесі|Толе_би Төле_би Төле_биде',
  'ул. 8 марта|8 наурыз көшесі|8_марта 8_Марта 8_наурыз',
  'ул. Островского|Островский көшесі|Островского Островский Островскийде',
  'ул. Школьная|Мектеп көшесі|Школьная Школьной Школьную Мектеп',
  'ул. Набережная|Жағалау көшесі|Набережная Набережной Жағалау',
  'ул. Новая|Жаңа көшесі|Новая Новой Жаңа',
  'ул. Жолдасбекова|Жолдасбеков көшесі|Жолдасбекова Жолдасбеков Жолдасбековте',
  'мкр. Аксай|Ақсай ықшамауданы|Аксае Аксай Ақсай Ақсайда Ақсайдан',
].map((line) => {
  const [russian = '', kazakh = '', said = ''] = line.split('|')
  return { written: [russian, kazakh], said: said.replaceAll('_', '\u00a0').split(' ') }
})

interface House {
  readonly figures: string
  readonly spelled: readonly string[]
  /** «в … доме на» */
  readonly inCase: readonly string[]
}

const houses: readonly House[] = [
  [
    '17',
    'семнадцать|он жеті',
    'семнадцатом доме|17-м доме|доме 17|доме семнадцать|он жетінші үй|17-үй',
  ],
  ['45', 'сорок пять|қырық бес', 'сорок пятом доме|45 доме|доме номер 45|қырық бесінші үй|45-үй'],
  ['5', 'пять|бес', 'пятом доме|5-м доме|доме пять|бесінші үй|5 үй'],
  ['120', 'сто двадцать|жүз жиырма', 'сто двадцатом доме|доме 120|жүз жиырмасыншы үй'],
].map(([figures = '', spelled = '', inCase = '']) => ({
  figures,
  spelled: spelled.split('|'),
  inCase: inCase.split('|'),
}))

const afterStreet: readonly ((house: House) => readonly string[])[] = [
  ({ figures }) => [' ', ', ', '-', ', д. ', ', дом ', ' дом №'].map((by) => by + figures),
  ({ figures }) => [` ${figures}а`, `, ${figures}/2`, ` ${figures}-9`, `, ${figures}, кв. 9`],
  ({ figures }) => [` көшесі, ${figures}-үй`, ` ${figures}-де`, ` к-сі ${figures} үйде`],
  ({ spelled }) => spelled.flatMap((words) => [` ${words}`, `, ${words}`]),
  ({ spelled: [russian, kazakh] }) => [`, дом ${russian}`, ` көшесі, ${kazakh} үй`],
]

const between: readonly string[] = [' по ', ' на ', ' по улице ', ', ']

// NOTE: «дом пять, 8 марта» is said as one number is.
function betweenFor(street: string): readonly string[] {
  return /^\d/u.test(street) ? between.slice(0, -1) : between
}

const ends = ['.', ' уже давно темно.', ', кто живёт?', ' түнде шулайды.', ' шумят до утра.']
const begins = ['Живу на ', 'У нас, ', 'Біз тұратын жер: ', 'С ', 'Кеше түнде ', 'жалоба по ']

/** The street, then the house; or the house with a word for it, then the street. */
function said(street: string, house: House): string[] {
  return [
    ...afterStreet.flatMap((write) => write(house)).map((end) => street + end),
    ...house.inCase.flatMap((one) => betweenFor(street).map((by) => one + by + street)),
  ]
}

const mention = fc
  .tuple(fc.constantFrom(...streets), fc.constantFrom(...houses), fc.boolean())
  .chain(([{ written, said: names }, house, hasFlat]) =>
    fc.record({
      address: fc
        .constantFrom(...written)
        .map((street) => `${street}, ${house.figures}${hasFlat ? ', кв. 9' : ''}`),
      words: fc
        .constantFrom(...names)
        .chain((name) => fc.constantFrom(...said(name, house).map((text) => ({ name, text })))),
    }),
  )

const around = fc.record({ before: fc.constantFrom(...begins), after: fc.constantFrom(...ends) })

function livingAt(address: string): KnownPerson[] {
  return [{ key: 'serik', name: 'Ахметов Серік', address }]
}

describe('the street and the house of somebody of the register', () => {
  test('are hidden without a look, in whatever form they are said', () => {
    fc.assert(
      fc.property(mention, around, ({ address, words }, { before, after }) => {
        const known = { ...nothingKnown, people: livingAt(address) }
        const text = before + words.text + after

        const spans = redact(text, { language: 'ru', known, lexicon })

        const left = spans
          .filter(({ verdict }) => verdict === 'redact')
          .toReversed()
          .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
        expect(left).not.toContain(words.name)
        expect(left).not.toMatch(/\d|семнадцат|жеті|сорок|бес(?!ед)|пят|сто двадцат|жиырма/u)
      }),
      { numRuns: 1000 },
    )
  })

  test('are an objection of the second matcher where they stay', () => {
    fc.assert(
      fc.property(mention, around, ({ address, words }, { before, after }) => {
        const text = before + words.text + after

        const leaks = leaksIn(text, livingAt(address), { lexicon })

        expect(leaks).toContainEqual(expect.objectContaining({ what: 'address', person: 'serik' }))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('another house, hour or count on the street of somebody of the register', () => {
  test.each([
    'На Ботанической, 18 шумят.',
    'На Ботанической в 17:30 было темно.',
    'На Ботанической с 17.04.2026 нет света.',
    'Ботаниктерге 17 жас.',
    'В Медеуском районе 17 краж.',
    'Мальчику 17 лет. На Ботанической тихо.',
  ])('%s', (text) => {
    const people = livingAt('г. Алматы, Медеуский р-н, ул. Ботаническая, 17, кв. 9')

    const spans = redact(text, { language: 'ru', known: { ...nothingKnown, people }, lexicon })
    const leaks = leaksIn(text, people, { lexicon })

    expect(spans.filter(({ reason }) => reason === 'REGISTER')).toEqual([])
    expect(leaks.filter(({ what }) => what === 'address')).toEqual([])
  })
})
