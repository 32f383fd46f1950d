import { expect, test } from '@jest/globals'
import { cuesOf, noCues } from './cue.ts'
import { factCue } from './fact.ts'
import { isHonorific, isKin, isNameAhead, isNaming, isOfNickname } from './naming.ts'
import { placeCue } from './place.ts'
import { socialCue } from './social.ts'

/** What a word says of people, by the names of its bits. */
function peopleOf(word: string): string[] {
  const { social } = cuesOf(word)
  return Object.entries(socialCue).flatMap(([name, bit]) => ((social & bit) !== 0 ? [name] : []))
}

test.each([
  ['врач', ['post']],
  ['моншашы', ['post']],
  ['монша', ['business']],
  ['моншаға', ['business']],
  ['кезекші', ['post']],
  ['кезекшілік', []],
  ['төраға', ['owner', 'head', 'office']],
  ['төрағалығы', []],
  ['директорлық', []],
  ['врач-гинеколог', ['post']],
  ['слесарь-сантехник', ['post']],
  ['врач-дерево', []],
  ['дерево-врач', []],
])('«%s» tells of people: %j', (word, told) => {
  expect(peopleOf(word)).toEqual(told)
})

test.each([
  ['көшесі', placeCue.streetAfter],
  ['көшeci', placeCue.streetAfter],
  ['кoшecи', placeCue.streetAfter],
  ['кошеси', placeCue.streetAfter],
  ['дом', placeCue.house],
  ['дoм', placeCue.house],
  ['домa', placeCue.house],
  ['қыстақ', placeCue.wintering],
  ['д', placeCue.house],
  ['uy', placeCue.house],
])('«%s» tells of a place, in whatever letters', (word, bit) => {
  expect(cuesOf(word).place & bit).toBe(bit)
})

test.each(['қала-дом', 'кыстак', 'дә', 'домашний', 'улыбка'])(
  '«%s» only begins or sounds like a word for a place',
  (word) => {
    expect(cuesOf(word).place & (placeCue.house | placeCue.wintering | placeCue.street)).toBe(0)
  },
)

test.each([
  ['родился', factCue.birth],
  ['туған', factCue.birth],
  ['тел', factCue.phone],
  ['паспорт', factCue.document],
])('«%s» tells what a number is', (word, bit) => {
  expect(cuesOf(word).fact & bit).toBe(bit)
})

test.each([
  ['пять', 5],
  ['ноль', 0],
  ['жиырма', 20],
  ['дом', -1],
])('the number that «%s» says is %d', (word, value) => {
  expect(cuesOf(word).value).toBe(value)
})

test('most words tell nothing, and a very long one never does', () => {
  expect(cuesOf('нельзя')).toBe(noCues)
  expect(cuesOf(`көшесі${'н'.repeat(27)}`)).toBe(noCues)
})

test.each([
  ...'қария ақсақалдың қажыға аға ағайды апай әпкеден жеңгемен көкеге тәте мырза ханым'.split(' '),
  ...'әже ата атайға молда хазірет хазрет ағаның әпкенің апаны тәтені әжеде ағада көкеден'.split(
    ' ',
  ),
  ...'апаммен ағамызды ағамыздың апамызға тәтемнің'.split(' '),
])('«%s» is said with respect behind a name', (word) => {
  expect(isHonorific(word)).toBe(true)
  expect(isNaming(word)).toBe(true)
})

test.each(
  'дочь дочка сын мать отец жена муж сестра брат вдова внук внучка племянник племянница'.split(' '),
)('«%s» says of a name beside it whose kin it is', (word) => {
  expect(isKin(word)).toBe(true)
  expect(isNaming(word)).toBe(true)
})

test.each('кличка прозвище погоняло прозванный кличут лақап лакап'.split(' '))(
  '«%s» says of a name beside it that it is a nickname',
  (word) => {
    expect(isOfNickname(word)).toBe(true)
    expect(isNaming(word)).toBe(true)
  },
)

test.each([
  ...'зовут имя фамилия фио кличка кличке прозвище прозвищу гр гр-ка г-жа'.split(' '),
  ...'гражданин гражданка гражданкой некий некому уважаемый уважаемая господин господину'.split(
    ' ',
  ),
  ...'господином госпожа госпожу дядя дядей тётя тетей баба бабе дед деда заявитель'.split(' '),
  ...'заявителя заявителем атым аты-жөні есімі тегі құрметпен'.split(' '),
])('behind «%s» stands what somebody is called', (word) => {
  expect(isNameAhead(word)).toBe(true)
})

test.each('господинович дядькам заявительница кличку-то гр-каша имярек граждане'.split(' '))(
  'behind «%s» it need not',
  (word) => {
    expect(isNameAhead(word)).toBe(false)
  },
)

test.each('ип кх кфх шқ жк деген дейтін дейтин есімді есимди атты аталатын'.split(' '))(
  '«%s» says of a name beside it that somebody is called so',
  (word) => {
    expect(isNaming(word)).toBe(true)
  },
)

test.each('ағаш апайкин мырзабек сынок дочки ипотека жкх дегенмен аттың икличка'.split(' '))(
  '«%s» does not',
  (word) => {
    expect(isNaming(word)).toBe(false)
  },
)
