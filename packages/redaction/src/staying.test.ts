import { expect, test } from '@jest/globals'
import { findPatterns } from './find/patterns.ts'
import { nothingKnown } from './known.ts'
import type { Language } from './language.ts'
import { lexicon } from './lexicon.testing.ts'
import { type Staying, stayingIn } from './staying.ts'
import { Page } from './text/page.ts'

/** What stays in a text of a meeting at these places. */
function staying(text: string, language: Language, places: readonly string[] = []) {
  const page = new Page(text, { language, known: { ...nothingKnown, places }, lexicon })
  const [patterns] = findPatterns([page])
  if (!patterns) throw new Error('There was a page.')
  const { sheet, places: found } = patterns
  const stays = stayingIn(sheet, found, [])
  return (as: Exclude<keyof Staying, 'borders'>) =>
    stays[as].map(({ start, end }) => text.slice(start, end))
}

test.each<[string, Language, string[]]>([
  ['Школа имени Каныша Сатпаева открыта.', 'ru', ['имени Каныша Сатпаева']],
  ['Школа им. «Сатпаева» открыта.', 'ru', ['им. «Сатпаева']],
  ['Школа имени Сатпаева, Ахметов ушёл.', 'ru', ['имени Сатпаева']],
  ['Бұл мектеп Қаныш Сәтбаев атындағы.', 'kk', ['Қаныш Сәтбаев атындағы']],
  ['Қ. Сәтбаев атындағы мектеп.', 'kk', ['Қ. Сәтбаев атындағы']],
  ['Сәтбаев ат. мектеп жабық.', 'kk', ['Сәтбаев ат']],
  ['Балам Төле би атындағы мектепте.', 'kk', ['Балам Төле би атындағы']],
])('what is named after somebody stays with the name: %s', (text, language, named) => {
  expect(staying(text, language)('named')).toEqual(named)
})

test.each<[string, Language, string[]]>([
  ['Улицы Абая, Жамбыла и Толе би темны.', 'ru', ['Улицы Абая', 'Жамбыла', 'Толе би']],
  ['Улицы Абай и Жамбыл темны.', 'ru', ['Улицы Абай', 'Жамбыл']],
  ['Камера на углу Толе би и Абая.', 'ru', ['Толе би', 'Абая']],
  ['Перекрёсток Абая — Сатпаева закрыт.', 'ru', ['Перекрёсток Абая', 'Сатпаева']],
  ['По улицам Толе би, Абая и Сатпаева ямы.', 'ru', ['Толе би', 'Абая', 'Сатпаева']],
  ['Проспекты Достык и Абая темны.', 'ru', ['Достык', 'Абая']],
  ['Төле би, Абай және Жамбыл көшелері қараңғы.', 'kk', ['Төле би', 'Абай және Жамбыл көшелері']],
])('streets that are told together all stay: %s', (text, language, named) => {
  expect(staying(text, language)('named')).toEqual(named)
})

test.each<[string, Language, string[]]>([
  ['Жители улицы Абая, Сатпаева и Ким против.', 'ru', ['улицы Абая']],
  ['Жители улицы Абая, Сатпаева против.', 'ru', ['улицы Абая']],
  ['Жители улицы Абая — Сатпаева и Ким.', 'ru', ['улицы Абая']],
  ['Жители улицы Абая и Сатпаев против.', 'ru', ['улицы Абая']],
  ['Жители улицы Абая и Жамбыл против.', 'ru', ['улицы Абая']],
  ['Улица Абая, Жамбыла и Толе би.', 'ru', ['Улица Абая']],
  ['По улицам Толе би, Сатпаева против.', 'ru', ['Толе би']],
  ['По улицам Кривым и Абая ямы.', 'ru', []],
  ['Ерлан, Абай және Жамбыл көшелері қараңғы.', 'kk', ['Абай және Жамбыл көшелері']],
  ['Абай, Жамбыл көшесі қараңғы.', 'kk', ['Жамбыл көшесі']],
])('who may live on a street is not told with it: %s', (text, language, named) => {
  expect(staying(text, language)('named')).toEqual(named)
})

test.each<[string, Language]>([
  ['Пришёл человек по имени Марат Сериков.', 'ru'],
  ['Школа имени, Сатпаева нет.', 'ru'],
  ['Школа имени сатпаева открыта.', 'ru'],
  ['Сәтбаев ат мінді.', 'kk'],
  ['Келді Сәтбаев, атындағы мектеп.', 'kk'],
])('no name stands there for what is named after somebody: %s', (text, language) => {
  expect(staying(text, language)('named')).toEqual([])
})

test.each<[string, Language, string]>([
  [
    'Школа имени Героя Каныша Имантаевича Сатпаева Ахметову отказала.',
    'ru',
    'имени Героя Каныша Имантаевича Сатпаева',
  ],
  [
    'Ахметов Қаныш Имантайұлы Сәтбаев атындағы мектепте.',
    'kk',
    'Қаныш Имантайұлы Сәтбаев атындағы',
  ],
])('whose name it bears is told in few words: %s', (text, language, named) => {
  expect(staying(text, language)('named')).toEqual([named])
})

test.each([
  'Школа имени Абая Ахметову отказала.',
  'В школе имени Абая Ахметов упал.',
  'Школа имени Абая Ахметовым довольна.',
])('who stands behind it in another case is somebody else: %s', (text) => {
  expect(staying(text, 'ru')('named')).toEqual(['имени Абая'])
})

