/** With what a process of ours is run whose memory must not grow with what it has just thrown away. */
const smallYoung = ['--max-semi-space-size=8'] as const

/**
 * What a process of ours is run with so that its memory stays small however much it goes through: V8 would rather let the
 * heap grow to gigabytes than clear it.
 */
export const smallHeap = ['--max-old-space-size=256', ...smallYoung] as const

/**
 * What the redaction engine is run with: V8 would let the heap grow to several times what is in use, and of one run in four
 * the resident memory to 250 MB. The texts that are read together die young, and in twice the room of other processes a
 * tenth of the time is saved for twenty megabytes. And V8 would compile each of the many hundred patterns twice, first to
 * something slower that takes it several times as long to make: a tenth of the time of the first three megabytes, and ten
 * megabytes of memory.
 */
export const smallGrowth = [
  '--max-semi-space-size=16',
  '--heap-growing-percent=60',
  '--no-regexp-tier-up',
] as const
