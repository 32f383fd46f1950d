import { expect, test } from '@jest/globals'
import { compositionParts } from './composition.ts'

const hidden = { count: null } as const
const attendance = { total: 45, registered: 38, refused: 3, unregistered: 4 }
const composition = [
  { band: 'RESIDENTS', count: 24 },
  { band: 'OFFICIALS', count: 6 },
  { band: 'POLICE', ...hidden },
  { band: 'MASS_MEDIA', ...hidden },
  { band: 'OTHERS', ...hidden },
] as const

test('R32-5: the parts of who came add up to the number of the protocol, small bands as one', () => {
  const parts = compositionParts({ composition: [...composition], attendance })

  expect(parts).toEqual([
    { of: ['RESIDENTS'], count: 24 },
    { of: ['OFFICIALS'], count: 6 },
    { of: ['POLICE', 'MASS_MEDIA', 'OTHERS'], count: 8 },
    { of: 'refused', count: 3 },
    { of: 'unregistered', count: 4 },
  ])
  expect(parts.reduce((sum, { count }) => sum + count, 0)).toBe(attendance.total)
})

test('where no composition is published there are no parts', () => {
  expect(compositionParts({ composition: [], attendance })).toEqual([])
  expect(compositionParts({ composition: [...composition], attendance: null })).toEqual([])
})
