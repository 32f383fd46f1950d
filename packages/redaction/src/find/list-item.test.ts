import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

function seen(text: string): string {
  return redact(text, { language: 'ru', known: nothingKnown, lexicon })
    .map(({ start, end }) => text.slice(start, end))
    .join(' ')
}

test.each([
  ['• Хорхе Ларрионда (Уругвай)', 'Хорхе Ларрионда'],
  ['Пришли:\n- Ким Сон Ми;\n- жители.', 'Ким Сон Ми'],
  ['2) Пак Ми Ран', 'Пак Ми Ран'],
  ['В клубе вчера собрались:\n• Хорхе Ларрионда (Уругвай)', 'Хорхе Ларрионда'],
])('capitalised words that are an item of a list are looked at: %j', (text, words) => {
  expect(seen(text)).toBe(words)
})

test.each(['• Ремонт дорог', '- Новый Город (центр)\n', '1. Лифт'])(
  'other items are not: %j',
  (text) => {
    expect(seen(text)).toBe('')
  },
)

test.each([
  ['• Хорхе Ларрионда', 'Хорхе Ларрионда'],
  ['• Хорхе Ларрионда пришёл', 'Ларрионда'],
])('where words go on behind them they are a sentence: %j', (text, words) => {
  expect(seen(text)).toBe(words)
})
