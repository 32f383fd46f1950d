import { redact, type Setting, type Stretch } from '@esep/redaction'

/** Where addresses stand in a text; a street in one may be called as somebody is. */
export function addressesIn(text: string, setting: Setting): Stretch[] {
  return redact(text, setting).filter(({ type }) => type === 'ADDRESS')
}

/** Whether a stretch lies in one of the others. */
export function liesIn(others: readonly Stretch[], { start, end }: Stretch): boolean {
  return others.some((other) => other.start <= start && end <= other.end)
}
