import { Misasked } from './faults.ts'

/** The answer of a list, or null where a value of the address, such as its cursor, was refused. */
export async function listed<Answer>(answer: Promise<Answer>): Promise<Answer | null> {
  try {
    return await answer
  } catch (fault) {
    if (fault instanceof Misasked) return null
    throw fault
  }
}
