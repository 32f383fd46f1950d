import { environment } from '../environment.ts'
import { AskedTooOften, Misasked, Unreachable } from './faults.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

const patience = 5000

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
}

/**
 * Asks the public GraphQL one question; an `Unreachable` where it does not answer, a `Misasked` where a value is bad. Of a
 * question that is counted the sender is told, or everybody would be counted as one: an `AskedTooOften`.
 */
export async function ask<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
  sender?: string,
): Promise<Result> {
  const { data, errors } = await post<Result>(
    JSON.stringify({ query: question.toString(), variables }),
    sender,
  )

  const [first] = errors ?? []
  if (first && codesOfReaders.has(first.extensions?.code ?? '')) throw new Misasked(first.message)
  if (first?.extensions?.code === 'TOO_MANY') throw new AskedTooOften(first.message)
  if (first || !data)
    throw new Unreachable(first?.message ?? 'The public API answered without data.')
  return data
}

const codesOfReaders = new Set(['BAD_USER_INPUT'])

async function post<Result>(body: string, sender?: string): Promise<Answer<Result>> {
  const told = sender ? { 'x-forwarded-for': sender } : {}
  try {
    const response = await fetch(environment.publicApi, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...told },
      body,
      signal: AbortSignal.timeout(patience),
    })
    return (await response.json()) as Answer<Result>
  } catch (cause) {
    throw new Unreachable('The public API does not answer.', { cause })
  }
}
