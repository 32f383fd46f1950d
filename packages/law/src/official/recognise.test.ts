import { expect, test } from '@jest/globals'
import { reach, reviewer, staff } from '../given.testing.ts'
import { roles } from '../staff/role.ts'
import { whyNotDismiss, whyNotRecognise } from './recognise.ts'

const official = {
  name: 'Ахметов Нұрлан',
  office: { kk: 'әкімдік өкілі', ru: 'представитель акимата' },
}

test.each(roles)('only who reviews says who is an official: %s', (role) => {
  const actor = staff(role)

  const problems = [whyNotRecognise(reach, { actor, official }), whyNotDismiss(reach, { actor })]

  const expected = role === 'REVIEWER' ? [] : ['FORBIDDEN']
  expect(problems).toEqual([expected, expected])
})

test.each([
  { change: { name: ' ' }, because: 'nobody is meant' },
  {
    change: { office: { kk: 'әкімдік өкілі', ru: '' } },
    because: 'the office stays in both languages',
  },
])('an official has a name and an office: $because', ({ change }) => {
  const problems = whyNotRecognise(reach, {
    actor: reviewer,
    official: { ...official, ...change },
  })

  expect(problems).toEqual(['OFFICIAL_MISSING'])
})
