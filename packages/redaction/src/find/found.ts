import type { Span } from '../span.ts'

/** A stretch that a pattern found, before the whole of its word and its case are known. */
export type Found = Pick<Span, 'start' | 'end' | 'type' | 'verdict' | 'reason' | 'confidence'>

/** A stretch that is surely what its pattern says. */
export function sure(type: Found['type'], start: number, end: number): Found {
  return { start, end, type, verdict: 'redact', reason: 'PATTERN', confidence: 0.95 }
}

/** A stretch that a person must look at. */
export function unsure(type: Found['type'], start: number, end: number): Found {
  return { start, end, type, verdict: 'review', reason: 'PATTERN', confidence: 0.5 }
}
