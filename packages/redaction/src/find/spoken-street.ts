import { previous } from '../previous.ts'
import type { Page } from '../text/page.ts'
import type { Candidate } from './name-run.ts'

const before =
  /^(?:на|по|угол|углу|выше|ниже|вдоль|между|до|через|перекрёст\p{L}*|перекрест\p{L}*|пересечени\p{L}*|қиылыс\p{L}*)$/u
const after =
  /^(?:мен|пен|бен|және|қиылыс\p{L}*|бұрыш\p{L}*|бойы\p{L}*|бойынша|арасы\p{L}*|төмен|жоғары|көше\p{L}*|даңғыл\p{L}*)$/u

/** «На Абая», «Абай мен Гагарин қиылысында»: most likely the street, but nobody can be sure. */
export function isSpokenStreet({ words }: Page, name: readonly Candidate[]): boolean {
  const [one, more] = name
  if (!one || more || !one.word.street) return false
  const joiner = previous(words, one.index)?.plain ?? ''
  if (joiner === 'и' && previous(words, one.index - 1)?.street) return true
  return before.test(joiner) || after.test(words[one.index + 1]?.plain ?? '')
}
