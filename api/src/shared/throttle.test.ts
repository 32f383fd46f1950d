import { expect, test } from '@jest/globals'
import { throttle } from './throttle.ts'

const limits = { milliseconds: 600_000, fromOneAddress: 2, fromAll: 5 }
const noon = '2026-04-20T07:00:00Z'

test('one address sends so many and no more; another is not hindered', () => {
  const mayCome = throttle(limits)

  const here = [1, 2, 3].map(() => mayCome('203.0.113.7', noon))
  const there = mayCome('203.0.113.8', noon)

  expect(here).toEqual([true, true, false])
  expect(there).toBe(true)
})

test('all together send so many and no more', () => {
  const mayCome = throttle(limits)

  const answers = [1, 2, 3, 4, 5, 6].map((host) => mayCome(`203.0.113.${host}`, noon))

  expect(answers).toEqual([true, true, true, true, true, false])
})

test('after a while everybody may again', () => {
  const mayCome = throttle(limits)
  for (const _ of [1, 2, 3]) mayCome('203.0.113.7', noon)

  const soon = mayCome('203.0.113.7', '2026-04-20T07:09:59Z')
  const later = mayCome('203.0.113.7', '2026-04-20T07:10:00Z')

  expect([soon, later]).toEqual([false, true])
})

test.each([
  { one: '2001:db8:1:2::1', other: '2001:db8:1:2:ffff::9', same: true },
  { one: '2001:db8:1:2::1', other: '2001:db8:1:3::1', same: false },
  { one: '2001:db8::1', other: '2001:0db8:0000:0000:9::', same: true },
  { one: '::ffff:203.0.113.7', other: '::ffff:203.0.113.8', same: false },
])('$one and $other are one sender: $same', ({ one, other, same }) => {
  const mayCome = throttle({ ...limits, fromOneAddress: 1 })
  mayCome(one, noon)

  const again = mayCome(other, noon)

  expect(again).toBe(!same)
})
