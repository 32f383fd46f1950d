import type { Problem } from '@esep/law'

// Characters. What is said and written down at a meeting may be long, and so may its register; names, places, reasons and links are not.
const longest = { text: 50_000, answerText: 50_000, decisions: 50_000, csv: 1_500_000 } as const
const short = 5_000

/** What is wrong with the texts of an input, wherever in it they stand; empty where they can be read and kept. */
export function whyUnreadable(input: unknown, field = ''): Problem[] {
  if (typeof input === 'string') return whyNotKept(input, field)
  if (typeof input !== 'object' || input === null) return []

  const parts = Array.isArray(input)
    ? input.map((part): [string, unknown] => [field, part])
    : Object.entries(input)
  return [...new Set(parts.flatMap(([name, part]) => whyUnreadable(part, name)))]
}

function whyNotKept(text: string, field: string): Problem[] {
  const problems: Problem[] = []
  if (text.length > mostIn(field)) problems.push('TEXT_TOO_LONG')
  if (/[^\P{Cc}\t\n\r]/u.test(text) || !text.isWellFormed()) problems.push('TEXT_UNREADABLE')
  return problems
}

function mostIn(field: string): number {
  const limits: Readonly<Record<string, number>> = longest
  return limits[field] ?? short
}
