import { describe, expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { seen } from './seen.testing.ts'

function people(text: string, language: Language, known = nothingKnown): string[] {
  return redact(text, { language, known, lexicon })
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end, verdict }) => `${verdict} ${text.slice(start, end)}`)
}

test.each<[string, Language, string]>([
  ['Участковый Сапарову помог донести сумки.', 'ru', 'Сапарову'],
  ['Участковые Сапарова знают.', 'ru', 'Сапарова'],
  ['Полицейский Сапарову помог.', 'ru', 'Сапарову'],
  ['Наш участковый Ивановых знает.', 'ru', 'Ивановых'],
  ['Участковый Айгуль Сапаровой помог.', 'ru', 'Айгуль Сапаровой'],
  ['Инспектора Сапаров не пустил.', 'ru', 'Сапаров'],
  ['Учаскелікке Сапаров арыз жазды.', 'kk', 'Сапаров'],
  ['Кеше участковыйға Сапаров арыз жазды.', 'kk', 'Сапаров'],
])(
  'whom the police met is no officer, though the post stands before: %s',
  (text, language, name) => {
    expect(people(text, language)).toEqual([`redact ${name}`])
  },
)

/** A resident behind an officer whose name is in a Kazakh case. */
function cased(officer: string): [string, Language, string] {
  const name = `${officer} Нина Петровна`
  return [`Инспектор ${name} алғыс айтты.`, 'kk', name]
}

test.each<[string, Language, string]>([
  ['Учаскелік Сапаровқа ескерту жасады.', 'kk', 'Сапаровқа'],
  ['Учаскелік Сапаров үйіне келді.', 'kk', 'Сапаров'],
  ['Полиция Бекеновті ұстады.', 'kk', 'Бекеновті'],
  ['Инспектор Сапарова оштрафовал.', 'ru', 'Сапарова'],
  ['Участковому Сарсенову Ержан жаловался.', 'ru', 'Сарсенову Ержан'],
  ['Участковому Сарсенову Айгуль жаловалась.', 'ru', 'Сарсенову Айгуль'],
  ['Участковому Сарсенову Алия жаловалась.', 'ru', 'Сарсенову Алия'],
  ['У инспектора Сарсенова Асель взяла справку.', 'ru', 'Сарсенова Асель'],
  ['С участковым Сарсеновым Айгуль говорила.', 'ru', 'Сарсеновым Айгуль'],
  ['Участковый Сарсенов Айгуль помог.', 'ru', 'Сарсенов Айгуль'],
  ['Участковый Ким Марату помог.', 'ru', 'Ким Марату'],
  ['Инспектор Асанға Марат арыз берді.', 'kk', 'Асанға Марат'],
  ['Инспектор Сапарова ласково ответила.', 'ru', 'Сапарова'],
  ['Инспектор Сапароваға Нина Петровна алғыс айтты.', 'kk', 'Сапароваға Нина Петровна'],
  ['Инспектор Сапаровтан Ермек көмек сұрады.', 'kk', 'Сапаровтан Ермек'],
  ...['Сапарованың', 'Сапарованы', 'Сапаровадан', 'Сапаровамен', 'Сапаровпен'].map(cased),
  ...['Ахметұлына', 'Ахметұлының', 'Ахметұлынан', 'Ахметқызына', 'Ахметкызына'].map(cased),
  ['Инспектору Сапаровой Нина Петровна сказала спасибо.', 'ru', 'Сапаровой Нина Петровна'],
  ['Благодарим инспектора Сапарову за помощь.', 'ru', 'Сапарову'],
  ['Участковые Касенов и Ли провели рейд.', 'ru', 'Ли'],
  ['Учаскелік инспекторлар Касенов пен Ли рейд жүргізді.', 'kk', 'Ли'],
  ['Инспектор Сапаров Нине Петровне помог.', 'ru', 'Сапаров Нине Петровне'],
  ['Ст.л-т Ибраев пояснил.', 'ru', 'Ибраев'],
  ['Ибраев, кап. полиции, пришёл.', 'ru', 'Ибраев'],
])('where it may be either a person must judge: %s', (text, language, name) => {
  expect(people(text, language)).toEqual([`review ${name}`])
})

test.each<[string, Language]>([
  ['Старшему участковому инспектору полиции Касенову А. Б. поручить.', 'ru'],
  ['Инспектор Сапарова провела беседу.', 'ru'],
  ['С участковым Байжановым беседовали, капитан полиции Жумагулов ответил.', 'ru'],
  ['Участковые Касенов с напарником опоздали, полицейский Ордабаев нет.', 'ru'],
  ['Полиция капитаны Байжанов келді.', 'kk'],
  ['Инспектору Сапаровой Нине Петровне вручили грамоту.', 'ru'],
  ['Участковому Байжанову Ерлану Сериковичу поручено проверить.', 'ru'],
  ['Инспектор Сапарова Айгуль провела беседу.', 'ru'],
  ['Участковый Сапаров Мади провёл беседу.', 'ru'],
  ['Инспектору Сапаровой Айгуль вручили грамоту.', 'ru'],
  ['Учаскелік инспектор Қасымовтың есебі тыңдалды.', 'kk'],
  ['Участковый кап. Ибраев пришёл, просим участкового ст. л-та Кима помочь.', 'ru'],
  ['К-н полиции Ибраева и уч.инсп. м-р Дьяченко выступили.', 'ru'],
])('an officer in office stays in whatever case: %s', (text, language) => {
  expect(people(text, language)).toEqual([])
})

