import { expect, test } from '@jest/globals'
import { decisionsAnew, decisionsIn } from './item.ts'

test('R33-1: each line of the decisions is one, and an empty line is none', () => {
  expect(decisionsIn(' Поставить фонарь.\n\n  Провести рейд. \n')).toEqual([
    'Поставить фонарь.',
    'Провести рейд.',
  ])
  expect(decisionsIn(null)).toEqual([])
})

test('R32-9, R33-1: a correction leaves what stands in the same words, adds what is new and drops what is gone', () => {
  const known = [
    { id: 'lamp', number: 1, text: 'Поставить фонарь.' },
    { id: 'raid', number: 2, text: 'Провести рейд.' },
  ]

  const anew = decisionsAnew(known, ['Провести рейд.', 'Поставить два фонаря.'])

  expect(anew).toEqual({
    kept: [{ id: 'raid', number: 1 }],
    added: [{ number: 2, text: 'Поставить два фонаря.' }],
    dropped: [{ id: 'lamp' }],
  })
})

test('R33-1: the same words twice are two decisions', () => {
  const known = [{ id: 'first', number: 1, text: 'Провести рейд.' }]

  const anew = decisionsAnew(known, ['Провести рейд.', 'Провести рейд.'])

  expect(anew).toEqual({
    kept: [{ id: 'first', number: 1 }],
    added: [{ number: 2, text: 'Провести рейд.' }],
    dropped: [],
  })
})
