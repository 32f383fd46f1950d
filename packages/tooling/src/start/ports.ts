import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasDropbox, type Settings } from '../environment.ts'
import { Refusal } from '../refusal.ts'

const ATTEMPTS = 5
const PAUSE_MS = 200

/** Refuses when a port of ours is taken, naming it and its setting; what a killed start left is given a second to end. */
export async function requireFreePorts(settings: Settings): Promise<void> {
  await requireFree('PORTAL_PORT', settings.portalPort)
  await requireFree('PUBLIC_API_PORT', settings.publicPort)
  await requireFree('INTERNAL_API_PORT', settings.internalPort)
  if (hasDropbox(settings)) await requireFree('DROPBOX_PORT', settings.dropboxPort)
}

async function requireFree(name: string, port: number): Promise<void> {
  let code: string | undefined
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    code = await whyNotListen(port)
    if (code !== 'EADDRINUSE') break
    await sleep(PAUSE_MS)
  }
  if (!code) return

  const why = code === 'EADDRINUSE' ? 'is taken' : `cannot be used (${code})`
  throw new Refusal(`Port ${port} ${why}: stop what uses it, or set ${name} to another.`)
}

function whyNotListen(port: number): Promise<string | undefined> {
  const server = createServer()

  return new Promise((resolve) => {
    server.once('error', (fault: NodeJS.ErrnoException) => resolve(fault.code ?? fault.message))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(undefined)))
  })
}
