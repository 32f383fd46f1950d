import { expect, test } from '@jest/globals'
import { inspector, reach, stranger } from '../given.testing.ts'
import { whyNotSchedule } from './schedule.ts'

test('an inspector plans a meeting of the own precinct', () => {
  const problems = whyNotSchedule(reach, { actor: inspector })

  expect(problems).toEqual([])
})

test('a joint meeting is planned by the inspector of any of its precincts', () => {
  const joint = { ...reach, precinctIds: ['precinct-31', 'precinct-28'] }

  const problems = whyNotSchedule(joint, { actor: inspector })

  expect(problems).toEqual([])
})

test('a meeting of somebody else’s precinct is not planned', () => {
  const problems = whyNotSchedule(reach, { actor: stranger })

  expect(problems).toEqual(['FORBIDDEN'])
})

test('a meeting reports to at least one precinct', () => {
  const problems = whyNotSchedule({ ...reach, precinctIds: [] }, { actor: inspector })

  expect(problems).toEqual(['PRECINCT_MISSING'])
})
