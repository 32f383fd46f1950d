import type { SpanType } from '../span.ts'
import type { Page } from '../text/page.ts'
import { type Found, sure } from './found.ts'

interface Sign {
  readonly type: SpanType
  readonly pattern: RegExp
}

const number = '[ :№#Nn\\u00a0-]{0,6}(\\p{Lu}{0,3}[ \\u00a0]?\\d[\\d/-]{3,20})'

const signs: readonly Sign[] = [
  {
    type: 'ID_DOC',
    pattern: new RegExp(
      `(?:жеке куәлі[кг]|удостоверени[еяю](?: личности)?|уд\\.? ?личности|паспорт|төлқұжат|куәлік нөмірі)\\p{L}*(?: номер\\p{L}*| нөмірі)?${number}`,
      'giu',
    ),
  },
  {
    type: 'CASE_NO',
    pattern: new RegExp(
      `(?<!\\p{L})(?:КУИ|ЕРДР|СДТБТ|АЕК|КУЗ|УД|материал\\p{L}{0,3}|дел[оауе]|істің|іс)(?: номер\\p{L}*| нөмірі)?${number}`,
      'giu',
    ),
  },
]

const coordinates = /(?<![\d.])\d{2}[.,]\d{4,8}[°]?[,;]?[ ]{0,2}\d{2}[.,]\d{4,8}(?!\d)/g

/** Identity documents and case numbers after the word that names them, and coordinates. */
export function findDocuments({ text }: Page): Found[] {
  const documents = signs.flatMap(({ type, pattern }) =>
    Array.from(text.matchAll(pattern), (found) => {
      const end = found.index + found[0].length
      return sure(type, end - (found[1] ?? '').length, end)
    }),
  )
  const spots = Array.from(text.matchAll(coordinates), ({ 0: pair, index }) =>
    sure('COORD', index, index + pair.length),
  )
  return [...documents, ...spots]
}
