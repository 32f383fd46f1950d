import { expect, test } from '@jest/globals'
import { casesOfSurname } from './surname-case.ts'

test.each([
  { forms: 'Иванов Гусев Ковалёв Пушкин Мирский Троцкий', cases: 'nominative' },
  {
    forms: 'Иванова Гусева Ковалёва Пушкина Мирская Троцкая',
    cases: 'nominative genitive accusative',
  },
  { forms: 'Иванову Гусеву Ковалёву Пушкину', cases: 'dative accusative' },
  { forms: 'Мирскому Троцкому', cases: 'dative' },
  { forms: 'Мирского Троцкого', cases: 'genitive' },
  { forms: 'Ивановым Гусевым Ковалёвым Пушкиным Мирским Троцким', cases: 'instrumental' },
  {
    forms: 'Ивановой Гусевой Ковалёвой Пушкиной Мирской Троцкой',
    cases: 'genitive dative instrumental locative',
  },
  { forms: 'Иванове Гусеве Ковалёве Пушкине Мирском Троцком', cases: 'locative' },
  { forms: 'Ивановы Гусевых Ковалёвы Пушкиных Мирские Троцких Ивановыми Мирскими', cases: '' },
])('«$forms» stand in these cases: $cases', ({ forms, cases }) => {
  for (const form of forms.split(' ')) {
    expect([form, casesOfSurname(form.toLowerCase())?.join(' ')]).toEqual([form, cases])
  }
})

test.each(['ким', 'цой', 'шевченко', 'абай', 'ивановна', 'пушкинский-младший', 'вера', 'иваному'])(
  'the ending of «%s» tells no case',
  (word) => {
    expect(casesOfSurname(word)).toBeUndefined()
  },
)
