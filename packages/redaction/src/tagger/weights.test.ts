import { expect, test } from '@jest/globals'
import { readWeights, writeWeights } from './weights.ts'

test('weights are read as they were written, each rounded to one of 127 steps either way', () => {
  const kk = Float32Array.of(12.7, -6.35, 0.04, -0.06)
  const ru = Float32Array.of(0.5, -25.4, 0, 12.7)

  const read = readWeights(writeWeights({ kk, ru }))

  expect([...read.kk.steps]).toEqual([127, -63, 0, -1])
  expect([...read.ru.steps]).toEqual([3, -127, 0, 64])
  expect(read.kk.scale).toBeCloseTo(0.1)
  expect(read.ru.scale).toBeCloseTo(0.2)
})

test('a language without weights has none', () => {
  const read = readWeights(writeWeights({ kk: Float32Array.of(0, 0), ru: Float32Array.of(1, 2) }))

  expect(read.kk).toEqual({ steps: Int8Array.of(0, 0), scale: 0 })
  expect([...read.ru.steps]).toEqual([64, 127])
})

test('weights are read from the middle of a larger file', () => {
  const written = writeWeights({ kk: Float32Array.of(1, -1), ru: Float32Array.of(2, 1) })
  const file = Uint8Array.of(9, 9, 9, ...written, 9)

  const read = readWeights(file.subarray(3, 3 + written.length))

  expect(read).toEqual(readWeights(written))
})
