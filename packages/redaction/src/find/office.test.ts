import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** The people among whatever else is found. */
function people(text: string): string[] {
  return seen(text, 'ru').flatMap((one) => /^PERSON (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, string[]]>([
  ['Ибраев, капитан полиции, пришёл.', ['review Ибраев']],
  ['Ибраев – капитан полиции.', ['review Ибраев']],
  ['Ибраев капитан полиции.', ['redact Ибраев']],
  ['Ибраев. Капитан полиции пришёл.', ['redact Ибраев']],
  ['Ибраев, новый капитан полиции, пришёл.', ['redact Ибраев']],
  ['Ибраев А.Б., участковый инспектор, пришёл.', ['review Ибраев А.Б.']],
  ['Ибраев (участковый) ответил.', ['review Ибраев']],
  ['Ибраев, начальник отдела полиции, ответил.', ['review Ибраев']],
  ['Ибраев работает участковым.', ['review Ибраев']],
  ['Ибраев деген учаскелік инспектор келді.', ['review Ибраев']],
  ['Ибраев жил у участкового.', ['redact Ибраев']],
])('police behind a name and a comma may be of it: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each([
  'Учаскелік келгенде Айгүл қашып кетті.',
  'Учаскелік дәрігер Айгүл келмеді.',
  'Учаскелік Айгүл деген әйелді ұстады.',
  'Учаскелик Айгул апайга келди.',
])('in Kazakh whom the police came to is no officer: %s', (text) => {
  expect(seen(text, 'kk').filter((one) => one.startsWith('PERSON'))).toHaveLength(1)
})

test('a Kazakh rank behind a name may be of it, but not before another', () => {
  expect(seen('Серіков капитан келді.', 'kk')).toEqual(['PERSON review Серіков'])
  expect(seen('Дәулетке капитан Жұмағали жауап берді.', 'kk')).toContain('PERSON redact Дәулетке')
})

test.each<[string, string[]]>([
  ['Пришла директор школы № 28 Лаура Бекенова.', ['review Лаура Бекенова']],
  ['Директор нашей старой доброй школы Лаура Бекенова.', ['redact Лаура Бекенова']],
  ['Директор школы сказал Лаура Бекенова ушла.', ['redact Лаура Бекенова']],
  ['Пришёл майор в отставке Байжанов.', ['redact Байжанов']],
  ['Инспектор по делам несовершеннолетних Байжанова пришла.', []],
  ['Дежурный по отделу Байжанов пришёл.', ['review Байжанов']],
  ['Командир взвода Байжанов пришёл.', ['review Байжанов']],
  ['Участковые Касенов и Ли пришли.', ['review Ли']],
  ['Участковый Касенов и Ли пришли.', ['redact Ли']],
  ['Участковый А.Б. Байжанов пришёл.', []],
  ['Участковый а. Байжанов пришёл.', ['redact Байжанов']],
])('an office stands shortly before the name, with nothing done between: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Инспектор Сапарова задержал.', ['review Сапарова']],
  ['Инспектор Сапарова, сказали нам.', []],
  ['Инспектор Петровича задержал.', ['redact Петровича']],
  ['Инспектор Галина задержала.', []],
])('a surname in the genitive may be of whom the officer met: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Участковый – Касенов.', ['review Касенов']],
  ['Участкового зовут Касенов.', ['review Касенов']],
  ['Біздің учаскелік, Касенов, көмектесті.', ['review Касенов']],
  ['Пришли участковый, Касенов и дети.', ['redact Касенов']],
  ['Соседа зовут Касенов.', ['redact Касенов']],
])('a name behind a sign or «зовут» may be of the officer: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['УИП Касенов А.Б., Омаров Д.К. и Тен В.С. пришли.', ['review Омаров Д.К.', 'review Тен В.С.']],
  [
    'УИП Касенов А.Б., жительница Гульнара и Тен В.С. пришли.',
    ['redact Гульнара', 'redact Тен В.С.'],
  ],
  ['Участковые Касенов, Омаров и Тен пришли.', ['review Омаров', 'review Тен']],
  ['Сотрудники полиции Касенов и Омаров пришли.', ['review Омаров']],
  ['Участковый Касенов, Омаров и Тен пришли.', ['redact Омаров', 'redact Тен']],
])('the further ones of a list of officers are looked at: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Участковый врач Динара не приняла.', ['redact Динара']],
  ['Участковый и Марат поругались.', ['redact Марат']],
  ['Участковый к Жандарбеку не ходит.', ['redact Жандарбеку']],
  ['Налоговый инспектор Шухрат звонил.', ['review Шухрат']],
  ['Инспектор банка Айгуль звонила.', ['review Айгуль']],
  ['Пьёт бывший участковый Дакаев.', ['review Дакаев']],
  ['Представился участковым Маратом.', ['review Маратом']],
  ['Помощник участкового Дуйсен пришёл.', []],
  ['Заместитель начальника полиции Лев Коваль ответил.', []],
])('who only stands beside a post of police is no officer: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each<[string, string[]]>([
  ['С участковым Жандарбек разговаривал.', ['review Жандарбек']],
  ['С участковым Жандарбеком говорили.', []],
  ['У участкового Айгуль была вчера.', ['review Айгуль']],
  ['Участковый Жандарбека предупредил.', ['review Жандарбека']],
  ['Участкового Жандарбека знаем.', []],
  ['Даулет благодарит участкового Жумагали.', ['redact Даулет']],
  ['Сотрудникам полиции Марат сопротивлялся.', ['review Марат']],
])('who holds a post stands in its case: %s', (text, found) => {
  expect(people(text)).toEqual(found)
})

test.each([
  'Инспектор Медеуского РУВД Ахметов приходил.',
  'Инспектор УП Алмалинского района Ахметов приходил.',
  'Участковый инспектор Турксибского района капитан Ахметов приходил.',
  'Участковый села Шамалган Ахметов приходил.',
  'Инспектор по Медеускому району Ахметов приходил.',
])('the place that the police are of stands between their post and their name: %s', (text) => {
  expect(seen(text, 'ru')).toEqual([])
})

test.each([
  ['Участковый Медеуского района, Сериков жалуется на вас.', 'Сериков'],
  ['Участковый задержал жителя Медеуского района Серикова.', 'Серикова'],
  ['Участковый Талгарского района Серикову помог.', 'Серикову'],
  ['Участковый отругал Медеуского района Серикова.', 'Серикова'],
])('nobody is police for a place beside the name: %s', (text, name) => {
  expect(seen(text, 'ru')).toContain(`PERSON redact ${name}`)
})
