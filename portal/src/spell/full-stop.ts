/** A sentence that ends with one full stop, whether or not whoever wrote it set one. */
export function withFullStop(sentence: string): string {
  return /[!?…]$/.test(sentence) ? sentence : `${sentence.replace(/[.\s]+$/, '')}.`
}
