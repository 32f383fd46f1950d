import type { GraphQLSchema } from 'graphql'
import { ask } from '../ask.ts'
import { everyPath } from '../every-path.ts'
import type { Given } from './crawl.ts'
import { inTurn } from './in-turn.ts'

interface Paged {
  readonly first: number
  /** Where it leads to what another list holds. */
  readonly away?: string
}

const lists: Readonly<Record<string, Paged>> = {
  precincts: { first: 20 },
  meetings: { first: 18 },
  outcomes: { first: 30 },
  deletions: { first: 12, away: 'meeting {' },
}

interface Asked {
  readonly publicApi: string
  readonly schema: GraphQLSchema
  readonly precinctIds: readonly string[]
  readonly meetingIds: readonly string[]
}

/**
 * Asks the public schema for everything: every list to its end and what it leads to, in every language; of single ones,
 * which the lists hold as well, every precinct and every tenth meeting, in Kazakh.
 */
export async function everyAnswer(
  { publicApi, schema, precinctIds, meetingIds }: Asked,
  see: (given: Given) => void,
): Promise<void> {
  const one = (name: string, argument: string) =>
    everyPath(schema, { rootArguments: { [name]: argument }, language: 'KK' })
  const tenth = meetingIds.filter((_, index) => index % 10 === 0)
  const single = [
    ...precinctIds.flatMap((id) => one('precinct', `(id: "${id}")`)),
    ...tenth.flatMap((id) => one('meeting', `(id: "${id}")`)),
    ...tenth.flatMap((id) => one('outcome', `(id: "${id}")`)),
    ...one('addresses', '(text: "Абай 52")'),
    ...one('locate', '(latitude: 43.205, longitude: 77.185)'),
    ...katos.flatMap((kato) => one('territory', `(kato: "${kato}")`)),
    ...quarters.flatMap((quarter) => one('compliance', `(quarter: "${quarter}")`)),
    ...one('order', ''),
  ]
  await inTurn(single, 8, async (query) => {
    see({ where: query, text: strings(await answered(publicApi, query)) })
  })
  const paged = new Set(languages.flatMap((language) => pagedIn(schema, language)))
  await inTurn([...paged], 8, async (query) => {
    for (let after: string | null = null; ; ) {
      const data = await answered(publicApi, query, { after })
      see({ where: query, text: strings(data) })
      const { hasNextPage, endCursor } = data.list.pageInfo
      if (!hasNextPage) return
      after = endCursor
    }
  })
}

const katos = ['000000000', '750000000', '751410000']

const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']

const languages = ['KK', 'RU', 'EN'] as const

/** Every way into every list, with what is needed to go on to its next page. */
function pagedIn(schema: GraphQLSchema, language: (typeof languages)[number]): string[] {
  return Object.entries(lists).flatMap(([name, { first, away }]) => {
    const page = `(first: ${first}, after: $after)`
    const further = `list: ${name}${page} { pageInfo { hasNextPage endCursor } }`
    return everyPath(schema, { rootArguments: { [name]: page }, language })
      .filter((query) => !away || !query.includes(away))
      .map((query) => `query ($after: String) ${query.replace('{', `{ ${further}`)}`)
  })
}

interface Page {
  readonly list: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

async function answered(
  publicApi: string,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Page> {
  const { data, errors } = await ask<Page & Record<string, unknown>>(publicApi, query, {
    variables,
  })
  if (errors || !data) throw new Error(`${query}: ${JSON.stringify(errors)}`)
  return data
}

/** Every word of an answer as it stands there, without what JSON makes of line breaks. */
export function strings(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([name, inner]) => `${name} ${strings(inner)}`)
    .join('\n')
}
