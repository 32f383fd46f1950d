/**
 * What a process of ours is run with so that its memory stays small however much it goes through: V8 would rather let the
 * heap grow to gigabytes than clear it.
 */
export const smallHeap = ['--max-old-space-size=256', '--max-semi-space-size=4'] as const
