import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { getNamedType, isObjectType } from 'graphql'
import { printedSchema } from '../shared/sdl.ts'
import { internalSchema } from './schema.ts'

const committed = new URL('../../../packages/contract/internal.graphql', import.meta.url)

const schema = internalSchema()

const acts = [
  'staffSignIn',
  'staffSignOut',
  'meetingSchedule',
  'meetingAnnounce',
  'meetingMove',
  'meetingCancel',
  'meetingHold',
  'meetingMiss',
  'invitationSend',
  'invitationAnswer',
  'participantRegister',
  'appealRaise',
  'appealAnswer',
  'appealRefer',
  'protocolRecord',
  'protocolSign',
  'protocolCorrect',
  'outcomeReview',
  'outcomePublish',
  'outcomeWithdraw',
  'leakReportClose',
]

test('the contract that is committed is the one that is served; to print it: node api/dist/commands/print-schema.js', () => {
  const contract = readFileSync(committed, 'utf8')

  const served = printedSchema(schema)

  expect(served).toBe(contract)
})

test.each(acts)('%s takes one input and says why it was refused', (act) => {
  const field = schema.getMutationType()?.getFields()[act]

  const payload = getNamedType(field?.type)

  expect(field?.args.map(({ name }) => name)).toEqual(act === 'staffSignOut' ? [] : ['input'])
  expect(isObjectType(payload) && String(payload.getFields()['errors']?.type)).toBe('[UserError!]!')
})
