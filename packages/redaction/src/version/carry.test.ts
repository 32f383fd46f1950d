import { expect, test } from '@jest/globals'
import type { Decision } from '../decision.ts'
import { carriedOver, newIn } from './carry.ts'

const before = 'Марат ағай келді. Меруерт деген дүкен бар. Телефоны +7 701 555 12 34.'

function decided(words: string, decision: Decision) {
  const start = before.indexOf(words)
  return { start, end: start + words.length, decision }
}

function carried(one: ReturnType<typeof decided>, after: string): string[] {
  return carriedOver([one], { before, after }).map(({ start, end }) => after.slice(start, end))
}

test('what was decided on a passage that was only moved holds where it stands now', () => {
  const after = `Кешке. ${before}`

  expect(carried(decided('Марат', 'hide'), after)).toEqual(['Марат'])
  expect(carried(decided('Меруерт', 'keep'), after)).toEqual(['Меруерт'])
  expect(carried(decided('+7 701 555 12 34', 'hide'), after)).toEqual(['+7 701 555 12 34'])
})

test('in a sentence that changed, what was hidden stays hidden, and what was kept is looked at again', () => {
  const after = before.replace('ағай', 'көршім').replace('деген дүкен', 'деген қыз')

  expect(carried(decided('Марат', 'hide'), after)).toEqual(['Марат'])
  expect(carried(decided('Меруерт', 'keep'), after)).toEqual([])
})

test('words that are gone, or have changed, carry no decision', () => {
  expect(carried(decided('Марат', 'hide'), before.replace('Марат ', ''))).toEqual([])
  expect(carried(decided('+7 701 555 12 34', 'hide'), before.replace('12 34', '12 35'))).toEqual([])
})

test('nothing is changed in the same text', () => {
  const one = decided('Меруерт', 'keep')

  expect(carriedOver([one], { before, after: before })).toEqual([one])
  expect(newIn({ before, after: before })).toEqual([])
})

test('what is new is said in stretches', () => {
  const after = before.replace('келді', 'кеше кешке келді').replace('бар', 'жоқ')

  const found = newIn({ before, after }).map(({ start, end }) => after.slice(start, end))

  expect(found).toEqual(['кеше кешке', 'жоқ'])
})

test.each([
  { changed: before.replace('келді', 'кеше келді'), words: 'Меруерт', because: 'another sentence' },
  { changed: before.replace('. Меруерт', '.  Меруерт'), words: 'Меруерт', because: 'a wider gap' },
  { changed: before.replace('Меруерт ', 'Меруерт  '), words: 'Меруерт', because: 'one within it' },
  { changed: before.replace('дүкен', 'дүкені'), words: 'Марат', because: 'the sentence behind it' },
])('what was kept holds while its own sentence is the same: $because', ({ changed, words }) => {
  expect(carried(decided(words, 'keep'), changed)).toEqual([words])
})

test.each([
  { changed: before.replace('Меруерт', 'Мына Меруерт'), words: 'Меруерт', because: 'before it' },
  { changed: before.replace('Марат', 'Асан'), words: 'ағай', because: 'at the very beginning' },
  { changed: before.replace('деген дүкен', 'дегендүкен'), words: 'Меруерт', because: 'a gap' },
  { changed: before.replace('дүкен', 'қыз'), words: 'бар', because: 'some words before it' },
])('what was kept is looked at again when its sentence changed: $because', ({ changed, words }) => {
  expect(carried(decided(words, 'keep'), changed)).toEqual([])
})

test('a sentence ends where the text does', () => {
  const [versions, end] = [{ before: 'Меруерт дүкені', after: 'Ашық. Меруерт дүкені' }, 7]

  const [kept] = carriedOver([{ start: 0, end, decision: 'keep' }], versions)

  expect(kept).toEqual({ start: 6, end: 13, decision: 'keep' })
})

test('a decision is carried by the words it stands on, and by none beside them', () => {
  const after = before.replace('Марат', 'Асан')

  expect(carried(decided(' ағай', 'hide'), after)).toEqual([' ағай'])
  expect(carried(decided('. ', 'hide'), after)).toEqual([])
  expect(carriedOver([decided('. ', 'hide')], { before, after: before })).toHaveLength(1)
})
