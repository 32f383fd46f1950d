import { expect, test } from '@jest/globals'
import { folded } from './rule.ts'
import { isWholeStreetName, isWholeStreetNameOf } from './whole-street-name.ts'

test.each([
  ...['сәкен сейфуллин', 'міржақып дулатов', 'ілияс жансүгіров', 'димаш қонаев', 'әліби жангелдин'],
  ...[
    'әлия молдағұлова',
    'абай құнанбаев',
    'роза бағланова',
    'мұстафа шоқай',
    'санжар асфендияров',
  ],
  ...['юрий гагарин', 'карл маркс', 'георгий жуков', 'олег кошевой', 'ахмет яссауи'],
  ...['исатай тайманов', 'сырым датов', 'дина нұрпейісова', 'иса байзақов', 'қасым аманжолов'],
  ...['тайыр жароков', 'шәмші қалдаяқов', 'латиф хамиди', 'ораз исаев', 'ләззат асанова'],
  ...['фариза оңғарсынова', 'нұртас оңдасынов'],
])('streets are called whole after %s', (name) => {
  const [given = '', surname = ''] = name.split(' ').map(folded)

  expect(isWholeStreetName(given, surname)).toBe(true)
})

test.each([
  ...['абая кунанбаева', 'каныша сатбаева', 'алии молдагуловой', 'клары цеткин', 'юрия гагарина'],
  ...['розы баглановой', 'георгия жукова'],
])('in Russian they are called so in the genitive: %s', (name) => {
  const [given = '', surname = ''] = name.split(' ').map(folded)

  expect(isWholeStreetNameOf(given, surname)).toBe(true)
})

test.each(['сәкен гагарин', 'гагарин юрий', 'серік ахметов'])('after %s none is', (name) => {
  const [given = '', surname = ''] = name.split(' ').map(folded)

  expect(isWholeStreetName(given, surname)).toBe(false)
  expect(isWholeStreetNameOf(given, surname)).toBe(false)
})
