import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { alignment } from './alignment.ts'

const words = fc.array(fc.constantFrom(...'абвгд'), { maxLength: 40 })

test('what is the same is found to the last word', () => {
  const pairs = alignment([...'айналайын'], [...'айнұрлайын'])

  expect(pairs.map(([one]) => 'айналайын'[one]).join('')).toBe('айнлайын')
})

test('pairs are of the same word, and rise in both', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pairs = alignment(before, after)

      pairs.forEach(([one, other], index) => {
        const [nextOne, nextOther] = pairs[index + 1] ?? [Infinity, Infinity]
        expect(before[one]).toBe(after[other])
        expect(one < nextOne && other < nextOther).toBe(true)
      })
    }),
  )
})

test('a text is the same as itself', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(alignment(text, text)).toEqual(text.map((_, at) => [at, at]))
    }),
  )
})

test('long texts are compared by the words that stand in them once', () => {
  const before = Array.from({ length: 3000 }, (_, at) => `word${at}`)
  const after = ['new', ...before.slice(0, 1500), 'other', ...before.slice(1600), 'last']

  const pairs = alignment(before, after)

  expect(pairs.length).toBe(2900)
  expect(pairs.at(-1)).toEqual([2999, 2901])
})

test('where long texts share no word that stands once, nothing is said to be the same', () => {
  const before = Array.from({ length: 1000 }, (_, at) => (at % 2 ? 'а' : 'б'))
  const after = Array.from({ length: 1000 }, (_, at) => (at % 2 ? 'в' : 'г'))

  expect(alignment(before, after)).toEqual([])
})

test('of long texts words that stand in them twice are not held on to', () => {
  const before = Array.from({ length: 1000 }, (_, at) => (at % 2 ? 'а' : 'и'))
  const after = Array.from({ length: 1000 }, (_, at) => (at % 2 ? 'и' : 'г'))

  expect(alignment(before, after)).toEqual([])
})

test('behind the last word that stands once in long texts the small words are the same too', () => {
  const words = Array.from({ length: 600 }, (_, at) => `word${at}`)

  const pairs = alignment([...words, 'и', 'и', 'здесь'], ['new', ...words, 'и', 'и', 'там'])

  expect(pairs.slice(-3)).toEqual([
    [599, 600],
    [600, 601],
    [601, 602],
  ])
})

test('of words of a long text that changed places as many as can be are the same', () => {
  const before = Array.from({ length: 600 }, (_, at) => `word${at}`)
  const after = before.map((_, at) => `word${(at * 7) % 601}`).slice(1)

  expect(alignment(before, after)).toHaveLength(mostPairs(before, after))
})

test('no more words could be paired', () => {
  fc.assert(
    fc.property(words, words, (before, after) => {
      expect(alignment(before, after)).toHaveLength(mostPairs(before, after))
    }),
  )
})

function mostPairs(before: readonly string[], after: readonly string[]): number {
  let most = new Array<number>(after.length + 1).fill(0)
  for (const word of before) {
    const next = [0]
    after.forEach((other, at) => {
      const both = word === other ? 1 + (most[at] ?? 0) : 0
      next.push(Math.max(both, most[at + 1] ?? 0, next[at] ?? 0))
    })
    most = next
  }
  return most.at(-1) ?? 0
}

test('where halves of a long text changed places, the longer one is the same, with its small words', () => {
  const before = Array.from({ length: 1200 }, (_, at) => (at % 4 === 2 ? 'и' : `word${at}`))
  const after = [...before.slice(600), 'new', ...before.slice(0, 500)]

  const pairs = alignment(before, after)

  expect(pairs).toEqual(Array.from({ length: 600 }, (_, at) => [600 + at, at]))
})
