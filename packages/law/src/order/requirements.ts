import type { ParagraphId } from './paragraph.ts'

/** Which requirements are drawn from a paragraph. */
export const requirementsOf: Readonly<Record<ParagraphId, readonly string[]>> = {
  '¶22(13)': ['R26-2', 'R26-3'],
  '¶25': numbered('R25', 2),
  '¶26': ['R26-1', 'R26-4', 'R26-5', 'R26-6', 'R26-7', 'R26-8', 'R26-9', 'R26-10'],
  '¶27': numbered('R27', 20),
  '¶28': numbered('R28', 4),
  '¶29': numbered('R29', 3),
  '¶30': numbered('R30', 4),
  '¶31': numbered('R31', 3),
  '¶32': numbered('R32', 22),
  '¶33': numbered('R33', 3),
  '¶34': numbered('R34', 2),
}

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${prefix}-${at + 1}`)
}
