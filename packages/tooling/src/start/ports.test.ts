import { once } from 'node:events'
import { createServer } from 'node:net'
import { freePort } from '@esep/postgres'
import { expect, test } from '@jest/globals'
import { readSettings } from '../environment.ts'
import { requireFreePorts } from './ports.ts'

async function freeSettings() {
  const ports = [freePort(), freePort(), freePort(), freePort()]
  const [portal, open, internal, dropbox] = await Promise.all(ports)
  return readSettings({
    PORTAL_PORT: `${portal}`,
    PUBLIC_API_PORT: `${open}`,
    INTERNAL_API_PORT: `${internal}`,
    DROPBOX_PORT: `${dropbox}`,
  })
}

test('free ports are no hindrance', async () => {
  const settings = await freeSettings()

  const required = requireFreePorts(settings)

  await expect(required).resolves.toBeUndefined()
})

test.each([
  { setting: 'PUBLIC_API_PORT', key: 'publicPort' },
  { setting: 'DROPBOX_PORT', key: 'dropboxPort' },
] as const)('a taken port is one sentence with the port and $setting', async ({ setting, key }) => {
  const settings = await freeSettings()
  const other = createServer().listen(settings[key], '127.0.0.1')
  await once(other, 'listening')

  const required = requireFreePorts(settings)

  await expect(required).rejects.toThrow(
    `Port ${settings[key]} is taken: stop what uses it, or set ${setting} to another.`,
  )
  other.close()
})
