import { loadLexicon } from '@esep/redaction/node'
import { openInternalOrm } from '../database/internal-orm.ts'
import { systemClock } from '../shared/clock.ts'
import { startCalendar } from './calendar/calendar.ts'
import { BadSetting, internalEnvironment } from './environment.ts'
import { internalServer } from './server.ts'
import { openVideoFiles } from './video/video-files.ts'

try {
  await start()
} catch (fault) {
  process.stderr.write(`${sentenceOf(fault)}\n`)
  process.exit(1)
}

async function start(): Promise<void> {
  const { databaseUrl, port, portalUrl, dataDir } = internalEnvironment()
  const orm = await openInternalOrm(databaseUrl)
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const files = await openVideoFiles(dataDir)
  const parts = { orm, lexicon: loadLexicon(), clock: systemClock, log, files }
  const server = await internalServer({ ...parts, portalUrl })
  const calendar = await startCalendar({ ...parts, databaseUrl })
  await server.listen({ host: '127.0.0.1', port })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      await server.close()
      await calendar.stop()
      await orm.close()
      process.exit(0)
    })
  }
}

function sentenceOf(fault: unknown): string {
  if (fault instanceof BadSetting) return fault.message
  if (!(fault instanceof Error)) return `The internal API could not start: ${String(fault)}`

  if ('code' in fault && fault.code === 'EADDRINUSE' && 'port' in fault) {
    return `Port ${fault.port} is taken: set INTERNAL_API_PORT to a free one.`
  }
  return `The internal API could not start: ${fault.message || fault.name}.`
}
