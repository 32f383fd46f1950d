import { expect, test } from '@jest/globals'
import { lexicon } from '../lexicon.testing.ts'
import { Entry } from './entry.ts'
import { mostQuestions, unknownShare, WordForms } from './word-form.ts'

const places = Array.from({ length: 16 }, (_, place) => place)
const questions = Array.from({ length: mostQuestions }, (_, which) => which)

test('what was answered of a word lies beside its letters and its shares, and none is lost', () => {
  const forms = new WordForms()
  const text = 'кітапханашыларымыздың көше'
  const long = { start: 0, end: 21, hash: 7 }
  const short = { start: 22, end: 26, hash: 7 }
  const numbers = [long, short].map(({ start, end, hash }) =>
    forms.add(new Entry(text.slice(start, end), lexicon), hash),
  )
  const [first = -1, second = -1] = numbers
  for (const place of places) forms.keepShare(first, place, place)
  for (const which of questions) forms.keepAnswer(first, which, which % 3 === 0)

  expect(questions.map((which) => forms.answerOf(first, which))).toEqual(
    questions.map((which) => which % 3 === 0),
  )
  expect(places.map((place) => forms.shareOf(first, place))).toEqual(places)
  expect([forms.numberAt(text, long), forms.numberAt(text, short)]).toEqual(numbers)
  expect(questions.map((which) => forms.answerOf(second, which))).toEqual(questions.map(() => null))
  expect(forms.shareOf(second, 0)).toBe(unknownShare)
})

test('answers outlast that the table grows', () => {
  const forms = new WordForms()
  const number = forms.add(new Entry('көше', lexicon), 1)
  forms.keepAnswer(number, 5, true)
  for (let more = 0; more < 5000; more += 1) forms.add(new Entry(`сөз${more}`, lexicon), more)
  expect(forms.answerOf(number, 5)).toBe(true)
})
