// The entry of every script in the root's package.json: `command.mjs NAME [arguments]`.
// NOTE: it must parse on Node 18, which runs it when an install has failed: pnpm only warns and goes on.
import { commands } from './commands.mjs'

const NEEDED = 26

const [name = '', ...given] = process.argv.slice(2)
const args = given[0] === '--' ? given.slice(1) : given
const command = commands[name]

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  refuse(
    `This is Node ${process.versions.node} and Esep brings its own ${NEEDED}, so its install has not finished: ` +
      'run npx -y pnpm@12 install (on a minimal Debian or Ubuntu after apt-get install libatomic1).',
  )
} else if (!command) {
  refuse(`There is no command ${name}: ${Object.keys(commands).join(', ')}.`)
} else if (command.help && args.some((arg) => arg === '--help' || arg === '-h')) {
  process.stdout.write(command.help)
} else {
  const { run } = await import(command.module)
  process.exitCode = await run(args, name)
}

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
