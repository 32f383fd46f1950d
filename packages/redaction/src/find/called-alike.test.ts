import { describe, expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

/** The words that are hidden without a look. */
function hidden(text: string, language: Language, names: readonly string[] = []): string[] {
  const people = names.map((name, at) => ({ key: `${at}`, name }))
  return redact(text, { language, known: { ...nothingKnown, people }, lexicon })
    .filter(({ verdict }) => verdict === 'redact')
    .map(({ start, end }) => text.slice(start, end))
}

describe('nobody is hidden without a look in', () => {
  test.each<[Language, string]>([
    ['ru', 'За памятником Ауэзову темно.'],
    ['ru', 'Памятник Алие Молдагуловой и Маншук Маметовой отмыли.'],
    ['ru', 'Турнир памяти Бекзата Саттарханова пройдёт в школе.'],
    ['ru', 'Турнир на призы Геннадия Головкина собрал район.'],
    ['ru', 'У озера Сайран нужны спасатели.'],
    ['ru', 'Мечеть Байкен открыта.'],
    ['ru', 'День Абая отметили чтением стихов.'],
    ['kk', 'Абайдың ескерткіші жуылды.'],
    ['kk', 'Айша бибі кесенесі жабылды.'],
    ['kk', 'Сайран су қоймасы қоршалды.'],
    ['kk', 'Болат Өтемұратов қоры алаң салды.'],
    ['kk', 'Рысқелді қажы мешітінің жанында орын жоқ.'],
  ])('%s: %s', (language, text) => {
    expect(hidden(text, language)).toEqual([])
  })

  test.each<[Language, string]>([
    ['ru', 'К Курбан айту готовят площадку.'],
    ['ru', 'На Ораза-айт дежурили дружинники.'],
    ['ru', 'Поздравляем с Наурызом!'],
    ['ru', 'Во время Рамазана чаще звонят.'],
    ['kk', 'Ораза айтқа патруль күшейтіледі.'],
    ['kk', 'Рамазанға дайындық басталды.'],
  ])('a feast, %s: %s', (language, text) => {
    expect(hidden(text, language)).toEqual([])
  })
})

test('a resident who bears the name is looked at', () => {
  expect(hidden('Памятник Гоголю отмыли.', 'ru', ['Гоголь Тарас Иванович'])).toEqual([])
})

test.each<[Language, string, string]>([
  ['ru', 'Жалобу на Рамазана Ахметова приняли.', 'Рамазана Ахметова'],
  ['ru', 'С руководством канала Перепёлкин спорил.', 'Перепёлкин'],
  ['kk', 'Асқар Базарбаев «Құрмет» орденін алды.', 'Асқар Базарбаев'],
  ['kk', 'Нұрлан Базарбаевтың сыйлығы жоғалды.', 'Нұрлан Базарбаевтың'],
])('somebody beside such a word is still somebody, %s: %s', (language, text, words) => {
  expect(hidden(text, language)).toEqual([words])
})
