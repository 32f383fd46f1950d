import { expect, test } from '@jest/globals'
import { placeName } from './place-name.ts'

test.each([
  { name: 'Алмалы ауданы', short: 'Алмалы' },
  { name: 'Алмалинский район', short: 'Алмалинский' },
  { name: 'Almaly District', short: 'Almaly' },
  { name: 'г.Алматы', short: 'Алматы' },
  { name: 'Алматы қ.', short: 'Алматы' },
  { name: 'область Жетісу', short: 'Жетісу' },
  { name: 'Алматы', short: 'Алматы' },
])('$name is written on the map as $short', ({ name, short }) => {
  const written = placeName(name)

  expect(written).toBe(short)
})
