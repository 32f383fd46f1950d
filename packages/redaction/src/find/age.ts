import { factCue } from '../cue/fact.ts'
import { isOrdinal, numberValue } from '../cue/number-word.ts'
import type { Sheet } from '../cue/sheet.ts'
import { blank, gap } from '../text/gap.ts'
import { closesPhrase } from './closing.ts'
import { type Found, unsure } from './found.ts'
import { type Numeral, numeralAt, wordsBefore } from './place/numeral.ts'
import { isWholeClass } from './whole-class.ts'

/** The ages and the school classes of children. */
export function findAges(sheet: Sheet): Found[] {
  const found: Found[] = []
  if ((sheet.facts & told) === 0) return found
  for (const at of sheet.stated) {
    const { fact } = sheet.cuesAt(at)
    if ((fact & told) === 0) continue
    const one = (fact & factCue.agedWord) !== 0 ? agedWord(sheet, at) : ageBefore(sheet, at)
    if (one) found.push(one)
  }
  return found
}

const told = factCue.age | factCue.agedWord | factCue.form
const adult = 18
const lastForm = 12

/** «семилетняя», where a child is meant: «пятилетний план» is none. */
function agedWord(sheet: Sheet, at: number): Found | null {
  const isPupil = pupilOfForm.test(sheet.plainAt(at))
  const isOfChild = isPupil || isAboutChild(sheet, at, at) || leadsPerson(sheet, at)
  return isOfChild ? unsure('AGE', sheet.startOf(at), sheet.endOf(at)) : null
}

/** «пятиклассник», «первоклашка» */
const pupilOfForm = /класс(?:ник|ниц)|клаш/u

/** «7 лет», «жеті жаста», «5-сынып», «третьем классе», with a child near. */
function ageBefore(sheet: Sheet, at: number): Found | null {
  const form = (sheet.cuesAt(at).fact & factCue.form) !== 0
  const first = numberBefore(sheet, at)
  if (first === null) return form ? null : aboutAge(sheet, at)
  const numeral = numeralAt(sheet, first) ?? hyphenedAt(sheet, first)
  if (!numeral || numeral.value === 0) return null
  const begun = isRange(sheet, first) ? first - 1 : withOthers(sheet, first)
  if (numeral.value >= (form ? lastForm : adult) || !isOfChild(sheet, begun, at)) return null
  if (isLimit(sheet, first, at) && !isAboutOne(sheet, first, at)) return null
  if (form && numeral.inWords && !isOrdinal(sheet.foldedAt(numeral.last))) return null
  return unsure('AGE', sheet.startOf(begun), sheet.endOf(at))
}

/** «6, 9 и 13 лет»: the ages of several before that of the last. */
function withOthers(sheet: Sheet, first: number): number {
  let begun = first
  for (let one = otherBefore(sheet, first); one !== null; one = otherBefore(sheet, one)) begun = one
  return begun
}

/** The first token of the age that a comma or «и» parts from the one that begins here. */
function otherBefore(sheet: Sheet, begun: number): number | null {
  const joined = and.test(sheet.plainAt(begun - 1)) && sheet.joins(begun - 1, blank)
  const last = joined ? begun - 2 : begun - 1
  const bits = sheet.gapAfter(last)
  const isListed = joined ? (bits & ~blank) === 0 : (bits & gap.comma) !== 0
  return isListed ? bareBefore(sheet, last) : null
}

const and = /^(?:и|мен|және)$/u

/** The first token of the small number that ends here. */
function bareBefore(sheet: Sheet, last: number): number | null {
  const first = sheet.isDigits(last) ? last : wordsBefore(sheet, last, 0)
  const numeral = first === null ? null : numeralAt(sheet, first)
  return numeral && numeral.value > 0 && numeral.value < adult && !numeral.compound ? first : null
}

/** Whether a word for a child is near, or the words can be said of nobody else. */
function isOfChild(sheet: Sheet, first: number, at: number): boolean {
  const plain = sheet.plainAt(at)
  if (short.test(plain) && !isApart(sheet, first, at)) return false
  return (
    diminutive.test(plain) ||
    (adjective.test(plain) && leadsPerson(sheet, at)) ||
    (isLettered(sheet, first, at) && !isWholeClass(sheet, first, at)) ||
    isBesideName(sheet, first, at) ||
    isNamed(sheet, first) ||
    isApposed(sheet, first, at) ||
    isOfPupil(sheet, first, at) ||
    isAboutChild(sheet, first, at)
  )
}

