import { systemClock } from '../shared/clock.ts'
import { openBox } from './box.ts'
import { BadSetting, dropboxEnvironment } from './environment.ts'
import { refuseWrongRights, WrongRights } from './rights.ts'
import { dropboxServer } from './server.ts'

try {
  await start()
} catch (fault) {
  process.stderr.write(`${sentenceOf(fault)}\n`)
  process.exit(1)
}

async function start(): Promise<void> {
  const { databaseUrl, port, proxies } = dropboxEnvironment()
  const box = openBox(databaseUrl)
  await refuseWrongRights(box)

  const server = dropboxServer({
    box,
    proxies,
    clock: systemClock,
    log: (line) => process.stderr.write(`${line}\n`),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close()
      await box.close()
      process.exit(0)
    })
  }
  await server.listen({ host: '127.0.0.1', port })
}

function sentenceOf(fault: unknown): string {
  if (fault instanceof BadSetting || fault instanceof WrongRights) return fault.message
  if (!(fault instanceof Error)) return `The drop box could not start: ${String(fault)}`

  const isTaken = 'code' in fault && fault.code === 'EADDRINUSE'
  if (isTaken) return 'The port is taken: set DROPBOX_PORT to a free one.'
  return `The drop box could not start: ${fault.message || fault.name}.`
}
