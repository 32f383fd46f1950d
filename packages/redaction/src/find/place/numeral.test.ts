import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string]>([
  [
    'Прописан: улица Новая, дом 58/2 Житель жаловался.',
    'ru',
    'ADDRESS redact улица Новая, дом 58/2',
  ],
  [
    'Живёт: проспект Абая 150, квартира 50 – Житель шумит.',
    'ru',
    'ADDRESS redact проспект Абая 150, квартира 50',
  ],
  ['Прописан: ул. Абая 132/82 гражданин шумит.', 'ru', 'ADDRESS redact ул. Абая 132/82'],
  ['Живёт: Мира 124\nСосед пришёл.', 'ru', 'ADDRESS review Мира 124'],
  [
    'Перевёл на карту 5337/9067/3422/4673\nВызов поступил.',
    'ru',
    'CARD redact 5337/9067/3422/4673',
  ],
])(
  'what begins another phrase is not counted by the number before it: %s',
  (text, language, found) => {
    expect(seen(text, language)).toContain(found)
  },
)

test.each<[string, Language]>([
  ['На улице Абая 150 жителей.', 'ru'],
  ['На улице Абая 12 Апреля собрались.', 'ru'],
  ['На улице Абая 21 гражданин.', 'ru'],
  ['Абай көшесінде 150 тұрғын бар.', 'kk'],
])('people are counted: %s', (text, language) => {
  expect(seen(text, language).filter((one) => one.startsWith('ADDRESS'))).toEqual([])
})
