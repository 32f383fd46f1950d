import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { MikroORM } from '@mikro-orm/postgresql'
import { inDatabase } from '../../database/in-database.ts'
import { openInternalOrm } from '../../database/internal-orm.ts'
import { startApi } from '../../testing/index.ts'
import { reported } from '../leak-report/given.testing.ts'
import { type Calendar, startCalendar } from './calendar.ts'
import { nightlyTasks } from './nightly.ts'

let api: Awaited<ReturnType<typeof startApi>>
let orm: MikroORM

beforeAll(async () => {
  api = await startApi()
  orm = await openInternalOrm(api.urls.staff)
})

afterAll(async () => {
  await orm.close()
  await api.close()
})

test('at a start what was missed is made up for, and midnight waits in the queue as the staff’s user', async () => {
  const log: string[] = []
  const calendar = await started('2026-03-15T04:00:00Z', log)

  try {
    expect(await judged()).toEqual(['2026-03-15'])
    await expect(soon(isMidnightKnown)).resolves.toBe(true)
    expect(log).toEqual([])
  } finally {
    await calendar.stop()
  }
})

test('each task that is put into the queue does its own for the day that has begun', async () => {
  const { strangePrecinctId: precinctId } = api.city
  await closedOn('2026-01-02', 'Ескі хабарлама.')
  let now = '2026-03-15T18:59:59Z'
  const calendar = await startCalendar({ ...parts(), clock: () => now, log: () => {} })
  await api
    .em()
    .execute(`update internal.appointment set until = '2026-03-16' where precinct_id = ?`, [
      precinctId,
    ])

  try {
    now = '2026-04-02T19:00:00Z'
    for (const task of nightlyTasks) {
      await api.em().execute('select graphile_worker.add_job(?)', [task])
    }

    await expect(soon(async () => (await judged()).at(-1) === '2026-04-03')).resolves.toBe(true)
    await expect(soon(async () => await isVacant(precinctId))).resolves.toBe(true)
    await expect(soon(async () => (await kept()).length === 0)).resolves.toBe(true)
  } finally {
    await calendar.stop()
  }
})

test('a task that fails is written down and kept without what it read, stops no other, and is tried again', async () => {
  const log: string[] = []
  await closedOn('2026-01-02', 'Ескі хабарлама.')
  await asOwner(refuseDeletion)
  const calendar = await started('2026-04-10T04:00:00Z', log)

  try {
    await expect(soon(hasFailedInQueue)).resolves.toBe(true)
    expect(await judged()).toContain('2026-04-10')
    expect(log[0]).toMatch(
      /^\{"fault":"[A-Za-z]+ P0001 at (?:async )?forgetReports .*","task":"forget_leak_reports"\}$/,
    )
    expect(log.filter((line) => !line.includes('forget_leak_reports'))).toEqual([])
    expect(log.join()).not.toContain('хабарлама')
    expect(JSON.stringify(await queued())).not.toContain('хабарлама')

    await asOwner('drop trigger refused on dropbox.leak_report')
    await expect(soon(async () => (await kept()).length === 0)).resolves.toBe(true)
  } finally {
    await calendar.stop()
  }
})

const refuseDeletion = `
  create function public.refuse_deletion() returns trigger language plpgsql as
    $$ begin raise exception 'could not delete %', old.text; end $$;
  create trigger refused before delete on dropbox.leak_report
    for each row execute function public.refuse_deletion()`

function started(now: string, log: string[]): Promise<Calendar> {
  return startCalendar({ ...parts(), clock: () => now, log: (line) => log.push(line) })
}

function parts() {
  return { orm, databaseUrl: api.urls.staff, files: api.files }
}

function asOwner(sql: string) {
  return inDatabase(api.urls.owner, (client) => client.query(sql))
}

async function closedOn(day: string, text: string): Promise<void> {
  const id = await reported(api, { text }, `${day}T05:00:00Z`)
  const how = [`${day}T06:00:00Z`, api.city.staff.reviewer, id]
  await api
    .em()
    .execute(
      `update dropbox.leak_report set closed_at = ?, closed_by = ?, result = 'HIDDEN' where id = ?`,
      how,
    )
}

async function kept(): Promise<object[]> {
  return api.em().execute('select id from dropbox.leak_report')
}

async function judged(): Promise<string[]> {
  const rows = await api
    .em()
    .execute<{ day: string }[]>('select day::text from internal.judged_night order by day')
  return rows.map(({ day }) => day)
}

async function isVacant(precinctId: string): Promise<boolean> {
  const found = await api
    .em()
    .execute('select from public_record.precinct where id = ? and vacant and inspector is null', [
      precinctId,
    ])
  return found.length > 0
}

async function isMidnightKnown(): Promise<boolean> {
  const known = await api
    .em()
    .execute('select from graphile_worker._private_known_crontabs where identifier in (?)', [
      [...nightlyTasks],
    ])
  return known.length === nightlyTasks.length
}

function queued(): Promise<{ last_error: string | null }[]> {
  return api.em().execute('select last_error from graphile_worker.jobs')
}

async function hasFailedInQueue(): Promise<boolean> {
  return (await queued()).some(({ last_error }) => last_error !== null)
}

async function soon(holds: () => Promise<boolean>): Promise<boolean> {
  for (let turn = 0; turn < 100; turn += 1) {
    if (await holds()) return true
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return false
}
