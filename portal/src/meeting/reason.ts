interface Reason {
  readonly text: string
  readonly words?: string | null
}

/** A reason of the closed list, and after it what staff added in their own words. */
export function spellReason({ text, words }: Reason): string {
  return [text, words]
    .filter((part) => part != null && part !== '')
    .map((part) => String(part).replace(/[.\s]+$/, ''))
    .join('. ')
}
