import { expect, test } from '@jest/globals'
import { casesByList } from './listed-case.ts'

const listed = new Set(['даурен', 'гоша', 'коля', 'дина', 'таля', 'рай', 'о', 'зия', 'ли', 'дәу'])

const casesOf = (word: string) => casesByList(word, (name) => listed.has(name)).join(' ')

test.each([
  ['даурен', 'nominative'],
  ['даурена', 'genitive accusative'],
  ['даурену', 'dative'],
  ['дауреном', 'instrumental'],
  ['дауренем', 'instrumental'],
  ['рая', 'genitive accusative'],
  ['раю', 'dative'],
  ['раем', 'instrumental'],
  ['дина', 'nominative'],
  ['дины', 'genitive'],
  ['дине', 'dative locative'],
  ['дину', 'accusative'],
  ['диной', 'instrumental'],
  ['гоши', 'genitive'],
  ['гошей', 'instrumental'],
  ['коли', 'genitive dative locative'],
  ['коле', 'dative locative'],
  ['колю', 'accusative'],
  ['колей', 'instrumental'],
])('a name that only a list has is declined by the one it has: «%s» is %s', (word, cases) => {
  expect(casesOf(word)).toBe(cases)
})

test.each(['лиа', 'дәуа', 'оа', 'даурены', 'даурене', 'талой', 'дауреной', 'раеа'])(
  '«%s» is no form of a name in the list',
  (word) => {
    expect(casesOf(word)).toBe('')
  },
)
