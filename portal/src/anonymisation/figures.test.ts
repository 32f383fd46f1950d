import { expect, test } from '@jest/globals'
import { measuredOn, measuredSets, setsIn } from './figures.ts'

const row = {
  name: 'no register',
  language: 'kk',
  figure: 'flagged',
  value: 0.04,
  of: 100,
}

test('what is committed can be read by residents: a day, and figures in words that there are', () => {
  expect(measuredOn).toMatch(/^\d{4}-\d\d-\d\d$/)
  expect(measuredSets.length).toBeGreaterThan(0)
})

test('the figures of one set stand together, and those of a set in two languages side by side', () => {
  const russian = { ...row, language: 'ru' }
  const other = { ...russian, name: 'register known' }

  const sets = setsIn([russian, other, row, { ...row, figure: 'precision', value: 1 }])

  const found = sets.map(({ name, language, figures }) => [
    `${name} ${language}`,
    figures.map(({ figure }) => figure),
  ])
  expect(found).toEqual([
    ['register ru', ['flagged']],
    ['news kk', ['precision', 'flagged']],
    ['news ru', ['flagged']],
  ])
})

test.each([
  { name: 'a set of tomorrow' },
  { figure: 'recall' },
  { language: 'en' },
  { value: 96.3 },
  { value: -1 },
])('a figure that nobody can read out is not passed over: %j', (wrong) => {
  const read = () => setsIn([{ ...row, ...wrong }])

  expect(read).toThrow('something without words')
})
