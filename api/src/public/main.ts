import { systemClock } from '../shared/clock.ts'
import { openDatabase } from './database.ts'
import { BadSetting, publicEnvironment } from './environment.ts'
import { refuseTooManyRights, TooManyRights } from './rights.ts'
import { publicServer } from './server.ts'

try {
  await start()
} catch (fault) {
  process.stderr.write(`${sentenceOf(fault)}\n`)
  process.exit(1)
}

async function start(): Promise<void> {
  const { databaseUrl, port, proxies } = publicEnvironment()
  const database = openDatabase(databaseUrl)
  await refuseTooManyRights(database)

  const server = await publicServer({
    database,
    clock: systemClock,
    proxies,
    log: (line) => process.stderr.write(`${line}\n`),
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close()
      await database.close()
      process.exit(0)
    })
  }
  await server.listen({ host: '127.0.0.1', port })
}

function sentenceOf(fault: unknown): string {
  if (fault instanceof BadSetting || fault instanceof TooManyRights) return fault.message
  if (!(fault instanceof Error)) return `The public API could not start: ${String(fault)}`

  const isTaken = 'code' in fault && fault.code === 'EADDRINUSE'
  if (isTaken) return 'The port is taken: set PUBLIC_API_PORT to a free one.'
  return `The public API could not start: ${fault.message || fault.name}.`
}
