import { describe, expect, test } from '@jest/globals'
import { type Marked, marked, read } from './corpus.testing.ts'
import type { Known } from './known.ts'
import type { Language } from './language.ts'
import { lexicon } from './lexicon.testing.ts'
import { redact } from './redact.ts'
import type { Span } from './span.ts'

const known: Known = JSON.parse(read('register.json'))

function sentences(file: string): string[] {
  return read(file)
    .split(/\n(?=[^а-яёәіңғүұқөһ])/u)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
}

/** What of the marked words stays in sight: a letter or digit outside every span of the kind. */
function inSight({ text, marks }: Marked, spans: readonly Span[]): string[] {
  return marks.flatMap(({ start, end, type, verdict }) => {
    const over = spans.filter(
      (span) => span.type === type && (verdict === 'review' || span.verdict === 'redact'),
    )
    const bare = [...text.slice(start, end)].some((sign, at) => {
      const place = start + at
      const held = over.some((span) => span.start <= place && place < span.end)
      return /[\p{L}\p{N}]/u.test(sign) && !held
    })
    return bare ? [text.slice(start, end)] : []
  })
}

function hiddenBeyond({ text, marks }: Marked, spans: readonly Span[]): string[] {
  const inside = ({ start, end }: Span) =>
    marks.some((one) => one.start <= start && end <= one.end + 1)
  return spans
    .filter((span) => span.verdict === 'redact' && !inside(span))
    .map(({ start, end }) => text.slice(start, end))
}

describe.each<{ file: string; language: Language }>([
  { file: 'ru.txt', language: 'ru' },
  { file: 'kk.txt', language: 'kk' },
  { file: 'hard.ru.txt', language: 'ru' },
  { file: 'hard.kk.txt', language: 'kk' },
  { file: 'numbers.ru.txt', language: 'ru' },
  { file: 'numbers.kk.txt', language: 'kk' },
  { file: 'addresses.ru.txt', language: 'ru' },
  { file: 'addresses.kk.txt', language: 'kk' },
])('what people say in $file', ({ file, language }) => {
  test.each(sentences(file))('hides all it must and no more: %s', (line) => {
    const sentence = marked(line)

    const spans = redact(sentence.text, { language, known, lexicon })

    expect(inSight(sentence, spans)).toEqual([])
    expect(hiddenBeyond(sentence, spans)).toEqual([])
  })
})

test.each<{ file: string; language: Language }>([
  { file: 'protocol.ru.txt', language: 'ru' },
  { file: 'protocol.kk.txt', language: 'kk' },
  { file: 'protocol.mixed.txt', language: 'kk' },
])('hides all it must and no more in the whole protocols of $file', ({ file, language }) => {
  const protocols = sentences(file).join('\n').split('\n===\n').map(marked)

  const wrong = protocols.flatMap((protocol) => {
    const spans = redact(protocol.text, { language, known, lexicon })
    return [...inSight(protocol, spans), ...hiddenBeyond(protocol, spans)]
  })

  expect(wrong).toEqual([])
})

/** Sentences with their language before a tab. */
function tabbed(...files: string[]): string[][] {
  return files.flatMap((file) => sentences(file).map((line) => line.split('\t')))
}

describe('who is told by a post', () => {
  test.each(tabbed('roles.txt'))('%s: %s is looked at', (language = 'kk', line = '') => {
    const sentence = marked(line)

    const spans = redact(sentence.text, {
      language: language === 'ru' ? 'ru' : 'kk',
      known,
      lexicon,
    })

    expect(inSight(sentence, spans)).toEqual([])
    expect(hiddenBeyond(sentence, spans)).toEqual([])
  })
})

describe('what stays', () => {
  test.each(tabbed('stays.txt', 'stays-numbers.txt'))(
    '%s: %s is left alone',
    (language = 'kk', text = '') => {
      const spans = redact(text, { language: language === 'ru' ? 'ru' : 'kk', known, lexicon })

      const words = spans.map(({ start, end, verdict }) => `${verdict} ${text.slice(start, end)}`)
      expect(words).toEqual([])
    },
  )
})
