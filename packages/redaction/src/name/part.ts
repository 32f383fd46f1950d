import { plain } from '../text/fold.ts'

/** One part of a person's name in lower case, with the forms that only this part has in the other language. */
export interface Part {
  readonly name: string
  readonly kind: PartKind
}

/** What a part of a name is; of a double surname both halves are the surname. */
export type PartKind = 'surname' | 'given' | 'patronymic'

const patronymic = /^(.{2,}?)(?:ұлы|улы|уғлы|оглы|қызы|кызы|[оеё]вич|[оеё]вна|ич|инична)$/u
const particle = /^(?:ұлы|улы|ұғлы|оглы|қызы|кызы|ибн|бин|фон)$/u
const surname = /(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]кий|[сц]кая|ко|ых)$/u

/** The parts of a name in any order; initials are no parts. */
export function partsOf(name: string): Part[] {
  const parts = plain(name)
    .replace(/\s+(?=(?:ұлы|улы|оглы|қызы|кызы)(?:\s|$))/gu, '')
    .split(/[^\p{L}\p{M}'’ʼ-]+/u)
    .filter((part) => part.length > 1 && !particle.test(part))
  const given = givenAmong(parts)
  return parts.flatMap((part, index) => spelled(part, index === given ? 'given' : 'surname'))
}

/** Which part is the first name: the one before the patronymic, else the one that does not look like a surname. */
function givenAmong(parts: readonly string[]): number {
  const father = parts.findIndex((part) => patronymic.test(part))
  if (father > 0) return father - 1
  if (parts.length === 1) return -1
  return surname.test(parts[0] ?? '') || !surname.test(parts[1] ?? '') ? 1 : 0
}

/** The first letters of a name's parts, for telling whose initials stand in a text. */
export function initialsOf(name: string): string[] {
  return plain(name)
    .split(/[^\p{L}\p{M}'’ʼ-]+/u)
    .filter((part) => part !== '')
    .map((part) => part.slice(0, 1))
}

/** Whether a lower-case word has the ending of a patronymic in either language. */
export function isPatronymic(word: string): boolean {
  return word.length > 5 && patronymicForm.test(word)
}

const patronymicForm =
  /(?:(?:[оеё]вич|ыч)(?:а|у|ем|е)?|[оеё]вн(?:а|ы|е|у|ой|ою)|(?:ұлы|улы|қызы|кызы)(?:н|на|ның|нің|нда|нан|мен)?)$/u

/** Whether the word belongs to a name without being one (ұлы, кызы, оглы). */
export function isParticle(word: string): boolean {
  return particle.test(word) && word.length > 2
}

function spelled(part: string, kind: PartKind): Part[] {
  const father = patronymic.exec(part)?.[1]
  if (father) return [part, ...patronymicsOf(father)].map((name) => ({ name, kind: 'patronymic' }))

  const halves = part.includes('-') ? part.split('-').filter((half) => half.length > 2) : []
  return [part, ...halves].map((name) => ({ name, kind }))
}

/** The patronymics of one father in both languages and in quick speech; too many rather than too few. */
function patronymicsOf(father: string): string[] {
  const stem = father.replace(/[йаеьи]$/u, '')
  const kazakh = ['ұлы', 'қызы'].map((ending) => father + ending)
  const russian = ['ович', 'овна', 'евич', 'евна', 'ьевич', 'ьевна', 'иевич', 'иевна', 'ыч', 'ич']
  return [...kazakh, ...russian.map((ending) => stem + ending)]
}
