import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string]>([
  ['Сосед по даче Герман Кох жжёт листву.', 'ru', 'Герман Кох'],
  ['На даче Ивановых шумят.', 'ru', 'Ивановых'],
  ['Сапаровтың саяжайында өрт болды.', 'kk', 'Сапаровтың'],
])('whose a dacha is and who is a neighbour there is somebody: %s', (text, language, name) => {
  expect(seen(text, language)).toEqual([`PERSON redact ${name}`])
})

test.each(['В дачах «Энергетик» темно.', 'Соседи по улице Садовой шумят.'])(
  'the name of the place stays: %s',
  (text) => {
    expect(seen(text, 'ru')).toEqual([])
  },
)
