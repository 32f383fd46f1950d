import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

/** What is found in a Russian text of a meeting at which one person was: the words, the verdict and whether it is they. */
function seen(text: string, name: string) {
  const known = { ...nothingKnown, people: [{ key: 'one', name }] }
  return redact(text, { language: 'ru', known, lexicon }).map(
    ({ start, end, verdict, person }) => ({
      ...{ words: text.slice(start, end), verdict, person },
    }),
  )
}

test.each([
  ['Передайте абдпрахмановой ответ.', 'Абдрахманова Дана', 'абдпрахмановой'],
  ['С вкиторией проведена беседа.', 'Ким Виктория', 'вкиторией'],
])('a long name with a letter amiss is looked at in small letters too: %s', (text, name, words) => {
  expect(seen(text, name)).toMatchObject([{ words, verdict: 'review' }])
})

test.each([
  ['Жалоба на соседа камня принята.', 'Камень Олег', 'камня'],
  ['Просили ковра не шуметь.', 'Ковёр Олег', 'ковра'],
  ['Пришёл и ноготь, и сын ногтя.', 'Ноготь Олег', 'ногтя'],
])('a surname that loses a vowel is known in small letters: %s', (text, name, words) => {
  expect(seen(text, name).map((one) => one.words)).toContain(words)
})

test.each([
  ['На собрании кричал Ержик.', 'Ким Ержан'],
  ['Опять Нурлаша шумит.', 'Ким Нурлан'],
  ['Сказал Рустик.', 'Ким Рустам'],
  ['Пришла Настюха.', 'Ким Анастасия'],
])('what friends make of a first name is known: %s', (text, name) => {
  expect(seen(text, name)).toMatchObject([{ person: 'one' }])
})
