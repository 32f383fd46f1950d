import { expect, test } from '@jest/globals'
import { datedStreet, houseOf, streetStems, translatedStems } from './home.ts'

test.each([
  ['Розыбакиев көшесі, 45, 12-пәтер', '45'],
  ['ул. Абая, д. 12, кв. 7', '12'],
  ['8 микрорайон Аксай, 33-үй, 5-пәтер', '33'],
  ['ул. Абая 12', '12'],
  ['12 Абая', '12'],
  ['дом № 7, ул. Абая', '7'],
  ['5 үй Абай', '5'],
  ['5а дом Абая', '5'],
  ['Абая, 0045', '45'],
  ['Абая 12/3', '12'],
  ['3 Абая, 45', '45'],
  ['Абая а12, 7', '7'],
  ['3-45 Абая', '3'],
  ['Абая, дома № 7', '7'],
  ['Абай к-сі, үйі 7, 12-пәтер', '7'],
  ['Абая, д.№ 7', '7'],
  ['Абай к-сі, 7 үйде, 12', '7'],
  ['квартирой № 12, дом 7', '7'],
  ['12-я кв., дом 7', '7'],
  ['Абая 7, 12 -кв', '7'],
  ['пәтері №12, Абай 7', '7'],
])('the house of «%s» is %s', (address, house) => {
  expect(houseOf(address)).toBe(house)
})

test.each([
  'кв. № 7, ул. Абая, 5',
  '7-я квартира, Абая 5',
  '7 кв Абая 5',
  'пәт. 4, Абай 5',
  '4 пат. Абай 5',
  'бөлме 4, Абай 5',
  '9 бөл, Абай 5',
  'комн. 4, Абая 5',
  '4 ком. Абая 5',
  '8 марта, 5',
  'ул. 8 марта 5',
  '8-й мкр, 5',
  '8 мкрн, 5',
  '8 микрорайон, 5',
  '2 ықшамаудан, 5',
  '2 шағын, 5',
  '2-мөлтекаудан, 5',
  '8 линия, 5',
])('a flat, a quarter and a day are no house: «%s»', (address) => {
  expect(houseOf(address)).toBe('5')
})

test.each(['ул. Абая', 'ул. Абая, кв. 7', 'Абая 12345', 'мкр-н 8 линия'])(
  '«%s» has no house',
  (address) => {
    expect(houseOf(address)).toBeNull()
  },
)

test.each([
  ['ул. 8 марта, 12', '8', 'marta nauriz'],
  ['8-наурыз көшесі', '8', 'nauriz marta'],
  ['1 мая', '1', 'maia mamir'],
  ['28\u00a0мамыр', '28', 'mamir maia'],
  ['7  октября', '7', 'oktiabria kazan'],
  ['5 қазан', '5', 'kazan oktiabria'],
  ['16 декабря', '16', 'dekabria jeltoksan'],
  ['16 - желтоқсан', '16', 'jeltoksan dekabria'],
])('«%s» is called by a day, in both languages', (address, day, months) => {
  const dated = datedStreet(address, 'serik')

  const sounds = dated?.month.map(({ sound }) => sound)
  expect(dated?.day).toBe(day)
  expect(sounds).toEqual(expect.arrayContaining(months.split(' ')))
})

test.each(['Абая, 8', '108 марта', '8 мартабак', '8марта', 'марта, 8'])(
  '«%s» is called by no day',
  (address) => {
    expect(datedStreet(address, 'serik')).toBeNull()
  },
)

/** The words of a street as they are heard first, each with its place. */
function streetOf(address: string): string[] {
  const stems = streetStems(address, 'serik')
  return [
    ...new Map(stems.toReversed().map(({ part, sound }) => [part, sound])).values(),
  ].toReversed()
}

test.each([
  ['ул. Абая, 5', ['abaia']],
  ['г. Алматы, ул. Розыбакиева, 45', ['rozibakieva']],
  ['город Талгар, Розыбакиева', ['rozibakieva']],
  ['с. Тургень, Школьная 5', ['wkolnaia']],
  ['посёлок Отеген, Жамбыла 5', ['jambila']],
  ['Талғар ауданы, Абай көшесі', ['abai']],
  ['Алматинский район, Жамбыла', ['jambila']],
  ['проспект Абая дом 5 квартира 6', ['abaia']],
  ['пер. Жамбыла', ['jambila']],
  ['бульвар Жамбыла, корп 2, подъезд 3', ['jambila']],
  ['мкр Самал, улица Жамбыла', ['samal', 'jambila']],
  ['Толе би 5', ['tole']],
  ['Райымбек батыр 5', ['raimbek']],
  ['имени Абая хана', ['abaia']],
  ['Абай атындағы көше, 5-үй, пәт 3', ['abai']],
  ['шағын аудан Самал', ['samal']],
  ['пос. Отеген, школа', ['wkola']],
])('the street of «%s» is called %j', (address, street) => {
  expect(streetOf(address)).toEqual(street)
})

test.each([
  ...['улице', 'улицей', 'проспекте', 'проспектом', 'просп', 'пер', 'переулок', 'переулке'],
  ...['переулками', 'бульвар', 'бульваре', 'бульваром', 'мкр', 'мкрн', 'микрорайон', 'микрорайоне'],
  ...['микрорайоном', 'көше', 'коше', 'көшесі', 'көшесінде', 'даңғыл', 'даңғылында', 'атындағы'],
  ...['имени', 'шағын', 'ықшам', 'мөлтек', 'ауданында', 'үйде', 'дома', 'квартира', 'квартирой'],
  ...['пәтерде', 'корп', 'корпус', 'подъезд', 'кіреберіс', 'лет', 'летия', 'батыра', 'хана'],
])('«%s» is no part of what a street is called', (word) => {
  expect(streetOf(`${word} Розыбакиева, 45`)).toEqual(['rozibakieva'])
})

test.each([
  ...['Уличная', 'Проспектная', 'Домостроителей', 'Квартальная', 'Бульварная', 'Батыровых'],
  ...['Перова', 'Ханова', 'Корпусная', 'Астанинская', 'Подъездная', 'Переездная'],
])('and «%s» is', (name) => {
  expect(streetOf(`ул. ${name}, 45`)).toHaveLength(1)
})

test.each(['улица Ли', 'город Алматы', 'Астана, 5', 'улица 8 марта'])(
  'by nothing in «%s» is a street called',
  (address) => {
    expect(streetStems(address, 'serik')).toEqual([])
  },
)

test('of a town alone its own name is heard', () => {
  expect(streetOf('село Тургень')).toEqual(['turgen'])
})

test.each([
  ['Ботаническая', 'botanikalik'],
  ['Ботаникалық', 'botaniceskaia'],
  ['Панфилова', 'panfiluli'],
  ['Панфилов', 'panfiluli'],
  ['Абайұлы', 'abaiov'],
  ['Тулебаева', 'tolebaeva'],
  ['Пушкинского', 'puwkinski'],
  ['Кошевого', 'kowevoi'],
])('%s is heard as the other language ends it: %s', (street, other) => {
  expect(streetStems(`ул. ${street}`, 'serik').map(({ sound }) => sound)).toContain(other)
})

test('a street of every second town is heard in the other language too', () => {
  const [first] = translatedStems('ул. Победы, 5', 'serik')

  expect(first).toMatchObject({ sound: 'jenis', owner: 'serik', part: 0 })
  expect(translatedStems('ул. Розыбакиева, 5', 'serik')).toEqual([])
})
