import { expect, test } from '@jest/globals'
import { inspector, reach, staff } from '../given.testing.ts'
import { whyNotTransfer } from './transfer.ts'

const today = '2026-07-01'
const precinct = { validFrom: '2020-01-01', validUntil: null }
const asked = { actor: staff('ADMINISTRATOR'), today, precinct, toBodyId: 'medeu' }

test('R32-22: the administrator of the police body that gives it hands a precinct over', () => {
  expect(whyNotTransfer(reach, asked)).toEqual([])
  expect(whyNotTransfer(reach, { ...asked, actor: inspector })).toEqual(['FORBIDDEN'])
})

test('R32-22: a precinct is not handed over to whom it belongs, nor when it is no more', () => {
  const ended = { ...precinct, validUntil: today }

  expect(whyNotTransfer(reach, { ...asked, toBodyId: 'bostandyk' })).toEqual(['NOTHING_CHANGED'])
  expect(whyNotTransfer(reach, { ...asked, precinct: ended })).toEqual(['PRECINCT_NOT_STANDING'])
})
