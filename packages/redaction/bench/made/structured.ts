import { nothingKnown, type SpanType } from '@esep/redaction'
import { tableOf } from '../data.ts'
import type { Row } from '../row.ts'
import { filled } from '../text/frame.ts'
import { joined, type Piece } from '../text/piece.ts'
import { type Random, randomOf } from '../text/random.ts'
import { writtenOut } from './values.ts'

const frames = tableOf('structured/frames.tsv')
const forms = tableOf('structured/forms.tsv')
const sentences = tableOf('structured/sentences.tsv')
const languages = ['ru', 'kk'] as const
const perForm = 12

/** Sentences with one kind of data, each form of it as often as every other. */
export function structuredRows(type: SpanType): Row[] {
  const random = randomOf(`structured ${type}`)
  return languages.flatMap((language) => [
    ...formsOf(type, language).flatMap((form) => formRows(form, { type, language }, random)),
    ...linesOf(sentences, type, language).flatMap((line) => sentenceRows(line, language, random)),
  ])
}

/** A form of the data in as many sentences as there are times to write it. */
function formRows(
  form: string,
  { type, language }: { type: SpanType; language: Row['language'] },
  random: Random,
): Row[] {
  return Array.from({ length: perForm }, (_, index) => {
    const frame = random.pick(linesOf(frames, type, language))
    const pieces = filled(frame, () => ({ text: writtenOut(form, random), type, kind: form }))
    return rowOf(`${type}-${language}-${form}-${index}`, language, pieces)
  })
}

/** A sentence whose own words tell what its data is; once where there is nothing to fill in. */
function sentenceRows(line: string, language: Row['language'], random: Random): Row[] {
  return Array.from({ length: /[{#]/u.test(line) ? perForm : 1 }, (_, index) => {
    const pieces = filled(line, () => ({ text: '' })).map((piece) => ({
      ...piece,
      text: piece.type ? writtenOut(piece.text, random) : piece.text,
      kind: line,
    }))
    return rowOf(`${line}-${index}`, language, pieces)
  })
}

function rowOf(id: string, language: Row['language'], pieces: readonly Piece[]): Row {
  return { id: `structured-${id}`, language, known: nothingKnown, ...joined(pieces) }
}

/** The ways in which people of a language write a kind of data. */
export function formsOf(type: SpanType, language: Row['language']): string[] {
  return linesOf(forms, type, language)
}

function linesOf(
  table: readonly (readonly string[])[],
  type: SpanType,
  language: Row['language'],
): string[] {
  return table.flatMap(([of, where, line = '']) =>
    of === type && (where === '*' || where === language) ? [line] : [],
  )
}
