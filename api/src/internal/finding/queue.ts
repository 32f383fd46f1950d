import { Logger, run } from 'graphile-worker'
import type { Clock } from '../../shared/clock.ts'
import type { Log } from '../faults.ts'
import { judgeNights } from './nights.ts'

interface Parts {
  readonly databaseUrl: string
  readonly clock: Clock
  readonly log: Log
}

/** What judges by the calendar, until it is stopped. */
export interface Queue {
  stop(): Promise<void>
}

// Midnight in Almaty, whose clocks are five hours ahead; one that was not seen in time is made up for.
const everyMidnight = '0 19 * * * judge_nights ?id=nights&fill=1w&max=10&queue=nights'

/**
 * Judges the nights that were missed while nobody was there, and from then on every midnight in Almaty through a queue in
 * the database: of several processes one does it, and where it fails it is tried again.
 */
export async function startQueue({ databaseUrl, clock, log }: Parts): Promise<Queue> {
  await judgeNights(databaseUrl, clock()).catch((fault: unknown) => log(faultLine(fault)))
  const runner = await run({
    connectionString: databaseUrl,
    maxPoolSize: 3,
    concurrency: 1,
    noHandleSignals: true,
    crontab: everyMidnight,
    taskList: {
      async judge_nights() {
        await judgeNights(databaseUrl, clock())
      },
    },
    logger: new Logger(() => (level) => {
      if (level === 'error') log(JSON.stringify({ fault: 'queue' }))
    }),
  })
  return { stop: () => runner.stop() }
}

/** What a failed night is, without what it may have read. */
function faultLine(fault: unknown): string {
  const name = fault instanceof Error ? fault.name : 'unknown'
  return JSON.stringify({ fault: `nights ${name}` })
}
