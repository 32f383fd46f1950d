import { WrongRights } from './rights.ts'
import { BadSetting } from './setting.ts'

/** A process of ours, as whoever starts it knows it. */
interface Known {
  /** As a sentence begins with it: "The public API". */
  readonly name: string
  /** The setting that gives its port. */
  readonly portSetting: string
}

/** Ends what a process holds, in order. */
type Stop = () => Promise<void>

/**
 * Starts a process, which runs until it is asked to end; what keeps it from starting is one sentence on standard error,
 * and status 1. `start` is given the way to its log.
 */
export async function runProcess(
  known: Known,
  start: (log: (line: string) => void) => Promise<Stop>,
): Promise<void> {
  const log = (line: string) => process.stderr.write(`${line}\n`)
  try {
    const stop = await start(log)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0)))
    }
  } catch (fault) {
    log(sentenceOf(fault, known))
    process.exit(1)
  }
}

function sentenceOf(fault: unknown, { name, portSetting }: Known): string {
  if (fault instanceof BadSetting || fault instanceof WrongRights) return fault.message
  if (!(fault instanceof Error)) return `${name} could not start: ${String(fault)}`

  if ('code' in fault && fault.code === 'EADDRINUSE' && 'port' in fault) {
    return `Port ${fault.port} is taken: set ${portSetting} to a free one.`
  }
  return `${name} could not start: ${fault.message || fault.name}.`
}
