import type { Answer } from './given.ts'

/** Whether signing the protocol opens a check of an appeal: always when it was not answered in full (¶32). */
export function opensCheck({ answer }: { readonly answer: Answer | null }): boolean {
  return answer !== 'full'
}
