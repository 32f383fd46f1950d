/** Why a command ends, as one sentence for the person who ran it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** Runs a command; a refusal, ours or PostgreSQL's, is its one sentence on standard error. Gives the exit status. */
export async function refusing(run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (fault) {
    process.stderr.write(`${sentence(fault)}\n`)
    return 1
  }
}

function sentence(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault)
  const isSentence = fault.name === 'Refusal' || fault.name === 'CannotStart'
  return isSentence ? fault.message : (fault.stack ?? fault.message)
}