/** «три годика», «он екі жасар», «он бес жаста», «15 жастағы» */
const diminutive = /^(?:годик|жасар|жаста(?:$|ғы))/u

/** «17 ж.», «14 л.» */
const short = /^[жл]$/u

/** «Ұл, 17 ж., жоғалды»: short words are also of a term and of litres, «5 ж. бұрын». */
function isApart(sheet: Sheet, first: number, at: number): boolean {
  return (sheet.gapAfter(first - 1) & apart) !== 0 && closesPhrase(sheet, at)
}

const apart = gap.comma | gap.bracket

/** «14-летний» */
const adjective = /^летн/u

/** «14-летний Амир», «семнадцатилетний парень», and not «10-летний юбилей»: the adjective leads somebody. */
function leadsPerson(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at + 1)
  if (!word || !sheet.joins(at, blank)) return false
  if ((word.entry.cues.fact & factCue.person) !== 0) return true
  const { given, place } = word.entry.in(sheet.languageAt(at + 1))
  return word.capital && given && !place
}

/** «9 «Ә» сыныбында», «3 А класс»: one class of its school. */
function isLettered(sheet: Sheet, first: number, at: number): boolean {
  const letter = sheet.wordAt(at - 1)
  return first < at - 1 && letter?.capital === true && letter.text.length === 1
}

/** «Юлдуз, 9 лет, …», «Әлихан (13 жас)», «Тасқын Е., 16 ж.»: nothing but an age between commas or brackets behind a name. */
function isBesideName(sheet: Sheet, first: number, at: number): boolean {
  const word = sheet.wordAt(first - 1)
  const bits = sheet.gapAfter(first - 1)
  if (!word?.capital || (bits & apart) === 0) return false
  if (sheet.joins(at, blank)) return false
  if (isInitial(sheet, first - 1)) return (bits & gap.stop) !== 0
  const { ordinary, name, nameBeside, place } = word.entry.in(sheet.languageAt(first - 1))
  return name || nameBeside || !(ordinary || place)
}

/** «Айше 8 лет», «Сәуле 9 жаста»: how old somebody is by name. */
function isNamed(sheet: Sheet, first: number): boolean {
  const word = sheet.wordAt(first - 1)
  if (!word?.capital || !sheet.joins(first - 1, blank)) return false
  const language = sheet.languageAt(first - 1)
  const { given, place, cases } = word.entry.in(language)
  const put = cases.length > 0 ? cases : word.entry.casesOfListed
  return given && !place && (language === 'kk' || put.includes('dative'))
}

const aged = /^(?:лет|года?|жаста)$/u

/** «Петрова Алина, ученица, 13 лет, замечена»: an age between two commas. */
function isApposed(sheet: Sheet, first: number, at: number): boolean {
  const isEnd = at + 1 >= sheet.length || (sheet.gapAfter(at) & gap.comma) !== 0
  const isBegin = (sheet.gapAfter(first - 1) & gap.comma) !== 0
  return isEnd && isBegin && aged.test(sheet.plainAt(at))
}

const pupil =
  /^(?:учится|ходит|ходила?|пош[её]л|пошла|переш[её]л|перешла|учился|училась|ученика?|ученику|учеником|учениц\p{L}{1,2}|оқиды|окиды|оқушысы|окушысы|okidy|oqidy)$/u

/** «Кирилл учится в 9 классе», and not «для учеников 9 класса». */
function isOfPupil(sheet: Sheet, first: number, at: number): boolean {
  if ((sheet.cuesAt(at).fact & factCue.form) === 0) return false
  return wordsAround(sheet, first, at).some((near) => pupil.test(sheet.plainAt(near)))
}

/** «лет десяти», «лет 12-13»: the number behind its word. */
function aboutAge(sheet: Sheet, at: number): Found | null {
  if (sheet.plainAt(at) !== 'лет' || !sheet.joins(at, blank)) return null
  const numeral = numeralAt(sheet, at + 1) ?? hyphenedAt(sheet, at + 1)
  if (!numeral || numeral.value === 0 || numeral.value >= adult) return null
  return isAboutChild(sheet, at, numeral.last)
    ? unsure('AGE', sheet.startOf(at), sheet.endOf(numeral.last))
    : null
}

type Spoken = Pick<Numeral, 'value' | 'last' | 'inWords'>

