import { expect, test } from '@jest/globals'
import { nameByConsent } from './consent.ts'

const standing = { consentedOn: '2026-04-15', withdrawnAt: null }

test.each([
  'Ахметов Нұрлан Серікұлы',
  'Ким О. С.',
  "О'Коннор Анна-Мария",
  'О’Коннор Анна',
  'Әл-Фараби',
  'Ахметов  Серік',
  'Ахметов Серік Болат ұлы',
])('R34-2: a name goes out by the consent of its holder: %s', (name) => {
  expect(nameByConsent(` ${name} `, standing)).toBe(name)
})

test.each([
  { consentedOn: null, withdrawnAt: null },
  { consentedOn: '2026-04-15', withdrawnAt: '2026-05-01T05:00:00Z' },
])('R34-2: without a consent, and after it was taken back, no name goes out: %j', (consent) => {
  expect(nameByConsent('Ахметов Нұрлан', consent)).toBeNull()
})

test.each([
  '',
  'Ахметов Нурлан 8 701 234 56 78',
  'Ахметов Нурлан, ул. Абая, 52',
  'Ахметов Нурлан из дома за школой у рынка',
  'nurlan@example.kz',
  '@nurlan Ахметов',
  'Ахметов Нурлан 4',
  '-Ахметов',
])('R34-2: by this way nothing goes out but a name: %s', (text) => {
  expect(nameByConsent(text, standing)).toBeNull()
})

test('R34-2: a name of a hundred letters goes out by the consent of its holder, and nothing longer', () => {
  const longest = 'а'.repeat(100)

  expect(nameByConsent(longest, standing)).toBe(longest)
  expect(nameByConsent(`${longest}а`, standing)).toBeNull()
})
