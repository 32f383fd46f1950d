import { expect, test } from '@jest/globals'
import { read } from '../corpus.testing.ts'
import type { KnownPerson } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { leaksIn } from './leaks-in.ts'

const homes = ['Абай даңғылы, 12, 3-пәтер', 'ул. Тимирязева, д. 8, кв. 40', 'Сәтбаев көшесі, 5-үй']
const register: KnownPerson[] = lines('neighbours.txt').map((name, index) => ({
  key: name,
  name,
  phone: `+7 701 ${100 + index} 45 ${10 + index}`,
  address: homes[index % homes.length],
}))

function lines(file: string): string[] {
  return read(file).trim().split('\n')
}

test.each([...lines('unheard-ru.txt'), ...lines('unheard-kk.txt')])('%s', (text) => {
  const leaks = leaksIn(text, register, { lexicon })

  expect(leaks.map(({ what, where }) => [what, text.slice(where.start, where.end)])).toEqual([])
})
