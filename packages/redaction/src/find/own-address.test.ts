import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

test('a town and the number of a quarter in it are nobody’s home', () => {
  const resident = {
    key: 'a',
    name: 'Көшербай Нұрғиса',
    address: 'Ақтау қ., 12 шағын аудан, 45 үй, 31 пәтер',
  }
  const known = { ...nothingKnown, people: [resident] }

  const spans = redact('Ақтау қаласы, 12 шағын аудан, клуб.', { language: 'kk', known, lexicon })

  expect(spans).toEqual([])
})
