import type { Asking } from '@esep/api/testing'
import { act } from '../way.ts'
import type { Given } from './crawl.ts'
import { fullName } from './full-name.ts'
import type { Journey } from './journey.ts'

/** What somebody with a slip is shown, and whether what they objected to was taken. */
export interface Objected {
  readonly code: string
  readonly status: number
  readonly page: string
  readonly taken: number
}

/** Has those who hold slips of some meetings look them up on the portal and object to what was written, naming people. */
export async function objected(
  portal: string,
  journeys: readonly Journey[],
  see: (given: Given) => void,
): Promise<Objected[]> {
  const done: Objected[] = []
  for (const [index, { tale, codes }] of journeys.entries()) {
    const [code = ''] = codes
    const headers = { 'x-forwarded-for': `203.0.113.${index + 1}` }
    const shown = await post(portal, { code }, headers)
    const page = await shown.text()
    see({ where: 'the page of a slip', text: page })
    const named = `${fullName(tale.tried, 'kk')}; ${fullName(tale.tried, 'ru')}`
    const text = `${named}. ${tale.appeals[0]?.said.text}`
    const sent = await post(portal, { code, kind: 'NOT_MY_WORDS', text, website: '' }, headers)
    see({ where: 'the answer to an objection', text: await sent.text() })
    done.push({ code, page, status: shown.status, taken: sent.status })
  }
  return done
}

/** Has the head of the point settle each of them, in words that name people. */
export async function settled(asking: Asking, journeys: readonly Journey[]): Promise<void> {
  const { slipObjections } = await asking.ask(
    '{ slipObjections(first: 50) { edges { node { id } } } }',
  )
  const nodes: { readonly id: string }[] = slipObjections.edges.map(({ node }: Edge) => node)
  for (const [index, { id: slipObjectionId }] of nodes.entries()) {
    const note = journeys[index % journeys.length]?.tale.protocol.text
    await act(asking, 'slipObjectionClose', { slipObjectionId, result: 'AS_RECORDED', note })
  }
}

interface Edge {
  readonly node: { readonly id: string }
}

function post(
  portal: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  return fetch(new URL('/kk/slips', portal), {
    method: 'POST',
    headers: { origin: portal, 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  })
}
