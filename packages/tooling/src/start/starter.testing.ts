import { startPart } from './part.ts'

const [program = '', port = '', dataDir = ''] = process.argv.slice(2)
const part = startPart(
  { name: 'public API', program, port: Number(port), env: { PORT: port } },
  dataDir,
)
await part.ready(AbortSignal.timeout(20_000))
process.stdout.write('ready\n')
