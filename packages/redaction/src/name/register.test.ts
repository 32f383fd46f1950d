import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { Entry } from '../lexicon/entry.ts'
import { loadLexicon } from '../node.ts'
import { registerOf } from './register.ts'
import { casesOf, nearPartsIn, partsIn } from './told.testing.ts'

/** What a word is to a name: the part, how surely, and how many letters of it are the name. */
function told(word: string, name: string): string[] {
  return partsIn(word, name).map(({ kind, as, length }) => `${kind} ${as} ${length}`)
}

test.each([
  ['Серік Ахметов', 'Серіктің', '/g'],
  ['Серік Ахметов', 'Серігі', '/n'],
  ['Серік Ахметов', 'Серігіме', '/d'],
  ['Жақып Асан', 'Жақыбы', '/n'],
  ['Жақып Асан', 'Жақыбына', '/d'],
  ['Асан Ким', 'Асанның', '/gn'],
  ['Ахметов Серік', 'Ахметоваға', '/dn'],
  ['Ахметов Серік', 'Ахметовқа', '/d'],
  ['Асхат Ким', 'Асхатты', 'ngdl/an'],
  ['Мирский Ян', 'Мирскийге', '/d'],
  ['Мирский Ян', 'Мирскаяға', '/d'],
  ['Мария Ким', 'Марияның', '/g'],
  ['Абай Ким', 'Абайдың', '/g'],
  ['Игорь Ким', 'Игорьға', '/d'],
  ['Шевченко Ян', 'Шевченкоға', '/d'],
])('a Kazakh suffix tells the case too: of %s «%s» is %s', (name, word, cases) => {
  expect(casesOf(word, name)).toBe(cases)
})

test.each([
  ['Серік Ахметов', 'Серіг'],
  ['Серік Ахметов', 'Серігке'],
  ['Серік Ахметов', 'Серікгі'],
  ['Қайрат Асан', 'Гайрат'],
  ['Пазыл Асан', 'Базылы'],
  ['Ахметов Серік', 'Ахмет'],
  ['Ахметов Серік', 'Ахметовтік'],
])('of %s there is no form «%s»', (name, word) => {
  expect(partsIn(word, name)).toEqual([])
})

test.each([
  ['Ахметов Серік', 'Секе', ['given short 3']],
  ['Ахметов Серік', 'Секеге', ['given short 3']],
  ['Ахметов Серік', 'Серекең', ['given short 5']],
  ['Ахметов Серік', 'Серікжан', ['given itself 5']],
  ['Ким Вера', 'Верочке', ['given short 6']],
  ['Ким Вера', 'Верунька', ['given short 5']],
  ['Ким Ян', 'Яночка', ['given short 3']],
  ['Ким Лия', 'Лиечка', []],
  ['Ким Юлия', 'Юлюшка', ['given short 3']],
  ['Асанов Мұрат', 'Муратик', ['given short 7']],
  ['Асанов Талғат', 'Талғатбек', ['given short 6']],
  ['Иванова Александра', 'Саша', ['given short 3']],
  ['Иванова Александра', 'Сашенькой', ['given short 3']],
  ['Akhmetova Aleksandra', 'Саше', ['given short 3']],
  ['Вера Муратова', 'Муратик', []],
])('of %s, called for short, «%s» is %j', (name, word, as) => {
  expect(told(word, name)).toEqual(as)
})

test.each([
  ['Вера', 'Верка Верочка Веречка Веренька Веронька Верушка Верюшка Веришка'],
  ['Вера', 'Веруша Верюша Веруля Веруня Верочек Верушек Верунькою'],
  ['Марат', 'Маратик Маратчик Мараток Маратек Маратёк Маратику Маратчиком'],
  ['Марат', 'Маратка Маратки Маратков Маратжан Маратжану Маратбек Маратбека'],
  ['Марат', 'Маратай Маратаю Мараттай Мараттаем'],
  ['Әсел', 'Аселькой Аселюшке Аселечку'],
  ['Айгүл', 'Айгулька Айгулечка Айгулюша'],
])('%s is called with every ending of affection: %s', (name, words) => {
  for (const word of words.split(' ')) expect([word, ...told(word, `Ким ${name}`)]).toHaveLength(2)
})

