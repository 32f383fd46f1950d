/** With what a process of ours is run whose memory must not grow with what it has just thrown away. */
export const smallYoung = ['--max-semi-space-size=8'] as const

/**
 * What a process of ours is run with so that its memory stays small however much it goes through: V8 would rather let the
 * heap grow to gigabytes than clear it.
 */
export const smallHeap = ['--max-old-space-size=256', ...smallYoung] as const
