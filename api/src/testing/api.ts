import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { EntityManager } from '@mikro-orm/postgresql'
import type { FastifyInstance } from 'fastify'
import type { DatabaseUrls } from '../database/grants.ts'
import { openInternalOrm } from '../database/internal-orm.ts'
import { openBox } from '../dropbox/box.ts'
import { dropboxServer } from '../dropbox/server.ts'
import { type NightlyTask, nightly } from '../internal/calendar/nightly.ts'
import { internalServer } from '../internal/server.ts'
import { openVideoFiles, type VideoFiles } from '../internal/video/video-files.ts'
import { openDatabase } from '../public/database.ts'
import { publicServer } from '../public/server.ts'
import { type Account, buildCity, type City } from './city.ts'
import { type Given, givenBy } from './given.ts'
import { signingIn } from './sign-in.ts'
import { migratedDatabase } from './template.ts'

/** What a question brought; a GraphQL error throws. */
// biome-ignore lint/suspicious/noExplicitAny: a test reads from an answer whatever it asked for.
export type Answer = Record<string, any>

/** Asks as somebody, at a moment. */
export interface Asking {
  /** The same, as another account; `null` is nobody signed in. */
  as(account: Account | null): Asking
  /** The same, in another language. */
  in(language: 'kk' | 'ru' | 'en'): Asking
  /** Asks the internal API; throws with the message where the answer has `errors` of GraphQL's own. */
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
  /** Asks the public API. */
  askPublic(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>
}

/** Both APIs and the drop box in process, on a database of their own with a small city in it. */
export interface Api extends AsyncDisposable {
  readonly city: City
  readonly given: Given
  readonly urls: DatabaseUrls
  /** Where the internal API keeps recordings. */
  readonly files: VideoFiles
  readonly internal: FastifyInstance
  readonly public: FastifyInstance
  readonly dropbox: FastifyInstance
  /** Every line that one of them wrote down. */
  readonly written: readonly string[]
  /** A fresh unit of work, for what no question reaches. */
  em(): EntityManager
  /** Does what the calendar does at a midnight. */
  night(task: NightlyTask, midnight: string): Promise<void>
  /** Acts on a day at ten in the morning in Almaty, or at a moment; as the inspector unless said otherwise. */
  on(moment: string): Asking
}

/** Starts all three; they go with `close` or at the end of an `await using`. */
export async function startApi(): Promise<Api & { close(): Promise<void> }> {
  const database = await migratedDatabase()
  const orm = await openInternalOrm(database.urls.staff)
  const city = await buildCity(orm.em.fork())
  const signedIn = signingIn({ orm, city })
  let now = '2026-01-01T00:00:00Z'
  const clock = () => now
  const faults: string[] = []
  const written: string[] = []
  const log = (line: string) => written.push(line) && faults.push(line)
  const dataDir = await mkdtemp(join(tmpdir(), 'esep-api-'))
  const files = await openVideoFiles(dataDir)
  const parts = { orm, clock, log }
  const internal = await internalServer({ ...parts, files, portalUrl: 'https://esep.example' })
  const published = openDatabase(database.urls.reader)
  const publicApi = await publicServer({ database: published, clock, log })
  const box = openBox(database.urls.dropbox)
  const dropbox = dropboxServer({ box, clock, log })

  function on(moment: string, account: Account | null = 'inspector', language = 'en'): Asking {
    const at = momentOf(moment)
    return {
      as: (other) => on(moment, other, language),
      in: (other) => on(moment, account, other),
      async ask(query, variables) {
        const authorization = account ? await signedIn(account, at) : ''
        now = at
        const headers = { authorization, 'accept-language': language }
        return answerOf(await asked(internal, { query, variables }, headers), faults)
      },
      async askPublic(query, variables) {
        now = at
        return answerOf(await asked(publicApi, { query, variables }), faults)
      },
    }
  }

  async function close(): Promise<void> {
    await internal.close()
    await publicApi.close()
    await dropbox.close()
    await orm.close()
    await published.close()
    await box.close()
    await database[Symbol.asyncDispose]()
    await rm(dataDir, { recursive: true })
  }

  return {
    city,
    urls: database.urls,
    files,
    internal,
    public: publicApi,
    dropbox,
    written,
    given: givenBy({ on, city }),
    em: () => orm.em.fork(),
    night: (task, midnight) =>
      nightly[task]({ orm, files, databaseUrl: database.urls.staff, clock: () => midnight }),
    on,
    close,
    [Symbol.asyncDispose]: close,
  }
}

function asked(server: FastifyInstance, payload: object, headers: Record<string, string> = {}) {
  return server.inject({ method: 'POST', url: '/graphql', headers, payload })
}

function momentOf(moment: string): string {
  if (moment.includes('T')) return moment
  return Temporal.PlainDate.from(moment)
    .toZonedDateTime({ timeZone: 'Asia/Almaty', plainTime: '10:00' })
    .toInstant()
    .toString()
}

function answerOf(response: { json(): unknown }, faults: string[]): Answer {
  const { data, errors } = response.json() as {
    data?: Answer
    errors?: { message: string; extensions?: { code?: string } }[]
  }
  const first = errors?.[0]
  if (first) {
    throw new Error(`${first.extensions?.code}: ${first.message} ${faults.splice(0).join('; ')}`)
  }
  return data ?? {}
}
