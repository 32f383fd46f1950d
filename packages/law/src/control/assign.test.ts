import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Controllable, controllerOf } from './assign.ts'

function item(other: Partial<Controllable> = {}): Controllable {
  return {
    heads: ['head'],
    seconds: ['second', 'third'],
    executors: ['inspector'],
    current: null,
    ...other,
  }
}

test('R33-1: whoever is responsible for the point controls what its protocol laid down', () => {
  expect(controllerOf(item())).toEqual({ staffId: 'head', ground: 'POINT_HEAD' })
})

test('R33-1: where the point has no head one from the district controls', () => {
  expect(controllerOf(item({ heads: [] }))).toEqual({ staffId: 'second', ground: 'NO_HEAD' })
})

test('R33-2: a head who reported or acted on it does not control it, and that is flagged', () => {
  const reported = item({ executors: ['inspector', 'head'] })

  expect(controllerOf(reported)).toEqual({ staffId: 'second', ground: 'HEAD_IS_EXECUTOR' })
})

test('R33-1: nobody in the point and nobody in the district is nobody, and is told as such', () => {
  const alone = item({ heads: [], seconds: [] })

  expect(controllerOf(alone)).toEqual({ staffId: null, ground: 'NO_HEAD' })
})

test('R33-1: whoever controls goes on while they may, and a new head takes over from the district', () => {
  const [goesOn, takenOver] = [
    controllerOf(item({ heads: [], current: 'third' })),
    controllerOf(item({ current: 'third' })),
  ]

  expect([goesOn.staffId, takenOver.staffId]).toEqual(['third', 'head'])
})

test('R33-2: whoever serves where, nobody controls what they carried out', () => {
  const some = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
  const items = fc.record({
    heads: some,
    seconds: some,
    executors: some,
    current: fc.constantFrom(null, 'a', 'b', 'c'),
  })

  fc.assert(
    fc.property(items, (drawn) => {
      const { staffId } = controllerOf(drawn)

      const executors: readonly string[] = drawn.executors
      const fit = [...drawn.heads, ...drawn.seconds].filter((id) => !executors.includes(id))
      expect(fit.length === 0 ? staffId === null : fit.some((id) => id === staffId)).toBe(true)
    }),
  )
})
