import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { Staff } from './staff.entity.ts'

const COLLEAGUES = '{ colleagues { name { ru { surname } } } }'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('who is signed in reads their own name, role and scope', async () => {
  const { me } = await api
    .on('2026-04-01')
    .ask(
      '{ me { role name { kk { surname } } rank { ru } point { number } precincts { number } } }',
    )

  expect(me).toEqual({
    role: 'INSPECTOR',
    name: { kk: { surname: 'Жұмағали' } },
    rank: { ru: 'Капитан полиции' },
    point: null,
    precincts: [{ number: 28 }],
  })
})

test('colleagues are those of the same police body', async () => {
  const { colleagues } = await api.on('2026-04-01').ask(COLLEAGUES)

  const names = surnames(colleagues)
  expect(names).toContain('Сеитов')
  expect(names).not.toContain('Алиев')
})

test('who has left is no colleague any more', async () => {
  await api.em().nativeUpdate(Staff, api.city.staff.supervisor, { active: false })

  const { colleagues } = await api.on('2026-04-01').ask(COLLEAGUES)

  expect(surnames(colleagues)).not.toContain('Токтаров')
})

test.each(['login', 'passwordHash', 'active'])('no %s is ever told', async (field) => {
  const asked = api.on('2026-04-01').ask(`{ colleagues { ${field} } }`)

  await expect(asked).rejects.toThrow('GRAPHQL_VALIDATION_FAILED')
})

function surnames(staff: { name: { ru: { surname: string } } }[]): string[] {
  return staff.map(({ name }) => name.ru.surname)
}
