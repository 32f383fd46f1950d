import type { Api } from './api.ts'
import type { Account } from './city.ts'

/** An act of staff by the name of its mutation, asked for its refusals alone. */
export interface AskedAct {
  readonly name: string
  readonly input: object
  readonly on: string
  readonly as?: Account
}

/** Asks for an act and gives the codes of what keeps it from being done; none where it was done. */
export async function codesOf(
  api: Pick<Api, 'on'>,
  { name, input, on, as = 'inspector' }: AskedAct,
): Promise<readonly string[]> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const query = `mutation ($input: ${type}) { ${name}(input: $input) { errors { code } } }`
  const answer = await api.on(on).as(as).ask(query, { input })
  return answer[name].errors.map(({ code }: { readonly code: string }) => code)
}
