import type { Asking } from '@esep/api/testing'
import { ask } from './ask.ts'

/** Asks the internal API over HTTP as an account of the demonstration. */
export async function signedIn(internalApi: string, login: string): Promise<Pick<Asking, 'ask'>> {
  const { data } = await ask<{ staffSignIn: { token: string | null } }>(
    internalApi,
    'mutation ($input: StaffSignInInput!) { staffSignIn(input: $input) { token } }',
    { variables: { input: { login, password: passwordOf(login) } } },
  )
  const token = data?.staffSignIn.token
  if (!token) throw new Error(`${login} was not let in`)

  return {
    ask: async (query, variables = {}) => {
      const answer = await ask(internalApi, query, { variables, token })
      if (answer.errors?.[0] || !answer.data) throw new Error(JSON.stringify(answer.errors))
      return answer.data
    },
  }
}

/** The password of an account of the demonstration. */
export function passwordOf(login: string): string {
  return `esep-${login}`
}