test.each([
  ['Вдоль Айманова темно.', 'Вдоль Айманова'],
  ['На углу Исламова и Гагариной яма.', 'углу Исламова и Гагариной'],
  ['На углу Исламова и Жибек жолы темно.', 'углу Исламова и Жибек жолы'],
  ['На углу Исламова и Жибек, жолы нет.', 'углу Исламова и Жибек'],
  ['На углу Исламова и Абай Жумабеков стоял.', 'углу Исламова и Абай'],
  ['На углу Исламова и жибек жолы темно.', 'углу Исламова'],
  ['На углу Исламова и Пяткин стоял.', 'углу Исламова'],
  ['На углу Исламова Гоголь стоит.', 'углу Исламова'],
])('streets along which or at whose corner something is stay: %s', (text, named) => {
  expect(staying(text, 'ru')('named')).toEqual([named])
})

test.each(['Вдоль айманова темно.', 'Вдоль Айманов шёл.', 'Вдоль, Айманова нет.', 'Шли вдоль.'])(
  'no street is named there: %s',
  (text) => {
    expect(staying(text, 'ru')('named')).toEqual([])
  },
)

test.each<[string, Language, string[]]>([
  ['Школа имени Исламова открыта.', 'ru', ['имени Исламова']],
  ['Школа имени Абая открыта.', 'ru', []],
  ['Әл-Фараби ат. мектеп.', 'kk', ['Әл-Фараби ат']],
])('after whom every second town has a street is nobody of here: %s', (text, language, named) => {
  expect(staying(text, language)('honoured')).toEqual(named)
})

const longTitle = `«${'а'.repeat(60)}»`

test.each([
  ['Кафе «Досжан» работает.', '«Досжан»'],
  ['Кафе “Досжан” работает.', '“Досжан”'],
  ['Кафе "Досжан" работает.', '"Досжан"'],
  ['Кафе «Новый «Досжан» тут» работает.', '«Досжан»'],
  ['Фильм «Один два три четыре пять» көрсетілді.', '«Один два три четыре пять»'],
  [`Қойылым ${longTitle} болды.`, longTitle],
  ['«Зәуре, Отыр» деген ән.', '«Зәуре, Отыр»'],
  ['Тұрғын: «Досжан».', '«Досжан»'],
  ['Ол «Досжан түнде шулайды» көрді.', '«Досжан түнде шулайды»'],
  ['«Досжан түнде шулайды». Деді дегенім.', '«Досжан түнде шулайды»'],
])('a title in quotation marks stays: %s', (text, title) => {
  expect(staying(text, 'kk')('titled')).toEqual([title])
})

test.each(['На заборе «Ерлан шумит» написано.', 'Топта сауалнама «Досжан ұры» тұр.'])(
  'a title with small words and no thing beside it may be what somebody wrote: %s',
  (text) => {
    expect(staying(text, 'kk')('clauses')).toHaveLength(1)
  },
)

test.each([
  'Кафе «Досжан шумит» открыто.',
  '«Досжан жолы» әні айтылды.',
  'На заборе «Темир Жолы» написано.',
  'Рейд «Быт и семья» прошёл.',
])('what a thing is called is none: %s', (text) => {
  expect(staying(text, 'kk')('clauses')).toEqual([])
})

test.each([
  'Кафе «Досжан жұмыс істейді.',
  'Кафе «» жұмыс істейді.',
  'Кафе «Досжан\nбатыр» жұмыс істейді.',
  'Фильм «Один два три четыре пять шесть» көрсетілді.',
  `Қойылым «${'а'.repeat(61)}» болды.`,
  'Ол «Зәуре, отыр» деген.',
  'Ол «Зәуре отыр!» деген.',
  'Ол «Досжан ба?» деген.',
  'Ол «Досжан келді. Айқайлады» деген.',
  'Ол «Досжан…» деген.',
  'Тұрғын: «Досжан түнде шулайды».',
  'Тұрғын:«Досжан түнде шулайды».',
  'Тұрғын: «Досжан түнде».',
  '«Досжан түнде шулайды» дедім.',
  'Топта «Досжан ұры» деген хабар тарады.',
  'Сын крикнул «Досжан ударил».',
  '«Досжан түнде шулайды» деді ол.',
  '«Досжан түнде шулайды», деп айтты.',
  '«Досжан түнде шулайды» дейді ол.',
  '«Досжан түнде шулайды», – деген ол.',
])('what is long, or said by somebody, is no title: %s', (text) => {
  expect(staying(text, 'kk')('titled')).toEqual([])
})

test.each([
  ['Приём на Розыбакиева, 45.', 'Розыбакиева, 45', ['Розыбакиева, 45']],
  ['Мы в САМАЛЕ, они в Самале.', ' Самале ', ['САМАЛЕ', 'Самале']],
  ['Приём в Ақсе.', 'Ақсе', ['Ақсе']],
  ['Приём в Акс.', 'Акс', []],
  ['Приём в Самале.', '', []],
  ['İ, приём в Самале.', 'Самале', []],
])('in «%s» the place on record %j stays word for word', (text, place, named) => {
  expect(staying(text, 'ru', [place])('named')).toEqual(named)
})

test.each<[string, string]>([
  ['Об этом пишет «Темир Жолы».', '«Темир Жолы»'],
  ['Так ответил «Жаңа Өмір».', '«Жаңа Өмір»'],
])('capitals alone are a title, and nothing that anybody said: %s', (text, title) => {
  expect(staying(text, 'ru')('titled')).toEqual([title])
})
