import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { exitStatus } from './child.ts'
import { inherited } from './environment.ts'
import { Refusal } from './refusal.ts'
import { inRoot, root } from './root.ts'

interface Building {
  /** Receives a line for each workspace that had to be built, and for nothing else. */
  readonly say: (line: string) => void
  readonly signal?: AbortSignal
}

/** Builds what has changed since the last build; throws with the compiler's words when it does not build. */
export async function build({ say, signal }: Building): Promise<void> {
  const turbo = spawn(
    inRoot('node_modules/.bin/turbo'),
    ['run', 'build', '--output-logs=new-only'],
    {
      cwd: root,
      env: inherited(),
      signal,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  )
  const said: string[] = []
  createInterface(turbo.stderr).on('line', (line) => said.push(line))
  createInterface(turbo.stdout).on('line', (line) => {
    said.push(line)
    const [, workspace] = /^@esep\/(\S+?):build: cache miss/.exec(line) ?? []
    if (workspace) say(`building ${workspace}`)
  })

  if ((await exitStatus(turbo)) === 0) return
  throw new Refusal(
    signal?.aborted ? 'Stopped.' : `${said.join('\n')}\nThe build failed; what it said is above.`,
  )
}
