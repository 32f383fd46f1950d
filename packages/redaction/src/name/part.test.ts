import { describe, expect, test } from '@jest/globals'
import { loadLexicon } from '../node.ts'
import { nameOf } from './full-name.ts'
import { nameWordsOf } from './name-word.ts'
import { fatherOf, isParticle } from './part.ts'
import { respectedOf, shortNamesOf } from './short.ts'
import { variantsOf } from './variant.ts'

const words = nameWordsOf(loadLexicon().shortNames)
const kindsOf = (written: string) =>
  nameOf(written, words).parts.map(({ name, kind }) => `${name} ${kind}`)

describe('what the parts of a name are', () => {
  test.each([
    ['Ахметов Серік Болатұлы', ['ахметов surname', 'серік given', 'болатұлы patronymic']],
    ['Серік Болат ұлы Ахметов', ['серік given', 'болатұлы patronymic', 'ахметов surname']],
    ['Қанат Төлегенұлы Жұмағали', ['қанат given', 'төлегенұлы patronymic', 'жұмағали surname']],
    ['Цой Лев', ['цой surname', 'лев given']],
    ['Ким Галина', ['ким surname', 'галина given']],
    ['Марина Цой', ['марина given', 'цой surname']],
    ['Ахметов С. Б.', ['ахметов surname']],
    ['Ю Татьяна', ['ю surname', 'татьяна given']],
    ['Ли-Омарова Вера', ['ли-омарова surname', 'ли surname', 'омарова surname', 'вера given']],
    ['Akhmetova Dana Bolatqyzy', ['akhmetova surname', 'dana given', 'bolatqyzy patronymic']],
    ['Ибн Сина', ['сина surname']],
    ['Шевчук Зюзя', ['шевчук surname', 'зюзя given']],
    ['Зюзя Ахметов', ['зюзя given', 'ахметов surname']],
    ['Ахметов Зюзюкин', ['ахметов surname', 'зюзюкин given']],
  ])('%s', (written, kinds) => {
    expect(kindsOf(written)).toEqual(kinds)
  })

  test('initials stand for all of its words', () => {
    expect(nameOf('Ахметов Юрий', words).words).toEqual(['ахметов', 'иори'])
  })
})

test.each([
  ['болатұлы', 'болат'],
  ['қайратқызы', 'қайрат'],
  ['петрович', 'петр'],
  ['ильинична', 'иль'],
  ['сергеевна', 'серге'],
  ['bolatuly', 'bolat'],
  ['сериковна', 'серик'],
  ['григорьевна', 'григорь'],
  ['кузьмич', 'кузьм'],
  ['семёновна', 'семён'],
  ['сергеёвич', 'серге'],
  ['тлеуоглы', 'тлеу'],
  ['маратуғлы', 'марат'],
  ['болатулы', 'болат'],
  ['болатқызы', 'болат'],
  ['болаткызы', 'болат'],
  ['bolatūly', 'bolat'],
  ['bolatuli', 'bolat'],
  ['bolatogly', 'bolat'],
  ['bolatkyzy', 'bolat'],
  ['bolatqyzi', 'bolat'],
  ['bolatkyzi', 'bolat'],
  ['bolatovich', 'bolat'],
  ['bolatovna', 'bolat'],
  ['sergeevich', 'serge'],
  ['bolatovitch', 'bolat'],
  ['ұлыбек', null],
  ['кұлы', null],
  ['vich', null],
  ['ахметов', null],
])('the father in %s is %s', (patronymic, father) => {
  expect(fatherOf(patronymic)).toBe(father)
})

test.each([
  ['ұлы', true],
  ['қызының', true],
  ['оглы', true],
  ['uly', true],
  ['ūly', true],
  ['улы', true],
  ['ұғлы', true],
  ['ұлына', true],
  ['кызымен', true],
  ['qyzyna', true],
  ['kyzy', true],
  ['ogly', true],
  ['ибн', true],
  ['бин', true],
  ['фон', true],
  ['фонарь', false],
  ['баұлы', false],
  ['ұлытау', false],
  ['қыз', false],
  ['улица', false],
])('%s belongs to a name without being one: %s', (word, is) => {
  expect(isParticle(word)).toBe(is)
})

test.each([
  ['серік', ['секе', 'секең', 'сереке']],
  ['нұрлан', ['нұке', 'нұкең', 'нұреке', 'нұрлеке']],
  ['ерлан', ['ереке', 'ерлеке']],
  ['асан', ['асеке']],
  ['әлия', ['әлеке']],
  ['сауле', ['саке', 'сакең', 'сауке']],
  ['дәурен', ['дәке', 'дәкең', 'дәуке']],
  ['ия', []],
  ['стас', []],
  ['бауыржан', ['баке', 'бакең', 'бауке']],
  ['қайрат', ['қаке', 'қакең', 'қайеке', 'қайреке']],
])('with respect %s is called %j', (name, called) => {
  expect(respectedOf(name)).toEqual(called)
})

test('a line of short names is about each full name before the colon', () => {
  const names = shortNamesOf(['әсел асель: аселька ася', 'асель: асеш'])

  expect(names.get('асел')).toEqual(['аселька', 'ася', 'аселька', 'ася', 'асеш'])
})

test.each([
  ['әсел', 'есел'],
  ['ләззат', 'ляззат'],
  ['ляззат', 'лаззат'],
  ['бақыт', 'бахыт'],
  ['бахыт', 'бакыт'],
  ['тілеу', 'тлеу'],
  ['тлеу', 'тылеу'],
  ['уәлихан', 'валихан'],
  ['валихан', 'уалихан'],
  ['әбдірахман', 'әбдрахман'],
  ['әбдрахман', 'әбдирахман'],
  ['абдирахман', 'абдурахман'],
  ['ибраһим', 'ибрагим'],
  ['шыңғыс', 'шынгғыс'],
  ['юрьевич', 'юриевич'],
  ['тұрғанжан', 'тұрғанджан'],
])('%s is also written %s', (name, other) => {
  expect(variantsOf(name)).toContain(other)
  expect(variantsOf(name)[0]).toBe(name)
})

test.each([
  ['люция', 'луция'],
  ['хасен', 'касен'],
  ['рақым', 'рахым'],
  ['закир', 'захир'],
  ['бірлік', 'брлік'],
  ['бырлык', 'брлык'],
  ['тлеген', 'тылеген'],
  ['қдыр', 'қыдыр'],
  ['сдық', 'сыдық'],
  ['уахит', 'вахит'],
  ['валерий', 'уалерий'],
  ['ёркин', 'йоркин'],
  ['джамбул', 'жамбул'],
  ['ажар', 'аджар'],
])('%s is written %s too', (name, other) => {
  expect(variantsOf(name)).toContain(other)
})

test.each(['болат', 'ерлан', 'юрий', 'жанар', 'даниял', 'ксения', 'стас'])(
  '%s is written in one way',
  (name) => {
    expect(variantsOf(name)).toEqual([name])
  },
)
