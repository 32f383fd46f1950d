import { expect, test } from '@jest/globals'
import { type Disc, heapsOf } from './discs.ts'

function discAt(longitude: number, latitude: number): Disc {
  return { latitude, longitude, state: 'ahead', date: 5, label: '', href: '' }
}

const oneToOne = ({ latitude, longitude }: Disc) => ({ x: longitude, y: latitude })

test('discs that touch become one in their middle, others stay', () => {
  const discs = [discAt(0, 0), discAt(10, 0), discAt(100, 0)]

  const heaps = heapsOf(discs, oneToOne, 20)

  expect(heaps.map(({ x, discs: own }) => [x, own.length])).toEqual([
    [5, 2],
    [100, 1],
  ])
})

test('no disc is lost', () => {
  const discs = Array.from({ length: 50 }, (_, at) => discAt((at * 7) % 40, (at * 13) % 40))

  const heaps = heapsOf(discs, oneToOne, 15)

  expect(heaps.flatMap((heap) => heap.discs)).toHaveLength(50)
})
