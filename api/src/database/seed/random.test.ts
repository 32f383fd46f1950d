import { expect, test } from '@jest/globals'
import { randomOf } from './random.ts'

test('two hundred thousand things have ids of their own, as many as a country’s reports have figures', () => {
  const random = randomOf('1')

  const ids = new Set<string>()
  for (let at = 0; at < 200_000; at += 1) ids.add(random.of('figure', at).uuid())

  expect(ids.size).toBe(200_000)
})

test('the same seed and key give the same ids, one after another different ones', () => {
  const ids = () => {
    const own = randomOf('1').of('meeting', 7)
    return [own.uuid(), own.uuid()]
  }

  expect(ids()).toEqual(ids())
  expect(new Set(ids()).size).toBe(2)
  expect(ids()[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
