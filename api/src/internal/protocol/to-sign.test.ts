import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import canonicalize from 'canonicalize'
import { startApi, toSign } from '../../testing/index.ts'
import {
  day,
  evening,
  raised,
  recorded,
  registered,
  resident,
  SIGN,
  signed,
  signedMeeting,
} from '../outcome/way.testing.ts'

const SIGN_IN = `mutation ($password: String!) {
  staffSignIn(input: { login: "inspector", password: $password }) { errors { code } }
}`

const SHOWN = `query ($id: ID!) {
  protocolToSign(meetingId: $id) { shown { version content hash } errors { code ground } }
}`

const KEPT = `query ($id: ID!) {
  meeting(id: $id) { protocols { version hash signedContent signatures { hash means } } }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

/** A meeting whose protocol only lacks its signature. */
async function drawnUp() {
  const { id } = await api.given.held({ day })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)
  return id
}

test('R32-8: the bytes that are shown are those that are hashed, signed and kept, to the last one', async () => {
  const id = await drawnUp()
  const on = api.on(evening)

  const { protocolToSign } = await on.ask(SHOWN, { id })
  await signed(api, id)

  const { content, hash } = protocolToSign.shown
  expect(createHash('sha256').update(Buffer.from(content, 'utf8')).digest('hex')).toBe(hash)
  expect(canonicalize(JSON.parse(content))).toBe(content)
  expect(JSON.parse(content)).toMatchObject({ registered: 1, refused: 0, participants: 1 })
  const { meeting } = await on.ask(KEPT, { id })
  expect(meeting.protocols).toEqual([
    { version: 1, hash, signedContent: content, signatures: [{ hash, means: 'PASSWORD' }] },
  ])
})

test.each([
  { what: 'its text', change: (id: string) => recorded(api, id, { text: 'Басқа мәтін.' }) },
  {
    what: 'one letter of a decision',
    change: (id: string) => recorded(api, id, { decisions: 'А' }),
  },
  { what: 'an appeal', change: (id: string) => raised(api, id, { text: 'Тағы бір шағым.' }) },
  {
    what: 'the register',
    change: async (id: string) => {
      await registered(api, id, { name: 'Ким Ольга' })
      await recorded(api, id, { participants: 2 })
    },
  },
])('R32-8: when $what changes after it was shown, nothing is signed', async ({ change }) => {
  const id = await drawnUp()
  const on = api.on(evening)
  const input = await toSign(on, id)
  await change(id)

  const { protocolSign } = await on.ask(SIGN, { input })

  expect(protocolSign.errors).toEqual([{ code: 'SHOWN_IS_ANOTHER', ground: '¶32' }])
  const { meeting } = await on.ask(KEPT, { id })
  expect(meeting.protocols).toMatchObject([{ hash: null, signedContent: null, signatures: [] }])
})

test.each([
  { given: { hash: null }, code: 'SHOWN_MISSING' },
  { given: { hash: 'c0ffee' }, code: 'SHOWN_IS_ANOTHER' },
  { given: { password: null }, code: 'PASSWORD_MISSING' },
  { given: { password: 'басқа' }, code: 'PASSWORD_WRONG' },
])('R32-8: nothing is signed with $given: $code', async ({ given, code }) => {
  const id = await drawnUp()
  const on = api.on(evening)
  const input = { ...(await toSign(on, id)), ...given }

  const { protocolSign } = await on.ask(SIGN, { input })

  expect(protocolSign.errors).toMatchObject([{ code }])
  const { meeting } = await on.ask(KEPT, { id })
  expect(meeting.protocols).toMatchObject([{ signatures: [] }])
  await api.em().execute('delete from internal.sign_in_attempt')
})

test('passwords are not tried out at a signature: after five nothing is tried for a while, nor at signing in', async () => {
  const id = await drawnUp()
  const on = api.on(evening)
  const input = await toSign(on, id)
  for (let attempt = 0; attempt < 5; attempt += 1) {
    await on.ask(SIGN, { input: { ...input, password: `guess ${attempt}` } })
  }

  const { protocolSign } = await on.ask(SIGN, { input })
  const { staffSignIn } = await on.ask(SIGN_IN, { password: input.password })

  expect(protocolSign.errors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  expect(staffSignIn.errors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  await api.em().execute('delete from internal.sign_in_attempt')
})

test('R32-7: the second inspector of a joint meeting is shown and signs the bytes of the first', async () => {
  const { precinctId, neighbourPrecinctId } = api.city
  const { id } = await api.given.held({ day, precinctIds: [precinctId, neighbourPrecinctId] })
  await registered(api, id, resident)
  await raised(api, id)
  await recorded(api, id)
  const first = await api.on(evening).ask(SHOWN, { id })
  await signed(api, id)

  const neighbour = api.on('2026-04-20').as('neighbour')
  const second = await neighbour.ask(SHOWN, { id })
  const { protocolSign } = await neighbour.ask(SIGN, {
    input: await toSign(neighbour, id),
  })

  expect(second).toEqual(first)
  expect(protocolSign.errors).toEqual([])
})

test('R32-8: nobody is shown what they may not sign', async () => {
  const id = await drawnUp()

  const byHead = await api.on(evening).as('head').ask(SHOWN, { id })
  const byStranger = await api.on(evening).as('stranger').ask(SHOWN, { id })

  expect(byHead.protocolToSign).toEqual({
    shown: null,
    errors: [{ code: 'SIGNER_DID_NOT_REPORT', ground: '¶32' }],
  })
  expect(byStranger.protocolToSign).toMatchObject({ shown: null, errors: [{ code: 'NOT_FOUND' }] })
})

test('R32-9: the database refuses a signature under another hash than that of the bytes that are kept', async () => {
  const { id } = await signedMeeting(api)
  const another = api.em().execute(
    `insert into internal.protocol_signature (protocol_id, staff_id, signed_at, hash)
     select id, ?, now(), 'c0ffee' from internal.protocol where meeting_id = ?`,
    [api.city.staff.neighbour, id],
  )

  await expect(another).rejects.toThrow('what is signed is what was shown')
})
