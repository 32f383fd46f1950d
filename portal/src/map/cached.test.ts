import { expect, test } from '@jest/globals'
import { cached } from './cached.ts'

test('an answer is asked for once while it is fresh, each key by itself', async () => {
  const asked: string[] = []
  const ask = cached(async (key) => asked.push(key))

  await Promise.all([ask('a'), ask('a'), ask('b')])

  expect(asked).toEqual(['a', 'b'])
})

test('a stale answer is asked for again', async () => {
  const asked: string[] = []
  const ask = cached(async (key) => asked.push(key), 0)

  await ask('a')
  await ask('a')

  expect(asked).toEqual(['a', 'a'])
})

test('a failure is not remembered', async () => {
  let times = 0
  const ask = cached(async () => {
    times += 1
    if (times === 1) throw new Error('down')
    return times
  })

  await expect(ask('a')).rejects.toThrow('down')

  expect(await ask('a')).toBe(2)
})
