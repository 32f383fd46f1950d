import { expect, test } from '@jest/globals'
import { reach, staff } from '../given.testing.ts'
import { whyNotHead } from './head.ts'

const actor = staff('ADMINISTRATOR')
const appointee = {
  ...{ role: 'INSPECTOR' as const, bodyId: 'bostandyk', active: true, pointId: null },
}
const pointId = 'point-7'

test.each([
  { other: {}, problems: [] },
  { other: { role: 'POINT_HEAD', pointId: 'point-7' }, problems: ['HEADS_ALREADY'] },
  { other: { role: 'POINT_HEAD', pointId: 'point-8' }, problems: ['NOT_FIT_FOR_POST'] },
  { other: { role: 'REVIEWER' }, problems: ['NOT_FIT_FOR_POST'] },
  { other: { active: false }, problems: ['NOT_FIT_FOR_POST'] },
  { other: { bodyId: 'medeu' }, problems: ['NOT_FIT_FOR_POST'] },
] as const)(
  'R33-1: an inspector of the same body who heads no point may be made responsible for one: $other',
  ({ other, problems }) => {
    const asked = { actor, pointId, appointee: { ...appointee, ...other } }

    expect(whyNotHead(reach, asked)).toEqual(problems)
  },
)

test('R33-1: a point may be left without a head, and by an administrator alone', () => {
  expect(whyNotHead(reach, { actor, pointId, appointee: null })).toEqual([])
  expect(whyNotHead(reach, { actor: staff('SUPERVISOR'), pointId, appointee: null })).toEqual([
    'FORBIDDEN',
  ])
})
