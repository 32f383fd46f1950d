import { ask } from './ask.testing.ts'
import { startPostgres } from './start-postgres.ts'

const server = await startPostgres({ dataDir: process.argv[2] ?? '' })
await ask(server.url('esep', 'esep_owner'), 'create table kept as select 26 as answer')
process.stdout.write('ready\n')
