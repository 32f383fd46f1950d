import { expect, test } from '@jest/globals'
import { differencesIn, type Edition } from './difference.ts'

/** An edition in which `{words}` are hidden; where they are not known any more, `{}`. */
function edition(written: string): Edition {
  const hidden: { start: number; end: number; words?: string | undefined }[] = []
  let text = ''
  let at = 0
  for (const { index, 0: whole, 1: words } of written.matchAll(/\{([^}]*)\}/g)) {
    text += written.slice(at, index)
    const role = `[житель ${hidden.length + 1}]`
    hidden.push({ start: text.length, end: text.length + role.length, words: words || undefined })
    text += role
    at = index + whole.length
  }
  return { text: text + written.slice(at), hidden }
}

function found(before: string, after: string): string[] {
  return differencesIn(edition(before), edition(after)).map(({ what, words }) => `${what} ${words}`)
}

test.each([
  {
    before: 'Пожаловался сосед Марат.',
    after: 'Пожаловался {сосед Марат}.',
    says: ['withheld сосед Марат'],
    because: 'it was public, and is hidden now',
  },
  {
    before: 'Пожаловался {Марат} с улицы Абая.',
    after: 'Пожаловался Марат с улицы Абая.',
    says: ['revealed Марат'],
    because: 'what was hidden is shown',
  },
  {
    before: 'Пожаловался {} с улицы Абая.',
    after: 'Пожаловался школьник с улицы Абая.',
    says: ['revealed школьник'],
    because: 'a word stands in the very place that was hidden, whatever it was',
  },
  {
    before: 'Пришёл {сосед Марат} вечером.',
    after: 'Пришёл сосед {Марат} вечером.',
    says: ['revealed сосед'],
    because: 'less is hidden than before',
  },
  {
    before: 'Сказал {Марат}. Потом ушёл.',
    after: 'Сказал. Потом Марат ушёл.',
    says: ['revealed Марат'],
    because: 'it moved out of what was hidden',
  },
  {
    before: 'Марат пришёл. Шумели до утра.',
    after: 'Шумели до утра, сказал {Марат}.',
    says: ['withheld Марат'],
    because: 'another place showed it',
  },
  {
    before: 'Пришёл Марат. Ушла {Асель}. Конец.',
    after: 'Пришёл {Марат}. Ушла Асель. Конец.',
    says: ['withheld Марат', 'revealed Асель'],
    because: 'one is hidden and another is shown',
  },
  {
    before: 'Марат пришёл. Шумели до утра. Ушёл {Асан} домой.',
    after: 'Шумели до утра, сказал {Марат}. Ушёл Асан домой.',
    says: ['withheld Марат', 'revealed Асан'],
    because: 'they are told in the order of the newer text',
  },
  {
    before: 'Пришёл {} с криком вечером.',
    after: 'Пришёл школьник без шума вечером.',
    says: ['revealed школьник без шума'],
    because: 'a word begins where what was hidden began',
  },
  {
    before: 'Вечером кричал {} дома.',
    after: 'Вечером шумел школьник дома.',
    says: ['revealed шумел школьник'],
    because: 'a word ends where what was hidden ended',
  },
  {
    before: 'Пришёл {сосед Марат}. Ушёл.',
    after: 'Был сосед Марат. Пришёл {сосед Марат}. Ушёл.',
    says: ['revealed сосед Марат'],
    because: 'the newer shows it somewhere else',
  },
  {
    before: 'есть. Пришла {Вера}. Ушла.',
    after: 'есть. Пришла {Вера}. Ушла. Потом Вера вернулась.',
    says: ['revealed Вера'],
    because: 'the newer shows it behind',
  },
  {
    before: 'Пришёл {сосед}. Ушёл.',
    after: 'Пришёл {сосед}. Ушёл. Сосед вернулся.',
    says: ['revealed сосед'],
    because: 'it begins a sentence there',
  },
])('two editions give away a name: $because', ({ before, after, says }) => {
  expect(found(before, after)).toEqual(says)
})

test.each([
  { before: 'Сказал {Марат}.', after: 'Сказал {Марат}.', because: 'nothing changed' },
  { before: 'Сказал {Марат}.', after: 'Вчера сказал {Марат} громко.', because: 'words came' },
  { before: 'Сказал {Марат}, ушёл.', after: 'Сказал {Асан}, ушёл.', because: 'both are hidden' },
  { before: 'Сказал {Марат}. Ушёл.', after: 'Ушёл.', because: 'a sentence went' },
  { before: 'Ушёл.', after: 'Ушёл. Сказал {Марат}.', because: 'a sentence came' },
  {
    before: 'Ушёл. Сосед {Марат} шумел. Всё.',
    after: 'Ушёл. Исправлено позже. Всё.',
    because: 'a sentence was written anew',
  },
  {
    before: 'Вера в закон есть.',
    after: 'Вера в закон есть. Пришла {Вера}.',
    because: 'the word is shown in both',
  },
  {
    before: 'Вера в закон есть. Пришла {Вера}.',
    after: 'Вера в закон есть.',
    because: 'the word was shown before too',
  },
  {
    before: 'Пришла {Вера}. Ушла.',
    after: 'Пришла {Вера}. Ушла. Есть у людей вера.',
    because: 'in a small letter it is another word',
  },
])('two editions give nothing away: $because', ({ before, after }) => {
  expect(found(before, after)).toEqual([])
})

test('where it is shown is said in the newer text', () => {
  const after = edition('Пожаловался Марат с улицы Абая.')

  const [first] = differencesIn(edition('Пожаловался {} с улицы Абая.'), after)

  expect(after.text.slice(first?.where.start, first?.where.end)).toBe('Марат')
})

test('it is the same in whatever order the hidden words are given', () => {
  const [before, after] = ['Пришли {Марат} и {Асан}.', 'Пришли Марат и {Асан}.'].map(edition)
  const turned = before && { ...before, hidden: before.hidden.toReversed() }

  expect(turned && after && differencesIn(turned, after)).toMatchObject([
    { what: 'revealed', words: 'Марат' },
  ])
})
