import { expect, test } from '@jest/globals'
import { inspector, meeting, reviewer, staff, stranger } from '../given.testing.ts'
import { stages } from '../meeting/stage.ts'
import { whyNotMention, whyNotUnmention } from './mention.ts'

const person = { name: 'Сәрсенов Марат', iin: null }

test.each(stages)(
  'whoever was mentioned is noted once there was something to mention: %s',
  (stage) => {
    const problems = whyNotMention(meeting({ stage }), {
      actor: inspector,
      person,
    })

    const isHeld = ['held', 'recorded', 'signed', 'published'].includes(stage)
    expect(problems).toEqual(isHeld ? [] : ['WRONG_STAGE'])
  },
)

test('a reviewer notes somebody too, and takes nobody back', () => {
  const signed = meeting({ stage: 'signed' } as const)

  expect(whyNotMention(signed, { actor: reviewer, person })).toEqual([])
  expect(whyNotUnmention(signed, { actor: reviewer })).toEqual(['FORBIDDEN'])
})

test.each([staff('ASSISTANT'), inspector, staff('POINT_HEAD')])(
  'what was noted wrongly is taken back by those who write: $role',
  (actor) => {
    expect(whyNotUnmention(meeting({ stage: 'held' } as const), { actor })).toEqual([])
    expect(whyNotUnmention(meeting({ stage: 'planned' } as const), { actor })).toEqual([
      'WRONG_STAGE',
    ])
  },
)

test('somebody without a name cannot be looked for, nor one with half a number', () => {
  const held = meeting({ stage: 'held' } as const)
  const nobody = { name: '  ', iin: '12345' }

  const problems = whyNotMention(held, { actor: inspector, person: nobody })

  expect(problems).toEqual(['MENTIONED_UNNAMED', 'INVALID_INPUT'])
})

test('a stranger notes nobody', () => {
  const held = meeting({ stage: 'held' } as const)

  expect(whyNotMention(held, { actor: stranger, person })).toEqual(['FORBIDDEN'])
})
