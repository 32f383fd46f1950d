import { beforeAll, expect, test } from '@jest/globals'
import { ask } from '../support/ask.ts'
import { sharedSystem } from '../support/shared-system.ts'

const { portal, publicApi } = sharedSystem()

interface Joint {
  readonly id: string
  readonly precincts: readonly { readonly id: string }[]
}

let joint: readonly Joint[]

beforeAll(async () => {
  const { data } = await ask<{ meetings: { edges: { node: Joint }[] } }>(
    publicApi,
    '{ meetings(first: 100, filter: { joint: true }) { edges { node { id precincts { id } } } } }',
  )
  joint = data?.meetings.edges.map(({ node }) => node) ?? []
})

test('R27-20: a joint meeting is one event with one UID, once in the calendar of each of its precincts', async () => {
  const parts = joint.flatMap(({ id, precincts }) =>
    precincts.map((precinct) => ({ id, precinctId: precinct.id })),
  )

  const calendars = await Promise.all(
    parts.map(({ precinctId }) => read(`/feeds/precincts/${precinctId}.ics?lang=ru`)),
  )

  expect(joint.length).toBeGreaterThan(2)
  expect(parts.length).toBeGreaterThanOrEqual(joint.length * 2)
  for (const [index, { id }] of parts.entries()) {
    const lines = (calendars[index] ?? '').replaceAll('\r\n ', '').split('\r\n')
    expect(lines.filter((line) => line === `UID:${id}`)).toHaveLength(1)
    expect(lines.filter((line) => line.endsWith(`/ru/meetings/${id}`))).toHaveLength(1)
  }
})

test('R27-20: in the list of all meetings a joint one stands once, and its one page leads to each of its precincts', async () => {
  const listed = [
    ...(await everyListed('/kk/meetings')),
    ...(await everyListed('/kk/meetings?period=past')),
  ]

  for (const { id, precincts } of joint) {
    const page = await read(`/kk/meetings/${id}`)
    const unnamed = precincts.filter((one) => !page.includes(`href="/kk/precincts/${one.id}"`))
    expect([id, listed.filter((one) => one === id).length, unnamed]).toEqual([id, 1, []])
  }
})

async function read(path: string): Promise<string> {
  const response = await fetch(new URL(path, portal))
  expect([path, response.status]).toEqual([path, 200])
  return response.text()
}

/** The id of every row of the list, page by page. */
async function everyListed(path: string): Promise<string[]> {
  const rows: string[] = []
  for (let next: string | undefined = path; next; ) {
    const page = await read(next)
    rows.push(
      ...[...page.matchAll(/<h3><a href="\/kk\/meetings\/([0-9a-f-]{36})"/g)].flatMap(
        ([, id]) => id ?? [],
      ),
    )
    next = /rel="next" href="([^"]*)"/.exec(page)?.[1]?.replaceAll(/&amp;|&#38;/g, '&')
  }
  return rows
}