test('a resident of an officer’s surname is looked at, though the post stands before', () => {
  const known = {
    ...nothingKnown,
    people: [{ key: 'a', name: 'Сапаров Ерлан' }],
    officers: ['Сапаров Т. А.'],
  }

  expect(people('Участковый Сапарову помог.', 'ru', known)).toEqual(['review Сапарову'])
})

const cases = ['nominative', 'genitive', 'dative', 'instrumental', 'locative'] as const
/** Each in the order of {@link cases}. */
const posts = [
  ['участковый', 'участкового', 'участковому', 'участковым', 'участковом'],
  ['инспектор', 'инспектора', 'инспектору', 'инспектором', 'инспекторе'],
  [
    'капитан полиции',
    'капитана полиции',
    'капитану полиции',
    'капитаном полиции',
    'капитане полиции',
  ],
]
const names = [
  ['Сапаров', 'Сапарова', 'Сапарову', 'Сапаровым', 'Сапарове'],
  ['Шишкин Олег', 'Шишкина Олега', 'Шишкину Олегу', 'Шишкиным Олегом', 'Шишкине Олеге'],
  [
    'Сапаров Ерлан Маратович',
    'Сапарова Ерлана Маратовича',
    'Сапарову Ерлану Маратовичу',
    'Сапаровым Ерланом Маратовичем',
    'Сапарове Ерлане Маратовиче',
  ],
]
const adjective = ['Заречный', 'Заречного', 'Заречному', 'Заречным', 'Заречном']

/** Every post in one case before every name in another. */
function told(post: (typeof cases)[number], name: (typeof cases)[number], all = names): string[] {
  const [before, behind] = [cases.indexOf(post), cases.indexOf(name)]
  return posts.flatMap((one) =>
    all.map((other) => `На встрече речь шла: ${one[before]} ${other[behind]} тоже.`),
  )
}

describe.each(cases)('behind a post in the %s', (one) => {
  test.each(told(one, one, [...names, adjective]))(
    'the officer in the same case stays: %s',
    (text) => {
      expect(people(text, 'ru')).toEqual([])
    },
  )
})

/** What a form of a name cannot be. */
const apart: readonly [post: (typeof cases)[number], name: (typeof cases)[number]][] = [
  ['nominative', 'dative'],
  ['nominative', 'instrumental'],
  ['genitive', 'nominative'],
  ['genitive', 'dative'],
  ['genitive', 'instrumental'],
  ['dative', 'nominative'],
  ['dative', 'genitive'],
  ['dative', 'instrumental'],
  ['instrumental', 'nominative'],
  ['instrumental', 'genitive'],
  ['instrumental', 'dative'],
]

describe.each(apart)('behind a post in the %s', (post, name) => {
  test.each(told(post, name))(`whoever is in the ${name} is found: %s`, (text) => {
    expect(people(text, 'ru')).toHaveLength(1)
  })
})

test.each<[string, Language, string[]]>([
  ['Полиция сержанты Оразов Чернов екеуін айырды.', 'kk', ['review Оразов', 'redact Чернов']],
  ['Инспектору Сапаровой Жумабеков пожаловался.', 'ru', ['redact Жумабеков']],
  ['Аға инспектор Жолдыбаев Айдаровқа күте тұр деді.', 'kk', ['redact Айдаровқа']],
])('of two surnames behind a post each is judged: %s', (text, language, found) => {
  expect(people(text, language)).toEqual(found)
})

test.each([
  'Старшина полиции Сапаров ответил.',
  'Поговорили со старшиной полиции Сапаровым.',
  'Начальник участкового пункта полиции Сапаров ответил.',
  'Следователь полиции Сапаров ответил.',
  'Дежурный по отделу полиции Сапаров ответил.',
  'Инспектор нашего участка Сапаров ответил.',
])(
  'whose post is of the police stays, also where it ends as a woman does or is of a point: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual([])
  },
)

test('a Kazakh lieutenant colonel holds a rank too', () => {
  expect(seen('Полиция подполковнигі Сапаров есеп берді.', 'kk')).toEqual([])
})

test.each([
  ['Следователь полиции Серикову отказал.', 'Серикову'],
  ['К дежурному полиции Ахметова Анна пришла.', 'Ахметова Анна'],
])('who stands in another case than the post is somebody else: %s', (text, name) => {
  expect(seen(text, 'ru')).toEqual([`PERSON redact ${name}`])
})
