import type { Api } from './api.ts'

/** Returns once so many acts wait in the database for what another holds. */
export async function waiting({ em }: Pick<Api, 'em'>, count: number): Promise<void> {
  for (let seen = 0; seen < count; ) {
    const [row] = await em().execute<{ waiting: number }[]>(
      `select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    )
    seen = row?.waiting ?? 0
  }
}
