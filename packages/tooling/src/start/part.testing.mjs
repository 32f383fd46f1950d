// A process as `start` runs them, that says what it was told and behaves as BEHAVIOUR asks.
import { createServer } from 'node:http'

const { BEHAVIOUR, PORT } = process.env

if (BEHAVIOUR === 'fails') {
  process.stderr.write('The ground is missing.\n')
  process.exit(3)
}
if (BEHAVIOUR === 'stubborn') process.on('SIGTERM', () => {})

createServer((_request, response) => response.end('ready')).listen(Number(PORT), '127.0.0.1')
