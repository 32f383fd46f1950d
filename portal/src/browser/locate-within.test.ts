import { expect, test } from '@jest/globals'
import { locateWithin } from './locate-within.ts'

/** A country of one region and one district that is two precincts side by side, each a tenth of a degree wide. */
const outlines: Record<string, unknown> = {
  '000000000': collection([{ id: '750000000', west: 76, east: 77 }]),
  '750000000': collection([{ id: '751410000', west: 76, east: 76.2 }]),
  '751410000': collection([
    { id: 'twenty-eight', number: 28, west: 76, east: 76.1 },
    { id: 'thirty-four', number: 34, west: 76.1, east: 76.2 },
  ]),
}

test.each([
  {
    longitude: 76.05,
    spot: { kind: 'found', precincts: [{ id: 'twenty-eight', number: 28 }] },
    because: 'inside one',
  },
  {
    longitude: 76.1001,
    spot: {
      kind: 'found',
      precincts: [
        { id: 'thirty-four', number: 34 },
        { id: 'twenty-eight', number: 28 },
      ],
    },
    because: 'within the border’s width of two',
  },
  { longitude: 76.7, spot: { kind: 'uncharted' }, because: 'in the region, in no district' },
  { longitude: 70, spot: { kind: 'outside' }, because: 'abroad' },
])('longitude $longitude is $because', async ({ longitude, spot }) => {
  const where = await locateWithin({ latitude: 43.05, longitude }, load)

  expect(where).toEqual(spot)
})

test('only codes of territories are asked for, never the position', async () => {
  const asked: string[] = []

  await locateWithin({ latitude: 43.05, longitude: 76.05 }, (kato) => {
    asked.push(kato)
    return load(kato)
  })

  expect(asked).toEqual(['000000000', '750000000', '751410000'])
})

async function load(kato: string): Promise<unknown> {
  return outlines[kato]
}

function collection(squares: { id: string; number?: number; west: number; east: number }[]) {
  return {
    type: 'FeatureCollection',
    features: squares.map(({ id, number, west, east }) => ({
      type: 'Feature',
      id,
      properties: { number },
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [west, 43],
            [east, 43],
            [east, 43.1],
            [west, 43.1],
            [west, 43],
          ],
        ],
      },
    })),
  }
}
