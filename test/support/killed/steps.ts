// Loaded into the internal API before its own program, to take only so many steps of an act: whoever started the process is
// told, and kills it. A step is where something else may last than before it: a transaction that has changed rows and is
// not committed, its commit, a statement that changes rows outside of one, a file that is made or deleted. What lasts at
// the end of a transaction lasted at each statement of it, so one end tells of them all.
import { once } from 'node:events'
import fs from 'node:fs'
import { flushCompileCache, syncBuiltinESMExports } from 'node:module'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import type { Go } from './process.ts'

type Ask = (...asked: unknown[]) => Promise<unknown>

const starts = /^(?:begin|start transaction)\b/i
const commits = /^commit$/i
const rollsBack = /^rollback$/i
const writes =
  /\b(?:insert into|update|delete from)\s+("?(?:internal|public_record|dropbox)"?\."?\w+)/i

// What takes long is done before it is needed.
const [, program = ''] = process.argv
await import(new URL('./server.js', pathToFileURL(program)).href)
await import(new URL('./calendar/calendar.js', pathToFileURL(program)).href)
flushCompileCache()
process.once('disconnect', () => process.exit())
process.send?.({ loaded: true })
const [{ now, from, steps }] = (await once(process, 'message')) as [Go]

let begun = false
let taken = 0

/** An act begins with the first statement that has `from` in it. */
async function begin(text: string): Promise<void> {
  if (begun || !text.includes(from)) return
  begun = true
  if (steps === 0) await held([])
}

async function take(what: readonly string[]): Promise<void> {
  if (!begun) return
  taken += 1
  if (taken === steps) await held(what)
}

function held(after: readonly string[]): Promise<never> {
  process.send?.({ held: after })
  return new Promise(() => {})
}

/** Connections in a transaction, with the tables that were changed in it. */
const open = new WeakMap<pg.Client, Set<string>>()
const query = pg.Client.prototype.query as Ask

async function stepped(client: pg.Client, text: string, ask: () => Promise<unknown>) {
  await begin(text)
  const changed = open.get(client)
  const isCommit = commits.test(text) && changed !== undefined && changed.size > 0
  if (isCommit) await take([...changed])
  const answer = await ask()
  if (starts.test(text)) open.set(client, new Set())
  if (commits.test(text) || rollsBack.test(text)) open.delete(client)
  if (isCommit) await take(['commit'])

  const table = tableOf(text)
  if (table === null || !changes(answer as pg.QueryResult<{ count?: number }>)) return answer
  if (changed) changed.add(table)
  else await take([table])
  return answer
}

/** The table that a statement writes to; null where it only reads. */
function tableOf(text: string): string | null {
  return text.match(writes)?.[1]?.replaceAll('"', '') ?? null
}

/** Whether a statement that writes found something to change; one that tells how much does so in its answer. */
function changes({ command, rowCount, rows }: pg.QueryResult<{ count?: number }>): boolean {
  return (command === 'SELECT' ? (rows[0]?.count ?? 1) : (rowCount ?? 0)) > 0
}

/** The words of a statement that is answered with a promise: as they are, or prepared under a name. */
function textOf(statement: unknown): string | null {
  if (typeof statement === 'string') return statement
  const { name, text } = Object(statement)
  return typeof name === 'string' && typeof text === 'string' ? text : null
}

Object.assign(Temporal.Now, { instant: () => Temporal.Instant.from(now) })
Object.assign(pg.Client.prototype, {
  query(this: pg.Client, ...asked: unknown[]) {
    const text = textOf(asked[0])
    const ask = () => query.apply(this, asked)
    if (text === null || typeof asked.at(-1) === 'function') return ask()
    return stepped(this, text, ask)
  },
})
const { writeFile, unlink } = fs.promises
Object.assign(fs.promises, {
  async writeFile(...asked: Parameters<typeof writeFile>) {
    await writeFile(...asked)
    await take(['a file is made'])
  },
  async unlink(...asked: Parameters<typeof unlink>) {
    await unlink(...asked)
    await take(['a file is deleted'])
  },
})
syncBuiltinESMExports()
