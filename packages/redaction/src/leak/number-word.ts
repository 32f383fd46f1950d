import { heard } from './hear.ts'

/** What a word says of a number. */
export interface NumberWord {
  readonly value: number
  /** Further words of the same number may follow it: not «двенадцатом», not «үшінші», not «жетіге». */
  readonly isOpen: boolean
}

const units = 'ноль,один,два,три,четыре,пять,шесть,семь,восемь,девять'
const teens =
  'десять,одиннадцать,двенадцать,тринадцать,четырнадцать,пятнадцать,шестнадцать,семнадцать,восемнадцать,девятнадцать'
const tens = 'двадцать,тридцать,сорок,пятьдесят,шестьдесят,семьдесят,восемьдесят,девяносто'
const hundreds = 'сто,двести,триста,четыреста,пятьсот,шестьсот,семьсот,восемьсот,девятьсот'
const further = {
  0: 'нуль нуля нолика нолик',
  1: 'одна одно одного одной раз',
  2: 'две двух двум',
  3: 'трёх трём',
  4: 'четырёх четырём',
  5: 'пяти',
  6: 'шести',
  7: 'семи',
  8: 'восьми',
  9: 'девяти',
}
const ordinals =
  'перв,втор,треть,четвёрт,пят,шест,седьм,восьм,девят,десят,одиннадцат,двенадцат,тринадцат,четырнадцат,пятнадцат,шестнадцат,семнадцат,восемнадцат,девятнадцат'
const tenthOrdinals =
  'двадцат,тридцат,сороков,пятидесят,шестидесят,семидесят,восьмидесят,девяност,сот'
const ordinalEndings = 'ый ой ий его ого ему ому ем ом им ым ая ую ей ье я е'

const kazakhUnits = 'нөл,бір,екі,үш,төрт,бес,алты,жеті,сегіз,тоғыз'
const kazakhTens = 'он,жиырма,отыз,қырық,елу,алпыс,жетпіс,сексен,тоқсан,жүз'
const kazakhEndings =
  'нші ншы інші ыншы сыншы ге ке ға қа де те да та ден тен дан тан нің тің ның тың ні ті ны ты мен пен бен дегі тегі дағы тағы'

const words = new Map<string, NumberWord>()

enter(units, (at) => at)
enter(teens, (at) => at + 10)
enter(tens, (at) => (at + 2) * 10)
enter(hundreds, (at) => (at + 1) * 100)
for (const [value, forms] of Object.entries(further)) {
  for (const form of forms.split(' ')) remember(form, { value: Number(value), isOpen: true })
}
enterOrdinals(ordinals, (at) => at + 1)
enterOrdinals(tenthOrdinals, (at) => (at + 2) * 10)
enterKazakh(kazakhUnits, (at) => at)
enterKazakh(kazakhTens, (at) => (at + 1) * 10)

function enter(list: string, valueAt: (at: number) => number): void {
  list.split(',').forEach((word, at) => {
    remember(word, { value: valueAt(at), isOpen: true })
  })
}

function enterOrdinals(list: string, valueAt: (at: number) => number): void {
  list.split(',').forEach((stem, at) => {
    for (const ending of ordinalEndings.split(' ')) {
      remember(stem + ending, { value: valueAt(at), isOpen: false })
    }
  })
}

function enterKazakh(list: string, valueAt: (at: number) => number): void {
  enter(list, valueAt)
  list.split(',').forEach((word, at) => {
    for (const ending of kazakhEndings.split(' ')) {
      remember(word + ending, { value: valueAt(at), isOpen: false })
    }
  })
}

function remember(word: string, said: NumberWord): void {
  for (const sound of heard(word)) if (!words.has(sound)) words.set(sound, said)
}

/** The number that a word of either language names, as it sounds. */
export function numberWordOf(sound: string): NumberWord | undefined {
  return words.get(sound)
}

const thousand = /^(?:tisiac[a-z]{0,4}|mili(?:on|ard)[a-z]{0,4}|min(?:[a-z]{2,3})?|mln|mlrd|tis)$/

/** Whether a word makes a sum of what stands before it: тысяча, мың, миллион. */
export function isThousand(sound: string): boolean {
  return thousand.test(sound)
}
