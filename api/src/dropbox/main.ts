import { systemClock } from '../shared/clock.ts'
import { runProcess } from '../shared/process.ts'
import { openBox } from './box.ts'
import { dropboxEnvironment } from './environment.ts'
import { refuseWrongRights } from './rights.ts'
import { dropboxServer } from './server.ts'

await runProcess({ name: 'The drop box', portSetting: 'DROPBOX_PORT' }, async (log) => {
  const { databaseUrl, port, proxies } = dropboxEnvironment()
  const box = openBox(databaseUrl)
  await refuseWrongRights(box)

  const server = dropboxServer({ box, clock: systemClock, proxies, log })
  await server.listen({ host: '127.0.0.1', port })
  return async () => {
    await server.close()
    await box.close()
  }
})
