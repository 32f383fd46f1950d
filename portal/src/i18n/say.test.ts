import { expect, test } from '@jest/globals'
import { speech } from './say.ts'

test('a gap is filled', () => {
  const sentence = speech('kk').say('precinct.name', { number: 28 })

  expect(sentence).toBe('№\u00a028 учаске')
})

test('a date that ends with a full stop ends the sentence too', () => {
  const sentence = speech('ru').say('signed.late', { day: '1 мая 2026 г.' })

  expect(sentence).toBe('Протокол подписан не в день встречи, а позже: 1 мая 2026 г.')
})

test.each([
  { language: 'kk', n: 1, text: '1 адам қатысты.' },
  { language: 'ru', n: 1, text: '1 человек участвовал.' },
  { language: 'ru', n: 3, text: '3 человека участвовали.' },
  { language: 'ru', n: 46, text: '46 человек участвовали.' },
  { language: 'ru', n: 101, text: '101 человек участвовал.' },
  { language: 'en', n: 2, text: '2 people attended.' },
] as const)('$n in $language: "$text"', ({ language, n, text }) => {
  const sentence = speech(language).count('last.attended', n)

  expect(sentence.replaceAll('\u00a0', ' ')).toBe(text)
})

test('a sentence opens where a link goes into it', () => {
  const [before, after] = speech('en').around('footer.urgent', 'phone')

  expect([before, after]).toEqual(['In an emergency call ', '. This portal takes no complaints.'])
})
