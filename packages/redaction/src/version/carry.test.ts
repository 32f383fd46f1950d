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
