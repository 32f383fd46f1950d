import { expect, test } from '@jest/globals'
import { meeting, staff } from '../given.testing.ts'
import { whyNotAgree } from './agree.ts'

const asked = { actor: staff('SUPERVISOR'), today: '2026-04-01', on: '2026-04-01' }
const shared = meeting({ bodyIds: ['bostandyk', 'medeu'], pointIds: ['point-7', 'point-1'] })

test.each(['SUPERVISOR', 'POINT_HEAD'] as const)(
  'R27-19: a %s speaks for the own police body',
  (role) => {
    expect(whyNotAgree(shared, { ...asked, actor: staff(role) })).toEqual([])
  },
)

test.each(['INSPECTOR', 'ASSISTANT', 'REVIEWER', 'ADMINISTRATOR'] as const)(
  'R27-19: the %s speaks for no police body',
  (role) => {
    expect(whyNotAgree(shared, { ...asked, actor: staff(role) })).toEqual(['FORBIDDEN'])
  },
)

test('R27-19: nobody speaks for a police body that has no part in it, nor ahead of the day', () => {
  const elsewhere = staff('SUPERVISOR', { bodyId: 'turksib' })

  expect(whyNotAgree(shared, { ...asked, actor: elsewhere })).toEqual(['FORBIDDEN'])
  expect(whyNotAgree(shared, { ...asked, on: '2026-04-02' })).toEqual(['DAY_IN_FUTURE'])
})
