import { Logger, type Runner, run } from 'graphile-worker'
import { type Log, nameOf } from '../faults.ts'
import { type Night, type NightlyTask, nightly, nightlyTasks } from './nightly.ts'

interface Parts extends Night {
  readonly log: Log
}

/** What goes on by the calendar, until it is stopped. */
export interface Calendar {
  /** Returns when nothing of it is under way. */
  stop(): Promise<void>
}

// Nobody waits at a start for what may take long.
const longTasks: readonly NightlyTask[] = ['settle_videos', 'purge_materials']

/** A task failed; what it may have read is not repeated, for the queue keeps what it is told. */
class TaskFailed extends Error {
  override readonly name = 'TaskFailed'
}

/**
 * Makes up for the nights that were missed while nobody was there, and from then on keeps every midnight in Almaty through
 * a queue in the database: of several processes one does a task, and one that fails is tried again and stops no other.
 */
export async function startCalendar(parts: Parts): Promise<Calendar> {
  const left: NightlyTask[] = [...longTasks]
  for (const task of nightlyTasks.filter((one) => !longTasks.includes(one))) {
    await attempt(task, parts).catch(() => left.push(task))
  }
  const runner = await startQueue(parts)
  for (const task of left) await runner.addJob(task, {}, { jobKey: `start ${task}` })
  return { stop: () => runner.stop() }
}

async function attempt(task: NightlyTask, { log, ...night }: Parts): Promise<void> {
  try {
    await nightly[task](night)
  } catch (fault) {
    log(JSON.stringify({ fault: nameOf(fault), task }))
    throw new TaskFailed(task)
  }
}

function startQueue(parts: Parts): Promise<Runner> {
  const { databaseUrl, log } = parts
  return run({
    connectionString: databaseUrl,
    maxPoolSize: 3,
    concurrency: 1,
    noHandleSignals: true,
    crontab: nightlyTasks.map(everyMidnight).join('\n'),
    taskList: Object.fromEntries(nightlyTasks.map((task) => [task, () => attempt(task, parts)])),
    logger: new Logger(() => (level, _, meta) => {
      if (level === 'error' && !meta?.['failure']) log(JSON.stringify({ fault: 'queue' }))
    }),
  })
}

/** Midnight in Almaty, whose clocks are five hours ahead; one that was not seen in time is made up for. */
function everyMidnight(task: NightlyTask): string {
  return `0 19 * * * ${task} ?id=${task}&fill=1w&max=10&queue=${task}`
}
