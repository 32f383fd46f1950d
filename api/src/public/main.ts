import { systemClock } from '../shared/clock.ts'
import { runProcess } from '../shared/process.ts'
import { openDatabase } from './database.ts'
import { publicEnvironment } from './environment.ts'
import { refuseTooManyRights } from './rights.ts'
import { publicServer } from './server.ts'

await runProcess({ name: 'The public API', portSetting: 'PUBLIC_API_PORT' }, async (log) => {
  const { databaseUrl, port, proxies } = publicEnvironment()
  const database = openDatabase(databaseUrl)
  await refuseTooManyRights(database)

  const server = await publicServer({ database, clock: systemClock, proxies, log })
  await server.listen({ host: '127.0.0.1', port })
  return async () => {
    await server.close()
    await database.close()
  }
})
