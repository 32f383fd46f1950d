import { type ClearedText, clear, startNumbering } from '@esep/redaction'
import type { ClearedBilingual } from './arrangement.ts'

interface Noted {
  readonly climate: ClearedBilingual | null
  readonly note: ClearedBilingual | null
}

/** What residents should know beside time and place: the word on the weather, then the note (¶27). */
export function joinedNote({ climate, note }: Noted): ClearedBilingual | null {
  if (!climate || !note) return climate ?? note
  return { kk: joined('kk', climate, note), ru: joined('ru', climate, note) }
}

function joined(language: 'kk' | 'ru', ...notes: readonly ClearedBilingual[]): ClearedText {
  const text = notes.map((note) => note[language]).join('\n')
  return clear(text, { language, spans: [], decisions: {}, numbering: startNumbering() })
}
