import { type HiddenText, hideAll, hideAllInEach, type Lexicon } from '@esep/redaction'
import type { Request } from './request.ts'

/** What is hidden in the text of a request, or the fault for which nobody can say. */
export interface Answer {
  readonly request: Request
  readonly hidden: HiddenText | null
  readonly fault?: unknown
}

/** The answers to requests, in their order: all at once, which is faster, and each for itself where that fails. */
export function answersTo(requests: readonly Request[], lexicon: Lexicon): readonly Answer[] {
  try {
    const hidden = hideAllInEach(requests.map((request) => ({ ...request, lexicon })))
    return requests.map((request, at) => ({ request, hidden: hidden[at] ?? null }))
  } catch {
    return requests.map((request) => answerTo(request, lexicon))
  }
}

function answerTo(request: Request, lexicon: Lexicon): Answer {
  try {
    return { request, hidden: hideAll(request.text, { ...request, lexicon }) }
  } catch (fault) {
    return { request, hidden: null, fault }
  }
}
