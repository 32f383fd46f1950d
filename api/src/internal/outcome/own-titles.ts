import { redact } from '@esep/redaction'
import type { InternalContext } from '../context.ts'
import type { FoundSpan } from '../user-error.ts'
import { type Dossier, headingOf } from './dossier.ts'

/**
 * The words of titles that may be names, where whoever publishes wrote the title and nobody else has seen it: nobody reviews
 * what they wrote. A title in which the engine finds nothing has been looked at by the engine.
 */
export function ownTitles(
  { actor, lexicon }: Pick<InternalContext, 'actor' | 'lexicon'>,
  dossier: Dossier,
): FoundSpan[] {
  const { known } = dossier
  return dossier.appeals.flatMap((appeal) => {
    const heading = headingOf(dossier, appeal)
    if (heading?.writtenBy !== actor.id || heading.passedBy !== null) return []

    return (['kk', 'ru'] as const).flatMap((language) => {
      const text = heading.title[language]
      return redact(text, { language, known, lexicon }).map(({ start, end, type }) => ({
        ...{ field: `title:${appeal.number}:${language}`, start, end, type },
        text: text.slice(start, end),
      }))
    })
  })
}
