import { openInternalOrm } from '../database/internal-orm.ts'
import { systemClock } from '../shared/clock.ts'
import { runProcess } from '../shared/process.ts'
import { startCalendar } from './calendar/calendar.ts'
import { internalEnvironment } from './environment.ts'
import { internalServer } from './server.ts'
import { openVideoFiles } from './video/video-files.ts'

await runProcess({ name: 'The internal API', portSetting: 'INTERNAL_API_PORT' }, async (log) => {
  const { databaseUrl, port, portalUrl, dataDir } = internalEnvironment()
  const orm = await openInternalOrm(databaseUrl)
  const files = await openVideoFiles(dataDir)
  const parts = { orm, clock: systemClock, log, files }
  const server = await internalServer({ ...parts, portalUrl })
  const calendar = await startCalendar({ ...parts, databaseUrl })
  await server.listen({ host: '127.0.0.1', port })
  return async () => {
    await server.close()
    await calendar.stop()
    await orm.close()
  }
})
