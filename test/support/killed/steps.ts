// Loaded into the internal API before its own program, to take only so many steps of an act: whoever started the process is
// told, and kills it. A step changes something: a statement that changes rows, its commit, a file that is made or deleted.
import { once } from 'node:events'
import fs from 'node:fs'
import { flushCompileCache, syncBuiltinESMExports } from 'node:module'
import { pathToFileURL } from 'node:url'
import pg from 'pg'
import type { Go } from './process.ts'

type Ask = (...asked: unknown[]) => Promise<unknown>

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
  if (steps === 0) await held('nothing')
}

async function take(what: string): Promise<void> {
  if (!begun) return
  taken += 1
  if (taken === steps) await held(what)
}

function held(after: string): Promise<never> {
  process.send?.({ held: after })
  return new Promise(() => {})
}

/** Connections with a transaction in which something was changed. */
const changed = new WeakSet<pg.Client>()
const query = pg.Client.prototype.query as Ask

async function stepped(client: pg.Client, text: string, ask: () => Promise<unknown>) {
  const isCommit = text === 'commit' && changed.delete(client)
  await begin(text)
  const answer = await ask()
  const [, table] = text.match(writes) ?? []
  const isChange = table && changes(answer as pg.QueryResult<{ count?: number }>)
  if (isChange) changed.add(client)
  if (isChange) await take(table.replaceAll('"', ''))
  if (isCommit) await take('commit')
  return answer
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
    await take('a file is made')
  },
  async unlink(...asked: Parameters<typeof unlink>) {
    await unlink(...asked)
    await take('a file is deleted')
  },
})
syncBuiltinESMExports()