/** «восьми-девяти», «сегіз-тоғыз», «полтора»: a number said in one word; null where none is. */
function hyphenedAt(sheet: Sheet, at: number): Spoken | null {
  const plain = sheet.foldedAt(at)
  if (/^полу?тора$/u.test(plain)) return { value: 1, last: at, inWords: true }
  const halves = plain.split('-')
  if (halves.length !== 2 || halves.some((half) => numberValue(half) <= 0)) return null
  return { value: Math.max(...halves.map(numberValue)), last: at, inWords: true }
}

/** «10-11 лет» */
function isRange(sheet: Sheet, at: number): boolean {
  return sheet.isDigits(at) && sheet.isDigits(at - 1) && sheet.gapAfter(at - 1) === gap.hyphen
}

const near = blank | gap.hyphen | gap.quote

/** The first token of the number right before this word, with the letter of a class between. */
function numberBefore(sheet: Sheet, at: number): number | null {
  if (!sheet.joins(at - 1, near)) return null
  if (sheet.isDigits(at - 1)) {
    const isDecimal = sheet.isDigits(at - 2) && sheet.joins(at - 2, gap.stop | gap.comma)
    if (!isDecimal) return at - 1
    return sheet.textOf(at - 1).length === 1 ? at - 2 : null
  }
  const between = sheet.wordAt(at - 1)
  if (between?.plain === 'половиной' && sheet.plainAt(at - 2) === 'с')
    return sheet.isDigits(at - 3) ? at - 3 : wordsBefore(sheet, at - 3, 0)
  if (half.test(between?.plain ?? ''))
    return sheet.isDigits(at - 2) ? at - 2 : wordsBefore(sheet, at - 2, 0)
  const letter = between !== undefined && between.text.length <= 2 && sheet.isDigits(at - 2)
  if (letter && sheet.joins(at - 2, near)) return at - 2
  return wordsBefore(sheet, at - 1, 0) ?? (hyphenedAt(sheet, at - 1) ? at - 1 : null)
}

/** «екі жарым жаста» */
const half = /^жарым$/u

const limits = /^(?:до|от|с|старше|младше|моложе|после)$/u
const kazakhLimits = /^жас(?:[қк]а|тан)$/u

/** «Детям до 16 лет», «16 жасқа толмаған балалар»: whom a rule is for. */
function isLimit(sheet: Sheet, first: number, at: number): boolean {
  return limits.test(sheet.plainAt(first - 1)) || kazakhLimits.test(sheet.plainAt(at))
}

const around = 4
const sentence = blank | gap.comma | gap.hyphen | gap.quote | gap.bracket | gap.colon

/** Whether a word for a child stands within a few words, in the same sentence. */
function isAboutChild(sheet: Sheet, first: number, last: number): boolean {
  return wordsAround(sheet, first, last).some((at) => isChild(sheet, at))
}

const many = /^(?:дет|балалар|ребят)/u

/** Whether it is one child that the word near by means. */
function isAboutOne(sheet: Sheet, first: number, last: number): boolean {
  const near = wordsAround(sheet, first, last)
  return near.some((at) => isChild(sheet, at) && !many.test(sheet.plainAt(at)))
}

/** The few tokens on both sides that stand in the same sentence. */
function wordsAround(sheet: Sheet, first: number, last: number): number[] {
  const near: number[] = []
  for (let at = last; at < last + around && sheet.joins(at, sentence); at += 1) near.push(at + 1)
  let left = around
  for (let at = first; left > 0 && leadsOn(sheet, at - 1); at -= 1) {
    near.push(at - 1)
    if (!isInitial(sheet, at - 1)) left -= 1
  }
  return near
}

/** The full stop of an initial ends no sentence: «Подростку Ильясу Р. 16 лет». */
function leadsOn(sheet: Sheet, at: number): boolean {
  return sheet.joins(at, isInitial(sheet, at) ? sentence | gap.stop : sentence)
}

function isInitial(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (word?.text.length !== 1) return false
  return word.capital || ((sheet.gapAfter(at) & gap.stop) !== 0 && !sheet.isCased(at))
}

const toWhom =
  /^(?:ему|ей|им|обоим|обеим|двоим|троим|каждому|брату|сестре|оған|оган|[іи]н[іи]м|с[іи]ңл[іи]м)$/u

function isChild(sheet: Sheet, at: number): boolean {
  return (sheet.cuesAt(at).fact & factCue.child) !== 0 || toWhom.test(sheet.plainAt(at))
}
