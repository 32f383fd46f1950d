import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'
import { addressKey, isAddressOf } from './own-street.ts'

const street = addressKey('Розыбакиева, 45')

test.each([
  ...['улица', 'улице', 'проспект', 'проспекта', 'просп.', 'пер.', 'переулок', 'переулка', 'мкр'],
  ...['микрорайон', 'микрорайона', 'квартал', 'квартала', 'бульвар', 'бульвара', 'шоссе', 'тупик'],
  ...['тупика', 'проезд', 'проезда', 'даңғыл', 'даңғылы', 'көше', 'көшесі', 'шағын', 'ықшам'],
  ...['мөлтек', 'ауданы', 'аул', 'ауыл', 'ауылы', 'пәтер', 'квартира', 'квартирой', 'дом', 'дома'],
  ...[
    'үй',
    'үйі',
    'корпус',
    'корпуса',
    'подъезд',
    'подъезда',
    'город',
    'города',
    'район',
    'района',
  ],
  ...['площадь', 'площади', 'аллея', 'станция', 'разъезд', 'массив', 'жилой', 'ықшамауданы'],
  ...['шағынауданы', 'алаңы', 'орамы', 'тұйығы'],
  ...['қаласы', 'қаласының', 'Алматы', 'имени', 'атында', 'атындағы', 'батыр', 'батыра', 'хан'],
])('by «%s» no street is told from another', (word) => {
  expect(addressKey(`${word} Розыбакиева, 45`)).toEqual(street)
})

test.each([
  'Гоголя',
  'Кошевого',
  'Пролетарская',
  'Домбровского',
  'Городецкого',
  'Орамбаева',
  'Набережная',
])('a street is told by «%s»', (name) => {
  const key = addressKey(`улица ${name}, 45`)

  expect(key && isAddressOf(`${name}, 45`, key)).toBe(true)
  expect(key && isAddressOf('Розыбакиева, 45', key)).toBe(false)
})

test.each(['Розыбакиева', 'улица, 45', '45'])('«%s» is no address', (words) => {
  expect(addressKey(words)).toBeNull()
})

test.each([
  ['улица Абая, 45', 'улица Розыбакиева, 45'],
  ['в доме 45 по улице Абая', 'улице Розыбакиева, 45'],
  ['площадь Абая, 45', 'площадь Розыбакиева, 45'],
  ['Абай алаңы, 45', 'Розыбакиев алаңы, 45'],
  ['аллея Абая, 45', 'аллея Розыбакиева, 45'],
  ['набережная Абая, 45', 'набережная Розыбакиева, 45'],
  ['жилой массив Абая, 45', 'массив Розыбакиева, 45'],
])('where people met in «%s», «%s» is somebody’s home', (place, home) => {
  const text = `Живёт: ${home}.`
  const known = { ...nothingKnown, places: [place] }

  const spans = redact(text, { language: 'ru', known, lexicon })

  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([home])
})
