import { nothingKnown, type SpanType } from '@esep/redaction'
import { tableOf } from '../data.ts'
import type { Row } from '../row.ts'
import { filled } from '../text/frame.ts'
import { joined } from '../text/piece.ts'
import { randomOf } from '../text/random.ts'
import { writtenOut } from './values.ts'

const frames = tableOf('structured/frames.tsv')
const forms = tableOf('structured/forms.tsv')
const perForm = 12

/** Sentences with one kind of number or address, each form of it as often as every other. */
export function structuredRows(type: SpanType): Row[] {
  const random = randomOf(`structured ${type}`)
  return (['ru', 'kk'] as const).flatMap((language) =>
    formsOf(type, language).flatMap((form) =>
      Array.from({ length: perForm }, (_, index) => {
        const frame = random.pick(framesOf(type, language))
        const pieces = filled(frame, () => ({ text: writtenOut(form, random), type, kind: form }))
        const id = `structured-${type}-${language}-${form}-${index}`
        return { id, language, known: nothingKnown, ...joined(pieces) }
      }),
    ),
  )
}

/** Sentences about somebody whom a post or a tie to a post gives away. */
export function roleRows(): Row[] {
  return tableOf('structured/roles.tsv').map(([language, frame = ''], index) => {
    const pieces = filled(frame, ({ name }) => ({ text: name }))
    return {
      id: `role-${index}`,
      language: language === 'kk' ? 'kk' : 'ru',
      known: nothingKnown,
      ...joined(pieces),
    }
  })
}

/** The ways in which people of a language write a kind of data. */
export function formsOf(type: SpanType, language: Row['language']): string[] {
  return forms.flatMap(([of, where, form = '']) =>
    of === type && (where === '*' || where === language) ? [form] : [],
  )
}

function framesOf(type: SpanType, language: Row['language']): string[] {
  return frames.flatMap(([of, where, frame = '']) =>
    of === type && where === language ? [frame] : [],
  )
}
