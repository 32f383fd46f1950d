/** What a GraphQL address answers. */
export interface Answer<Data = Record<string, unknown>> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: { code?: string } }[]
}

interface Asking {
  readonly variables?: Record<string, unknown>
  readonly token?: string
  readonly language?: 'kk' | 'ru' | 'en'
}

/** Asks a GraphQL address over HTTP, as any client would. */
export async function ask<Data = Record<string, unknown>>(
  address: string,
  query: string,
  { variables = {}, token, language = 'en' }: Asking = {},
): Promise<Answer<Data>> {
  const response = await fetch(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as Answer<Data>
}
