import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Heard, registered, unregistered } from './heard.testing.ts'
import { hideAll } from './hide-all.ts'
import { nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'

/** What is hidden of a text that is hidden already, or asked about. */
function foundAgain({ text, language, people }: Omit<Heard, 'id'>): string[] {
  const setting = { language, known: { ...nothingKnown, people }, lexicon }
  const hidden = hideAll(text, setting).text
  const spans = redact(hidden, setting)
  return spans.map(({ start, end, type }) => `${type} ${hidden.slice(start, end)}: ${hidden}`)
}

test('redacting twice changes nothing, whatever text of the corpus it is', () => {
  const heard = [...unregistered('ru'), ...unregistered('kk'), ...registered()]

  expect(heard.flatMap(foundAgain)).toEqual([])
})

/** Sentences in which the marks stand for somebody (1 to 3), a phone (P), an address (A), a plate (N), an age (G) and a post (R). */
const said = {
  ru: [
    'Слово взял 1. Живу A, темно',
    'Прошу 1 подойти после собрания, мой телефон P',
    'Выступили: 1, 2, 3',
    'Протокол вела 1. Начало в 18:30',
    'Ответ 1 дали на месте, 2 — письменно',
    '1 с 2 спорил из-за машины N у дома A',
    'Свидетелем был R, это видела 1',
    'Мальчику 1 было G, когда его избили',
    'Заявитель: 1, тел. P, A',
    '— А кто видел? — 1 видел',
    '1 (R): «Сваи бьют с шести утра»',
    'Рынок «Алтын» и автомойка «Роза» мешают 1',
    'Угол Абая и Гоголя, там живёт 1',
    'ЖК «Хайвил», A, подъезд без света',
  ],
  kk: [
    'Бірінші болып 1 сөйледі. Мен A тұрамын',
    'Қол қойған 1. Қалғандары кетіп қалды',
    'Сөз сөйлегендер: 1, 2, 3',
    '1 мен 2 өткелді жарықтандыруды сұрайды',
    '1: «Айқайлап тұрған жоқпын, даусым солай»',
    'N иесі 1 екен, телефоны P',
    'Қару иесі 1 мен 2 келмеді',
    'Анасы 1 мектепке шақырылды, баласы G',
    'Айқайлаған R, оны 1 көрді',
    'Бізге 1 белсенді адам керек',
    '— Бізде шатыр ағады, — деді 1, — МИБ үндемейді',
    'Хатшы 1, A, P',
  ],
} as const

const stands: Readonly<Record<string, readonly string[]>> = {
  P: ['8 701 555 12 34', '+7 (701) 555-12-34'],
  A: ['ул. Абая, 12, кв. 35', 'Абай көшесі, 12-үй, 35-пәтер'],
  N: ['123 ABC 02', '045 BAA'],
  G: ['12 лет', '12 жаста'],
}

const posts = { ru: ['сторож школы № 12'], kk: ['«Айгерім» дүкенінің сатушысы'] }

const names = [
  'Ахметов Серік',
  'Ли Вера',
  'Жанар Оспанова',
  'Иванов И.И.',
  'Дубаева М.А.',
  'Т. Н. Юсупов',
  'Меруерт',
  'Марат Қайратұлы',
  'Гогоберидзе',
  'Әсел',
]
const known = ['Ахметов Серік', 'Оспанова Жанар', 'Иванов Иван Иванович', 'Қайратұлы Марат']
const people = known.map((name, at) => ({ key: `${at}`, name }))

const written: Readonly<Record<string, (text: string) => string>> = {
  asIs: (text) => text,
  small: (text) => text.toLowerCase(),
  capitals: (text) => text.toUpperCase(),
}

/** A text of sentences in which every mark is one of what it stands for. */
const texts = fc
  .record({
    language: fc.constantFrom('ru' as const, 'kk' as const),
    sentences: fc.array(fc.nat({ max: 13 }), { minLength: 1, maxLength: 4 }),
    chosen: fc.array(fc.nat({ max: 59 }), { minLength: 6, maxLength: 6 }),
    joint: fc.constantFrom('. ', '.\n', '! ', '\n'),
    isKnown: fc.boolean(),
    way: fc.constantFrom(...Object.keys(written)),
  })
  .map(({ language, sentences, chosen, joint, isKnown, way }) => {
    const lines = sentences.map((at) => said[language][at % said[language].length] ?? '')
    let next = 0
    const text = lines.join(joint).replace(/[1-3](?!\d)(?<!\d\d)|[PANGR](?!\p{L})/gu, (mark) => {
      next += 1
      const all = mark === 'R' ? posts[language] : (stands[mark] ?? names)
      return all[(chosen[next % chosen.length] ?? 0) % all.length] ?? ''
    })
    return { language, text: written[way]?.(text) ?? text, people: isKnown ? people : [] }
  })

test('redacting twice changes nothing, whoever is named in whatever sentence', () => {
  fc.assert(
    fc.property(texts, (one) => {
      expect(foundAgain(one)).toEqual([])
    }),
    { numRuns: 1500 },
  )
})

const numbers = ['8 701 555 12 34', '850412350123', 'серик@почта.қаз', '123 ABC 02', 'с. 45']
const words = ['просит', 'пришёл', 'және', 'айтты', 'на сход', 'во дворе темно', 'тел.', 'сосед']

test('what stands for something hidden is never hidden again, nor what stands beside it', () => {
  const signs = fc.constantFrom(' ', ', ', ' — ', '. ', '\n', ' (', ') ')
  const word = fc.constantFrom(...names, ...numbers, ...words)
  const text = fc.array(fc.tuple(word, signs), { minLength: 1, maxLength: 9 })
  const language = fc.constantFrom('kk' as const, 'ru' as const)
  fc.assert(
    fc.property(text, language, (parts, of) => {
      expect(foundAgain({ text: parts.flat().join(''), language: of, people: [] })).toEqual([])
    }),
    { numRuns: 500 },
  )
})
