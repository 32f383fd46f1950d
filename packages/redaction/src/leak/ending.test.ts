import { expect, test } from '@jest/globals'
import { isNameNoun } from './common.ts'
import { isKazakhChain, isRussianCase, roughEndings, sharpEndings } from './ending.ts'
import { heard, roughly } from './hear.ts'

const soundOf = (word: string) => heard(word)[0] ?? ''

/** Whether some letters behind a stem are an ending, as they sound. */
function isEnding(rest: string, follows: 'any' | 'declined' | 'vowel' = 'any', stem = 'ahmetov') {
  return sharpEndings.isEnding(soundOf(rest), follows, stem)
}

test.each([
  'а я у ю ы и е о ом ем ым им ой ей ою ею ью ого его ому ему ая ую ое ие ых их ыми ими',
  'ам ям ами ями ах ях ов ев ин ина ину ины ино иной иного иному ином иным иных',
  'ик ика чик чику ка ки ке ку кой очка очки ечка ечку ушка ушкой енька еньке уля улей уша ушу ок ека',
  'жан еке апай лар дерге ым іміз ың сы ның дің ға ке не ды ті да нде дан нен мен пен нікі дағы ндегі',
  'дай тей ша сыз мын сің дыр мыз ау ой ақ ғой жандар екеңнің ларымыздағы ымнан',
  'дағылар дегіне нікілерде тағыларыңызға',
])('what follows a name in either language is an ending: %s', (endings) => {
  for (const rest of endings.split(' ')) {
    expect([rest, isEnding(rest)]).toEqual([rest, true])
  }
})

test.each(['бек', 'стан', 'лық', 'ский', 'ович', 'ларжан', 'ғалар', 'х', 'цы', 'ың'.repeat(8)])(
  '«%s» is none',
  (rest) => {
    expect(isEnding(rest)).toBe(false)
  },
)

test('behind a stem that loses its vowel stands a vowel, and behind one that is declined a case', () => {
  expect([isEnding('а', 'vowel'), isEnding('ым', 'vowel'), isEnding('ға', 'vowel')]).toEqual([
    ...[true, true, false],
  ])
  expect([
    isEnding('ой', 'declined'),
    isEnding('ға', 'declined'),
    isEnding('', 'declined'),
  ]).toEqual([true, false, false])
  expect([isEnding('', 'any'), isEnding('', 'vowel')]).toEqual([true, false])
})

test('behind a short stem only the plain cases are one', () => {
  expect(isEnding('ой', 'declined', 'an')).toBe(true)
  expect(isEnding('ами', 'declined', 'an')).toBe(false)
  expect(isEnding('ами', 'declined', 'anna')).toBe(true)
  expect(isEnding('ушка', 'declined', 'an')).toBe(false)
  expect(isEnding('ушка', 'declined', 'ann')).toBe(true)
})

test('a letter that ends the stem and begins the suffix is heard once', () => {
  expect(isEnding('ен', 'any', 'maksim')).toBe(true)
  expect(isEnding('ен', 'declined', 'maksim')).toBe(false)
  expect(isEnding('ен', 'any', 'ahmetov')).toBe(false)
})

test.each(['ға', 'ның', 'мен', 'дан'])('a bad ear hears the ending «%s» too', (rest) => {
  expect(roughEndings.isEnding(roughly(soundOf(rest)), 'any', 'akmetuf')).toBe(true)
})

test.each([
  ['ой', true],
  ['ами', true],
  ['ью', true],
  ['ых', true],
  ['ою', true],
  ['ға', false],
  ['ович', false],
  ['', false],
])('«%s» is an ending of a Russian case: %s', (rest, is) => {
  expect(isRussianCase(soundOf(rest))).toBe(is)
})

test.each([
  ['', true],
  ['лар', true],
  ['ларымыздың', true],
  ['жанға', true],
  ['мын', true],
  ['ғалар', false],
  ['мынға', false],
  ['ның'.repeat(2), false],
  ['ой', false],
])('«%s» is a chain of Kazakh suffixes: %s', (rest, is) => {
  expect(isKazakhChain(soundOf(rest))).toBe(is)
})

test.each(['азамат', 'азаматқа', 'гүлдер', 'нұрға', 'досқа', 'ырыс', 'бірлікке', 'таңда'])(
  '«%s» is a word before it is a name',
  (word) => {
    expect(isNameNoun(soundOf(word))).toBe(true)
  },
)

test.each(['ахмет', 'азаматов', 'гүлбек', 'до', 'досан', 'нұрлан'])(
  '«%s» is a name first',
  (word) => {
    expect(isNameNoun(soundOf(word))).toBe(false)
  },
)
