import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { type Heard, registered, unregistered } from './heard.testing.ts'
import { hideAll } from './hide-all.ts'
import { nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'
import type { Span } from './span.ts'

/** What is hidden of a text that is hidden already. */
function hiddenAgain({ text, language, people }: Heard): readonly Span[] {
  const setting = { language, known: { ...nothingKnown, people }, lexicon }
  return hideAll(hideAll(text, setting).text, setting).spans
}

const heard = [...unregistered('ru'), ...unregistered('kk'), ...registered()]

test('hiding a second time hides nothing for sure, whatever text of the corpus it is', () => {
  const sure = heard.flatMap((one) =>
    hiddenAgain(one)
      .filter(({ verdict }) => verdict === 'redact')
      .map(({ type }) => `${type}: ${one.text}`),
  )

  expect(sure).toEqual([])
})

/** A word that was surely nobody beside a name may look like one where the name is gone. */
const mostDoubted = 0.004

test('hiding a second time asks the reviewer of hardly anything more', () => {
  const doubted = heard.filter((one) => hiddenAgain(one).length > 0)

  expect(doubted.length / heard.length).toBeLessThan(mostDoubted)
})

const names = ['Ахметов Серік', 'Ли Вера', 'Жанар Оспанова', 'Иванов И.И.', 'Меруерт', 'Марат']
const numbers = ['8 701 555 12 34', '850412350123', 'серик@почта.қаз', '123 ABC 02', 'с. 45']
const words = ['просит', 'пришёл', 'және', 'айтты', 'на сход', 'во дворе темно', 'тел.', 'сосед']

test('what stands for something hidden is never hidden again, nor what stands beside it', () => {
  const signs = fc.constantFrom(' ', ', ', ' — ', '. ', '\n', ' (', ') ')
  const word = fc.constantFrom(...names, ...numbers, ...words)
  const text = fc.array(fc.tuple(word, signs), { minLength: 1, maxLength: 9 })
  const language = fc.constantFrom('kk' as const, 'ru' as const)
  fc.assert(
    fc.property(text, language, (parts, of) => {
      const one = { id: '', text: parts.flat().join(''), language: of, people: [] }
      const again = hiddenAgain(one).filter(({ verdict }) => verdict === 'redact')

      expect(again).toEqual([])
    }),
    { numRuns: 500 },
  )
})
