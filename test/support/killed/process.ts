import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { freePort } from '@esep/postgres'
import { inCheckout } from '../checkout.ts'
import { eventually, isReady } from '../wait.ts'

/** When it is to a process, what the act begins with that is counted, and after how many steps of it the process stops. */
export interface Go {
  readonly now: string
  readonly from: string
  readonly steps: number
}

/** An internal API of its own process, which stops in the middle of an act. */
export interface Stepped {
  readonly address: string
  /** Has it start, and returns when it is ready, or has stopped before. */
  go(go: Go): Promise<void>
  /** What it did last before it stopped, see `Killed`. */
  readonly held: Promise<readonly string[]>
  /** Kills it without warning. */
  kill(): Promise<void>
}

interface Where {
  readonly databaseUrl: string
  readonly dataDir: string
  /** Where compiled programs are kept from one process to the next. */
  readonly cacheDir: string
}

/** Starts one that waits with everything loaded, so that it begins at once when it is told to. */
export async function startStepped({ databaseUrl, dataDir, cacheDir }: Where): Promise<Stepped> {
  const port = await freePort()
  const steps = fileURLToPath(new URL('./steps.ts', import.meta.url))
  const child = spawn(
    process.execPath,
    ['--import', steps, inCheckout('api/dist/internal/main.js')],
    {
      env: {
        DATABASE_URL: databaseUrl,
        DATA_DIR: dataDir,
        INTERNAL_API_PORT: String(port),
        NODE_COMPILE_CACHE: cacheDir,
        NODE_ENV: 'production',
      },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    },
  )
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const address = `http://127.0.0.1:${port}`
  const gone = once(child, 'exit')
  const loaded = new Promise<void>((resolve) => {
    child.on('message', (message: object) => 'loaded' in message && resolve())
  })
  let stopped = false
  const held = new Promise<readonly string[]>((resolve) => {
    child.on('message', (message: object) => {
      if (!('held' in message)) return
      stopped = true
      resolve(message.held as readonly string[])
    })
  })

  return {
    address,
    async go(go) {
      await Promise.race([loaded, gone.then(() => Promise.reject(new Error(said)))])
      child.send(go)
      await eventually(() => stopped || isReady(address), { because: () => said })
    },
    held,
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
  }
}
