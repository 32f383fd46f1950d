import { expect, test } from '@jest/globals'
import { fold } from './fold.ts'
import { transliterate } from './transliterate.ts'

test.each([
  { kazakh: 'Қабанбай батыр', typed: ['Кабанбай батыр', 'qabanbay batyr', 'KABANBAI BATYR'] },
  { kazakh: 'Әуезов', typed: ['ауезов', 'Auezov', 'Äuezov'] },
  { kazakh: 'Төле би', typed: ['толе би', 'Töle bi', 'tole by'] },
  { kazakh: 'Мұқағали', typed: ['мукагали', 'Muqaghali', 'Мүкағали'] },
  { kazakh: 'Маңғыстау', typed: ['Мангыстау', 'Mañğystau', 'mangghystau', 'Mangystaw'] },
  { kazakh: 'Шаңырақ', typed: ['шанырак', 'Şaŋyraq', 'shangyraq', 'Shanyrak'] },
  { kazakh: 'Жібек жолы', typed: ['жибек жолы', 'jibek joly', 'Zhibek Zholy'] },
  { kazakh: 'Айтеке би', typed: ['аитеке би', 'ayteke bi', 'Aiteke  bi.'] },
  { kazakh: 'Гауһар', typed: ['гаухар', 'gauhar', 'Gaukhar'] },
  { kazakh: 'Королёв', typed: ['королев', 'Korolev', 'Korolyov'] },
  { kazakh: 'Щепкин', typed: ['щепкин', 'Shchepkin'] },
  { kazakh: 'Әл-Фараби', typed: ['аль фараби', "al'-farabi", 'Al-Farabi'] },
])('$kazakh is found however it is typed: $typed', ({ kazakh, typed }) => {
  const keys = typed.map(fold)

  expect(new Set(keys)).toEqual(new Set([fold(kazakh)]))
})

test.each([
  ['Абай', 'Абылай'],
  ['Саин', 'Самал'],
  ['Тау', 'Бау'],
  ['Арай', 'Арал'],
])('%s and %s stay two names', (one, other) => {
  expect(fold(one)).not.toBe(fold(other))
})

test('numbers are kept, and stand apart from letters', () => {
  expect(fold('Ақсай-4')).toBe('aksai 4')
  expect(fold('52А')).toBe(fold('52 a'))
})

test('a name is found under its English spelling on our own pages', () => {
  const names = ['Қанат Төлегенұлы Жұмағали', 'Сүйінбай', 'Артём', 'Хожанов', 'Цой', 'Ильяс', 'Чүй']

  expect(names.map((name) => fold(transliterate(name)))).toEqual(names.map(fold))
})

test('a text without letters or numbers has no key', () => {
  expect(fold(' «…» — ')).toBe('')
})
