import { once } from 'node:events'
import { createServer } from 'node:net'
import { freePort } from '@esep/postgres'
import { expect, test } from '@jest/globals'
import { readSettings } from '../environment.ts'
import { requireFreePorts } from './ports.ts'

async function freeSettings() {
  const [portal, open, internal] = await Promise.all([freePort(), freePort(), freePort()])
  return readSettings({
    PORTAL_PORT: `${portal}`,
    PUBLIC_API_PORT: `${open}`,
    INTERNAL_API_PORT: `${internal}`,
  })
}

test('free ports are no hindrance', async () => {
  const settings = await freeSettings()

  const required = requireFreePorts(settings)

  await expect(required).resolves.toBeUndefined()
})

test('a taken port is one sentence with the port and its setting', async () => {
  const settings = await freeSettings()
  const other = createServer().listen(settings.publicPort, '127.0.0.1')
  await once(other, 'listening')

  const required = requireFreePorts(settings)

  await expect(required).rejects.toThrow(
    `Port ${settings.publicPort} is taken: stop what uses it, or set PUBLIC_API_PORT to another.`,
  )
  other.close()
})
