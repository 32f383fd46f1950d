import { environment } from '../environment.ts'
import { Misasked, Unreachable } from './faults.ts'
import type { TypedDocumentString } from './generated/graphql.ts'

const patience = 5000

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions?: { readonly code?: string }
  }[]
}

/** Asks the public GraphQL one question; an `Unreachable` where it does not answer, a `Misasked` where a value is bad. */
export async function ask<Result, Variables>(
  question: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const { data, errors } = await post<Result>(
    JSON.stringify({ query: question.toString(), variables }),
  )

  const [first] = errors ?? []
  if (first && codesOfReaders.has(first.extensions?.code ?? '')) throw new Misasked(first.message)
  if (first || !data)
    throw new Unreachable(first?.message ?? 'The public API answered without data.')
  return data
}

const codesOfReaders = new Set(['BAD_USER_INPUT'])

async function post<Result>(body: string): Promise<Answer<Result>> {
  try {
    const response = await fetch(environment.publicApi, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(patience),
    })
    return (await response.json()) as Answer<Result>
  } catch (cause) {
    throw new Unreachable('The public API does not answer.', { cause })
  }
}
