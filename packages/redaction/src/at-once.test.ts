import { describe, expect, test } from '@jest/globals'
import { clearAtOnce, refusedIn } from './at-once.ts'
import { type Known, nothingKnown } from './known.ts'
import type { Language } from './language.ts'
import { lexicon } from './lexicon.testing.ts'

const known: Known = {
  ...nothingKnown,
  people: [{ key: 'serik', name: 'Ахметов Серік Болатұлы' }],
  officers: ['Жұмағали Қанат Төлегенұлы', 'Жумагали Канат Тулегенович'],
  places: ['№ 28 мектеп, Абай даңғылы, 52'],
}

describe('what staff type for the public at once', () => {
  test.each<{ language: Language; text: string }>([
    { language: 'kk', text: 'Акт залы, екінші қабат' },
    { language: 'kk', text: 'Абай даңғылы, 52' },
    { language: 'kk', text: '«Достық» мәдениет үйі, үлкен зал' },
    { language: 'kk', text: 'Инспектор Қанат Жұмағали ауырып қалды.' },
    { language: 'ru', text: 'Актовый зал, вход со двора' },
    { language: 'ru', text: 'Дом культуры «Жетісу», малый зал' },
    { language: 'ru', text: 'Штормовое предупреждение на 15.04.2026, встреча в 18:30.' },
    { language: 'ru', text: 'Участковый Жумагали К.Т. на больничном.' },
    { language: 'ru', text: 'Свет за гаражами' },
  ])('passes when it names nobody but officers: $text', ({ language, text }) => {
    const answer = clearAtOnce(text, { language, known, lexicon })

    expect(answer).toEqual({ cleared: text })
  })

  test.each<{ language: Language; text: string; refused: string }>([
    { language: 'kk', text: 'Ахметовтің үйінің алдында', refused: 'Ахметовтің' },
    { language: 'kk', text: 'Сұрақ болса: 8 701 123 45 67', refused: '8 701 123 45 67' },
    { language: 'ru', text: 'Во дворе у Марата', refused: 'Марата' },
    { language: 'ru', text: 'Подвал дома по ул. Тимирязева, 45', refused: 'ул. Тимирязева, 45' },
  ])('is refused, with the words that refuse it: $text', ({ language, text, refused }) => {
    const spans = refusedIn(text, { language, known, lexicon })

    expect(spans.map(({ start, end }) => text.slice(start, end))).toContain(refused)
    expect(clearAtOnce(text, { language, known, lexicon })).toEqual({ spans })
  })

  test('an ordinary word passes, unless somebody of the register is called so', () => {
    const text = 'Вера в закон есть'
    const vera = { key: 'vera', name: 'Ким Вера' }

    const nobodys = refusedIn(text, { language: 'ru', known, lexicon })
    const hers = refusedIn(text, { language: 'ru', known: { ...known, people: [vera] }, lexicon })

    expect(nobodys).toEqual([])
    expect(hers).toMatchObject([{ start: 0, end: 4, reason: 'ORDINARY_WORD', person: 'vera' }])
  })

  test('a venue may hold an address, but still no name', () => {
    const setting = { language: 'ru' as const, known, lexicon, mayHold: ['ADDRESS' as const] }

    const yard = clearAtOnce('Двор дома по ул. Тимирязева, 45', setting)
    const named = clearAtOnce('Двор Ахметова, ул. Тимирязева, 45', setting)

    expect(yard).toHaveProperty('cleared')
    expect(named).toHaveProperty('spans')
  })
})