test.each([
  ['Вера', 'Верушкаға Верочканың Веречкада Веренькаға Веронькаға Веруляға Верушадан'],
  ['Марат', 'Маратикке Маратчикті Маратокқа Маратканың'],
])('%s is called so in Kazakh too: %s', (name, words) => {
  for (const word of words.split(' ')) expect([word, ...told(word, `Ким ${name}`)]).toHaveLength(2)
})

test.each([
  ['Ахметов Серік Болатұлы', 'Болатұлына', ['patronymic itself 8']],
  ['Ахметов Серік Болатұлы', 'Болатовичем', ['patronymic itself 8']],
  ['Ахметов Серік Болатұлы', 'Болатыч', ['patronymic itself 8']],
  ['Ахметов Серік Болатұлы', 'Болатты', ['patronymic beside 5']],
  ['Иванов Иван Сергеевич', 'Сергеич', ['patronymic itself 8']],
  ['Иванов Иван Ильич', 'Ильинична', ['patronymic itself 4']],
  ['Асанов Асан Абайұлы', 'Абаевич', ['patronymic itself 7']],
  ['Асанов Асан Абайұлы', 'Абайға', ['patronymic beside 3']],
  ['Иванова Ира Даниловна', 'Даниловне', ['patronymic itself 9']],
])('of %s, after the father, «%s» is %j', (name, word, as) => {
  expect(told(word, name)).toEqual(as)
})

test.each([
  ['Ли-Омарова Вера', 'Лиге', ['surname itself 2']],
  ['Ли-Омарова Вера', 'Омаровой', ['surname itself 7']],
  ['Ли-Омарова Вера', 'Ли-Омаровой', ['surname itself 9']],
  ['Ахметов Әл-Серік', 'Серікке', ['given itself 5']],
  ['Ахметов А-Серік', 'А', []],
  ['Ахметов Серік', 'Ахметов-Ким', ['surname itself 7']],
  ['Ким Ли', 'Омарова-Ли', []],
  ['Ахметов Серік', 'СерікАхметов', ['given itself 5', 'surname itself 7']],
])('of %s, by halves, «%s» is %j', (name, word, as) => {
  expect(told(word, name)).toEqual(as)
})

test.each([
  ['Ахметов Серік', 'Ахмитова', 'one wrong'],
  ['Ахметов Серік', 'Ахетову', 'one left out'],
  ['Ахметов Серік', 'Ахмцетов', 'one put in'],
  ['Ахметов Серік', 'Ахмтеовқа', 'two that changed places'],
  ['Ахметов Серік', 'Фхметов', 'the first one wrong'],
  ['Сейдахметов Серік', 'Зейдахметов', 'the first one wrong in a long name'],
  ['Сейдахметов Серік', 'Есйдахметов', 'the first two changed places'],
  ['Асанов Серік', 'Осанов', 'the first one wrong in a name of six'],
  ['Ахмет Серік', 'Ахмктке', 'one wrong in a name of five, with its case'],
])('of %s «%s» has a letter amiss: %s', (name, word) => {
  expect(nearPartsIn(word, name)).toMatchObject([{ as: 'mistyped', kind: 'surname' }])
})

test.each([
  ['Ахметов Серік', 'Ахмитав', 'two are wrong'],
  ['Ахметов Серік', 'Ахтмеав', 'two changed places and one is wrong'],
  ['Ахметов Серік', 'Ахсаеов', 'two beside each other are wrong'],
  ['Асан Серік', 'Асынға', 'the name has four letters'],
  ['Серік Ахметова', 'Секекке', 'it is what he is called for short'],
  ['Ахмет Серік', 'Ахмкт', 'the word has five letters'],
  ['Ким Вера Болатқызы', 'Балаттың', 'it is her father’s'],
])('of %s «%s» is no slip of the finger: %s', (name, word) => {
  expect(nearPartsIn(word, name)).toEqual([])
})

test('what an officer is called for short is a resident’s', () => {
  const lexicon = loadLexicon()
  const known = { ...nothingKnown, officers: ['Ахметов Серік'] }
  const register = registerOf(known, lexicon.shortNames)

  expect(register.hitsIn(new Entry('Серікке', lexicon))).toHaveLength(1)
  expect(register.hitsIn(new Entry('Секеге', lexicon))).toEqual([])
})
