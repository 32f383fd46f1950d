import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Зимовка «Акбулак» осталась без света.', 'ru', 'Зимовка «Акбулак'],
  ['На зимовке Кенесхана держат чужой скот.', 'ru', 'зимовке Кенесхана'],
  ['Төрт жылқым Сарыжаз қыстағынан жоғалды.', 'kk', 'Сарыжаз қыстағынан'],
  ['«Теректі» қыстағы қараусыз қалды.', 'kk', 'Теректі» қыстағы'],
])('the home of a herder’s family is looked at: %s', (text, language, place) => {
  expect(seen(text, language)).toEqual([`ADDRESS review ${place}`])
})

test.each<[string, Language]>([
  ['Зимовка скота началась.', 'ru'],
  ['Биыл қыстау қиын болды.', 'kk'],
])('wintering without a name is nowhere: %s', (text, language) => {
  expect(seen(text, language)).toEqual([])
})
