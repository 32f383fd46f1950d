import { expect, test } from '@jest/globals'
import { spellAddress, spellStreet } from './spell-address.ts'

const abai = { streetKk: 'Абай', typeKk: 'даңғылы', streetRu: 'Абая', typeRu: 'проспект' }

test.each([
  ['kk', 'Абай даңғылы, 52А'],
  ['ru', 'проспект Абая, 52А'],
  ['en', 'Abai avenue, 52A'],
] as const)('an address in %s is %s', (language, spelt) => {
  expect(spellAddress(abai, '52А', language)).toBe(spelt)
})

test('without a house the street stands alone', () => {
  expect(spellAddress(abai, null, 'kk')).toBe('Абай даңғылы')
})

test('a kind of street that is part of the name is not said twice', () => {
  const quarter = { streetKk: 'Әуезов орамы', typeKk: '', streetRu: 'Ауэзовская', typeRu: 'улица' }

  expect(spellStreet(quarter, 'kk')).toBe('Әуезов орамы')
  expect(spellStreet(quarter, 'en')).toBe('Auezov oramy')
})

test('a kind of street without an English word is written in Latin letters', () => {
  const crossing = { streetKk: 'Тау', typeKk: 'соқпағы', streetRu: 'Горная', typeRu: 'тропа' }

  expect(spellStreet(crossing, 'en')).toBe('Tau sokpagy')
})
