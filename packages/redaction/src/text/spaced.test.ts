import { describe, expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { leaksIn } from '../leak/leaks-in.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

const people = [
  { key: 'one', name: 'Абдрахманов Пётр Ильич' },
  { key: 'two', name: 'Ахметов Серик' },
]

function seen(text: string): string[] {
  return redact(text, { language: 'ru', known: { ...nothingKnown, people }, lexicon }).map(
    ({ start, end, verdict }) => `${text.slice(start, end)} ${verdict}`,
  )
}

const written = [
  'А х м е т о в',
  'А Х М Е Т О В',
  'А_х_м_е_т_о_в_у',
  'А\u00a0х\u00a0м\u00a0е\u00a0т\u00a0о\u00a0в\u00a0т\u00a0ы\u00a0ң',
  'а х м е т о в с е р и к',
  'А Х М Е Т О В У С Е Р И К У',
  'А х м е т о в а С е р и к а',
]

describe('a known name whose letters stand apart', () => {
  test.each(written)('is hidden: %s', (name) => {
    expect(seen(`Жалобу от ${name}, приняли.`)).toEqual([`${name} redact`])
  })

  test.each([...written, 'А б д р а х м а н о в П ё т р И л ь и ч'])(
    'is heard in the finished text: %s',
    (name) => {
      expect(leaksIn(`Жалобу от ${name}, приняли.`, people, { lexicon })).not.toEqual([])
    },
  )
})

test('initials behind it belong to it', () => {
  expect(seen('Пришёл А б д р а х м а н о в П. И. вечером.')).toEqual([
    'А б д р а х м а н о в П. И. redact',
  ])
})

test('two names joined by a word of one letter are two', () => {
  const found = seen('Жалоба А х м е т о в а С е р и к а и А б д р а х м а н о в а вместе.')

  expect(found).toHaveLength(2)
})

test.each(['к о в а л ь ч у к', 'Ц о й', 'М и р а н ч у к'])(
  'letters apart that may be an unknown name are hidden or looked at: %s',
  (name) => {
    expect(seen(`Потом пришёл ${name}, и все ушли.`)).toHaveLength(1)
  },
)

test.each(['н е л ь з я', 'п р о т о к о л'])('an ordinary word is nobody: %s', (word) => {
  expect(seen(`Сказали ${word}, и все ушли.`)).toEqual([])
})
