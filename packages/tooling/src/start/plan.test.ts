import { expect, test } from '@jest/globals'
import { readSettings } from '../environment.ts'
import { plannedParts } from './plan.ts'

const urls = {
  owner: 'postgresql://owner:owner-password@127.0.0.1/esep',
  staff: 'postgresql://staff:staff-password@127.0.0.1/esep',
  reader: 'postgresql://reader:reader-password@127.0.0.1/esep',
  dropbox: 'postgresql://dropbox:dropbox-password@127.0.0.1/esep',
}

test.each([
  { name: 'internal API', knows: ['staff-password'] },
  { name: 'public API', knows: ['reader-password'] },
  { name: 'drop box', knows: ['dropbox-password'] },
  { name: 'portal', knows: [] },
])('of the four passwords the $name is told $knows', ({ name, knows }) => {
  const part = plannedParts(readSettings({}), urls).find((planned) => planned.name === name)

  const told = JSON.stringify(part).match(/\w+-password/g) ?? []

  expect(told).toEqual(knows)
})

test('the portal asks the public API where that one answers', () => {
  const parts = plannedParts(readSettings({ PUBLIC_API_PORT: '4777' }), urls)

  const asked = parts.map(({ env }) => env['PUBLIC_API_URL'])

  expect(asked.filter(Boolean)).toEqual(['http://127.0.0.1:4777/graphql'])
})

test('the portal forwards reports to the drop box where that one answers', () => {
  const parts = plannedParts(readSettings({ DROPBOX_PORT: '4778' }), urls)

  const told = parts.map(({ env }) => env['DROPBOX_URL'])

  expect(told.filter(Boolean)).toEqual(['http://127.0.0.1:4778/'])
})

test('without a user of its own the drop box is not started, and the portal is told', () => {
  const parts = plannedParts(readSettings({}), { ...urls, dropbox: null })

  expect(parts.map(({ name }) => name)).toEqual(['internal API', 'public API', 'portal'])
  expect(parts.at(-1)?.env['DROPBOX_URL']).toBe('')
})

test.each([true, false])('the portal is told whether the data is invented: %s', (invented) => {
  const parts = plannedParts(readSettings({}), urls, invented)

  const told = parts.map(({ env }) => env['DEMONSTRATION'])

  expect(told.filter(Boolean)).toEqual([String(invented)])
})

test.each([
  { settings: { PORTAL_PORT: '4779' }, told: 'http://127.0.0.1:4779' },
  { settings: { PORTAL_URL: 'https://esep.example' }, told: 'https://esep.example/' },
])('what is printed for residents names the portal: $told', ({ settings, told }) => {
  const [internal] = plannedParts(readSettings(settings), urls)

  expect(internal?.env['PORTAL_URL']).toBe(told)
})
