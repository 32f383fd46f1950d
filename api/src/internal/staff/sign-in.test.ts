import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { hashPassword } from './password.ts'

const SIGN_IN = `mutation ($login: String!, $password: String!) {
  staffSignIn(input: { login: $login, password: $password }) { token errors { code ground } }
}`

const ME = '{ me { role name { ru { surname } } } }'

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
  const passwordHash = await hashPassword('Сәлем, бәріне!')
  await api.em().execute('update internal.staff set password_hash = ?', [passwordHash])
})

beforeEach(() => api.em().execute('delete from internal.sign_in_attempt'))

afterAll(() => api.close())

function signIn(login: string, password: string, moment = '2026-03-20') {
  return api.on(moment).as(null).ask(SIGN_IN, { login, password })
}

async function asked(token: string, query: string, moment = '2026-03-20T05:00:00Z') {
  await api.on(moment).as(null).ask('{ __typename }')
  const response = await api.internal.inject({
    method: 'POST',
    url: '/graphql',
    headers: { authorization: `Bearer ${token}` },
    payload: { query },
  })
  return response.json()
}

test('whoever knows the password gets a token and is known by it', async () => {
  const { staffSignIn } = await signIn('Inspector ', 'Сәлем, бәріне!', '2026-03-20T05:00:00Z')

  expect(staffSignIn.errors).toEqual([])
  const { data } = await asked(staffSignIn.token, ME)
  expect(data).toEqual({ me: { role: 'INSPECTOR', name: { ru: { surname: 'Жумагали' } } } })
})

test('the token is kept only as a hash', async () => {
  const { staffSignIn } = await signIn('inspector', 'Сәлем, бәріне!')

  const rows = await api.em().execute<{ token_hash: string }[]>('select * from internal.session')
  expect(JSON.stringify(rows)).not.toContain(staffSignIn.token)
})

test('a wrong password and an account that is not there are answered alike', async () => {
  const wrong = await signIn('inspector', 'guess')
  const unknown = await signIn('nobody', 'guess')

  expect(wrong).toEqual(unknown)
  expect(wrong.staffSignIn).toEqual({
    token: null,
    errors: [{ code: 'SIGN_IN_FAILED', ground: null }],
  })
})

test('after five failures nothing is tried for a while, whether or not the account exists', async () => {
  for (const login of ['inspector', 'nobody']) {
    for (let attempt = 0; attempt < 5; attempt += 1) await signIn(login, 'guess')

    const { staffSignIn } = await signIn(login, 'Сәлем, бәріне!')

    expect(staffSignIn.errors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }])
  }
})

test('a quarter of an hour later it may be tried again', async () => {
  const early = '2026-03-20T05:00:00Z'
  for (let attempt = 0; attempt < 5; attempt += 1) await signIn('inspector', 'guess', early)

  const { staffSignIn } = await signIn('inspector', 'Сәлем, бәріне!', '2026-03-20T05:16:00Z')

  expect(staffSignIn.errors).toEqual([])
})

test('without a session every field but signing in answers that nobody is signed in', async () => {
  const schedule = 'mutation { staffSignOut { errors { code } } }'

  await expect(api.on('2026-03-20').as(null).ask(ME)).rejects.toThrow('UNAUTHENTICATED')
  await expect(api.on('2026-03-20').as(null).ask(schedule)).rejects.toThrow('UNAUTHENTICATED')
})

test('the schema is shown to whoever is signed in, and to nobody else', async () => {
  const question = '{ __schema { queryType { name } } }'

  const shown = await api.on('2026-03-20').ask(question)

  expect(shown).toEqual({ __schema: { queryType: { name: 'Query' } } })
  await expect(api.on('2026-03-20').as(null).ask(question)).rejects.toThrow('UNAUTHENTICATED')
})

test('a session ends by signing out', async () => {
  const { staffSignIn } = await signIn('inspector', 'Сәлем, бәріне!', '2026-03-20T05:00:00Z')

  await asked(staffSignIn.token, 'mutation { staffSignOut { errors { code } } }')

  const { errors } = await asked(staffSignIn.token, ME)
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test.each([
  { moment: '2026-03-20T06:59:00Z', good: true, because: 'it was idle for less than two hours' },
  { moment: '2026-03-20T07:01:00Z', good: false, because: 'it was idle for more than two hours' },
])('at $moment a session of 05:00 is good: $good, since $because', async ({ moment, good }) => {
  const { staffSignIn } = await signIn('inspector', 'Сәлем, бәріне!', '2026-03-20T05:00:00Z')

  const { errors } = await asked(staffSignIn.token, ME, moment)

  expect(errors === undefined).toBe(good)
})

test('however busy, a session ends after twelve hours', async () => {
  const { staffSignIn } = await signIn('inspector', 'Сәлем, бәріне!', '2026-03-20T05:00:00Z')
  for (const hour of ['06', '08', '09', '11', '12', '14', '15', '16']) {
    await asked(staffSignIn.token, ME, `2026-03-20T${hour}:30:00Z`)
  }

  const { errors } = await asked(staffSignIn.token, ME, '2026-03-20T17:01:00Z')

  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('an account that is closed is signed out at once', async () => {
  const { staffSignIn } = await signIn('supervisor', 'Сәлем, бәріне!', '2026-03-20T05:00:00Z')

  await api.em().execute("update internal.staff set active = false where login = 'supervisor'")

  const { errors } = await asked(staffSignIn.token, ME)
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})
