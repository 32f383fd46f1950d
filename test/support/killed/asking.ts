import { type Api, password } from '@esep/api/testing'
import { ask } from '../ask.ts'
import { act } from '../way.ts'
import { growth, lasting } from './lasting.ts'
import type { Act } from './walk.ts'

/** An act of the inspector's. */
export interface Asked {
  readonly now: string
  /** The name of its mutation. */
  readonly name: string
  readonly input: object
}

const SIGN_IN = 'mutation ($input: StaffSignInInput!) { staffSignIn(input: $input) { token } }'

/** Signs the inspector in at a moment; gives the token, which every process knows. */
export async function signedIn(api: Api, now: string): Promise<string> {
  const input = { login: 'inspector', password }
  const { staffSignIn } = await api.on(now).as(null).ask(SIGN_IN, { input })
  return staffSignIn.token
}

/** By how much each table grows by an act that nobody disturbs. */
export async function undisturbed(api: Api, { now, name, input }: Asked) {
  const before = await lasting(api)
  await act(api.on(now), name, { ...input, requestId: name })
  return growth(before, await lasting(api))
}

/** The same, for one process after another to be asked for under the same id. */
export async function repeated(api: Api, { now, name, input }: Asked): Promise<Act> {
  const token = await signedIn(api, now)
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { errors { code } } }`
  const variables = { input: { ...input, requestId: name } }

  return {
    ...{ api, now, from: 'insert into internal.request' },
    async ask(address) {
      const { data, errors } = await ask<Record<string, { errors: object[] }>>(
        `${address}/graphql`,
        query,
        { variables, token },
      )
      const whyNot = errors ?? data?.[name]?.errors ?? []
      if (whyNot.length > 0) throw new Error(`${name}: ${JSON.stringify(whyNot)}`)
    },
  }
}
