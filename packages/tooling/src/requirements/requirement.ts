/** A requirement of the order: its id and its sentence. */
export interface Requirement {
  readonly id: string
  readonly text: string
}

const ROW = /^\|\s*(R\d+-\d+)\s*\|\s*[A-Z/]+\s*\|\s*(.+?)\s*\|/gm
const ID = /\bR\d+-\d+\b/g

/** The requirements in the tables of a page, in its order. */
export function requirementsIn(page: string): Requirement[] {
  return [...page.matchAll(ROW)].map(([, id = '', text = '']) => ({ id, text: plain(text) }))
}

/** The ids that the name of a test carries. */
export function idsIn(name: string): string[] {
  return [...new Set(name.match(ID))]
}

function plain(text: string): string {
  return text.replaceAll('**', '').replaceAll('`', '')
}
