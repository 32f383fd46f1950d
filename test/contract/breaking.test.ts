import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { buildSchema, findBreakingChanges } from 'graphql'
import { inCheckout } from '../support/checkout.ts'
import { sharedSystem } from '../support/shared-system.ts'

function textOf(file: string): string {
  return readFileSync(inCheckout(`packages/contract/${file}`), 'utf8')
}

test('nothing that others rely on in the public schema is gone or changed', () => {
  const promised = buildSchema(textOf('public.promised.graphql'))
  const present = buildSchema(textOf('public.graphql'))

  expect(findBreakingChanges(promised, present)).toEqual([])
})

test('the portal hands out the very schema that is committed', async () => {
  const response = await fetch(new URL('/schema.graphql', sharedSystem().portal))

  expect(response.headers.get('content-type')).toMatch(/^(text\/plain|application\/graphql)/)
  expect(await response.text()).toBe(textOf('public.graphql'))
})
