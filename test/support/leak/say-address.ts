import { disguises } from './disguise.ts'
import { pick } from './draw.ts'
import { inWords } from './number-form.ts'
import type { Address, Person } from './person.ts'
import { filled, type Saying } from './saying.ts'
import { transliterated } from './spelling.ts'
import type { Tongue } from './word.ts'

type Forms = Readonly<Record<string, (address: Address) => string>>

/** The n-th way of saying where somebody lives. */
export function sayAddress({ address }: Person, nth: number, tongue: Tongue): Saying {
  const forms = written[tongue]
  const name = pick(Object.keys(forms), nth)
  // NOTE: a name before a number is a street by its capital letter alone.
  const isDisguised = nth % 4 === 0 && !name.startsWith(bare)
  const disguise = isDisguised ? pick(inAddresses, Math.floor(nth / 4)) : 'as in a book'
  const plain = forms[name]?.(address) ?? ''
  const mention = (disguises[disguise] ?? String)(plain)
  const text = filled(frames[tongue], mention, Math.floor(nth / 2))
  return { text, tongue, mention, how: `address; ${name}; ${disguise}` }
}

const bare = 'no word for street'

const inAddresses = [
  'letter case lost',
  'all capitals',
  'on a Russian keyboard',
  'look-alike letters',
  'soft hyphens',
  'a new line between',
]

const written: Readonly<Record<Tongue, Forms>> = {
  kk: {
    'street, house, flat': ({ kk, house, flat }) => `${kk} көшесі, ${house}, ${flat}-пәтер`,
    'house in words': ({ kk, house, flat }) => `${kk} көшесі, ${house}-үй, ${flat}-пәтер`,
    'short street': ({ kk, house, flat }) => `${kk} к-сі, ${house}, ${flat} п.`,
    'street and numbers': ({ kk, house, flat }) => `${kk} көшесі ${house}/${flat}`,
    'house possessed': ({ kk, house, flat }) => `${kk} көшесі, ${house}-үйдің ${flat}-пәтері`,
    'flat first': ({ kk, house, flat }) => `${flat}-пәтер, ${house}-үй, ${kk} көшесі`,
    'house alone': ({ kk, house }) => `${kk} көшесі, ${house} үй`,
    'street in Latin letters': ({ kk, house }) => `${transliterated(kk)} koshesi, ${house}`,
    [`${bare}, flat`]: ({ kk, house, flat }) => `${kk}, ${house}, ${flat}-пәтер`,
    [`${bare}, house`]: ({ kk, house }) => `${kk} ${house}-үй`,
    [`${bare}, house in words`]: ({ kk, house }) => `${kk}, ${inWords(house, 'kk')} үй`,
  },
  ru: {
    'street, house, flat': ({ ru, house, flat }) => `ул. ${ru}, ${house}, кв. ${flat}`,
    'all in words': ({ ru, house, flat }) => `улица ${ru}, дом ${house}, квартира ${flat}`,
    'street and numbers': ({ ru, house, flat }) => `ул. ${ru} ${house}-${flat}`,
    'house first': ({ ru, house }) => `дом ${house} по улице ${ru}`,
    'flat first': ({ ru, house, flat }) => `кв. ${flat} дома ${house} по ул. ${ru}`,
    'street after its name': ({ ru, house }) => `${ru} көшесі, ${house}`,
    'with a letter': ({ ru, house }) => `ул. ${ru}, д. ${house}а`,
    'street in Latin letters': ({ ru, house }) => `ul. ${transliterated(ru)}, ${house}`,
    [`${bare}, flat`]: ({ ru, house, flat }) => `${ru}, ${house}, кв. ${flat}`,
    [`${bare}, house`]: ({ ru, house }) => `${ru}, дом ${house}`,
    [`${bare}, house in words`]: ({ ru, house }) => `${ru}, дом ${inWords(house, 'ru')}`,
  },
}

const frames: Readonly<Record<Tongue, readonly string[]>> = {
  kk: ['мекенжайым: {}.', 'біз тұратын жер: {}.', 'шағым мына жерден түсті: {}.'],
  ru: ['мой адрес: {}.', 'живу по адресу {}.', 'жалоба поступила отсюда: {}.'],
}
