import { Migrator } from '@mikro-orm/migrations'
import { MikroORM } from '@mikro-orm/postgresql'
import { Logger, runMigrations as migrateQueue } from 'graphile-worker'
import type { Client } from 'pg'
import { inDatabase } from './in-database.ts'
import { internalConfig } from './internal-orm.ts'
import { Migration0001Internal } from './migrations/0001-internal.ts'
import { Migration0002Public } from './migrations/0002-public.ts'
import { Migration0003Signed } from './migrations/0003-signed.ts'
import { Migration0004Reported } from './migrations/0004-reported.ts'
import { Migration0005Words } from './migrations/0005-words.ts'
import { Migration0006Dropbox } from './migrations/0006-dropbox.ts'
import { Migration0007Named } from './migrations/0007-named.ts'
import { Migration0008Mentioned } from './migrations/0008-mentioned.ts'
import { Migration0009Kept } from './migrations/0009-kept.ts'
import { Migration0010Noticed } from './migrations/0010-noticed.ts'
import { Migration0011Reported } from './migrations/0011-reported.ts'
import { Migration0012Judged } from './migrations/0012-judged.ts'
import { Migration0013Registered } from './migrations/0013-registered.ts'
import { Migration0014Keeping } from './migrations/0014-keeping.ts'
import { Migration0015Slips } from './migrations/0015-slips.ts'
import { Migration0016Terms } from './migrations/0016-terms.ts'
import { Migration0017Controlled } from './migrations/0017-controlled.ts'
import { Migration0018Readings } from './migrations/0018-readings.ts'
import { Migration0019Threads } from './migrations/0019-threads.ts'
import { Migration0020Forwarded } from './migrations/0020-forwarded.ts'
import { Migration0021Namesakes } from './migrations/0021-namesakes.ts'
import { Migration0022Statistics } from './migrations/0022-statistics.ts'
import { Migration0023Hidden } from './migrations/0023-hidden.ts'
import { Migration0024Titles } from './migrations/0024-titles.ts'
import { Migration0025HiddenStays } from './migrations/0025-hidden-stays.ts'
import { Migration0026HiddenInOne } from './migrations/0026-hidden-in-one.ts'

// Any number; two that migrate at once take turns by it.
const turn = 20_230_307

const silent = new Logger(() => () => {})

// The oldest PostgreSQL that is served.
const oldest = 15

/**
 * Brings the database to the newest migration, or to the one that is named, as the user who owns its tables; returns the
 * names of what was done.
 */
export function migrate(ownerUrl: string, to?: string): Promise<string[]> {
  return inDatabase(ownerUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [turn])
    await refuseOlder(client)
    await client.query('create schema if not exists internal')
    const done = await runMigrations(ownerUrl, to)
    await migrateQueue({ connectionString: ownerUrl, logger: silent })
    return done
  })
}

/** Generated columns and grants as they are written here need PostgreSQL 15. */
async function refuseOlder(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; name: string }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as name`,
  )
  const [server] = rows
  if (server && server.version < oldest * 10_000) {
    throw new Error(
      `DATABASE_URL leads to PostgreSQL ${server.name}; Esep needs ${oldest} or newer.`,
    )
  }
}

async function runMigrations(clientUrl: string, to: string | undefined): Promise<string[]> {
  const orm = await MikroORM.init({
    ...internalConfig(clientUrl),
    extensions: [Migrator],
    migrations: {
      migrationsList: [
        Migration0001Internal,
        Migration0002Public,
        Migration0003Signed,
        Migration0004Reported,
        Migration0005Words,
        Migration0006Dropbox,
        Migration0007Named,
        Migration0008Mentioned,
        Migration0009Kept,
        Migration0010Noticed,
        Migration0011Reported,
        Migration0012Judged,
        Migration0013Registered,
        Migration0014Keeping,
        Migration0015Slips,
        Migration0016Terms,
        Migration0017Controlled,
        Migration0018Readings,
        Migration0019Threads,
        Migration0020Forwarded,
        Migration0021Namesakes,
        Migration0022Statistics,
        Migration0023Hidden,
        Migration0024Titles,
        Migration0025HiddenStays,
        Migration0026HiddenInOne,
      ],
      tableName: 'internal.migration',
      snapshot: false,
      silent: true,
    },
  })
  try {
    const done = await orm.migrator.up(to === undefined ? {} : { to })
    return done.map(({ name }) => name)
  } finally {
    await orm.close()
  }
}
