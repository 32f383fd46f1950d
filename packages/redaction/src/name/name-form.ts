/** A name in the letters of `spell`, with what tells at once that another is no form of it. */
export interface NameForm {
  readonly spelled: string
  /** How it begins, see {@link startOf}. */
  readonly start: number
  /** Without a Kazakh suffix of case, where a name is left. */
  readonly bare: string
}

/** What is told of a name in the letters of `spell`. */
export function nameFormOf(spelled: string): NameForm {
  return { spelled, start: startOf(spelled), bare: bareOf(spelled) }
}

const shortestBare = 5
const kazakhSuffix = /(?:[ндт]ин|[гк][ае]|[ндт]и|[дтн][ае]н?|[мбп]ен)$/u

function bareOf(spelled: string): string {
  const stem = spelled.replace(kazakhSuffix, '')
  return stem.length < shortestBare ? spelled : stem
}

const mostAdded = 4

/** Whether two spelled words can be forms of one name: «Ферузаның» of Феруза, «Ибраевтың» and «Ибраевқа», but not «Иванов» of Иван and «Серікбай» of Серік. */
export function areForms(a: NameForm, b: NameForm): boolean {
  if (a === b) return true
  if (a.start !== b.start) return false
  if (isFormOf(a.spelled, b.spelled)) return true
  return (a.bare !== a.spelled || b.bare !== b.spelled) && isFormOf(a.bare, b.bare)
}

const ofWoman = /[ое]вои$/u
const ofMan = /(?:[ое]в|[ое]вим)$/u

/** Whether one is surely a woman’s surname and the other a man’s: «Тлеулесовой» and «Тлеулесов», in the letters of `spell`. */
export function isOfOtherSex({ spelled: a }: NameForm, { spelled: b }: NameForm): boolean {
  return (ofWoman.test(a) && ofMan.test(b)) || (ofMan.test(a) && ofWoman.test(b))
}

/** «Оле» and «Олей» of Оля, «Димы» of Дима: short names of which only the vowel at the end changes. */
function areShortForms(a: string, b: string): boolean {
  if (a.length > longestShort || b.length > longestShort) return false
  const length = shortStemLength(a)
  return length >= fewestOfName && length === shortStemLength(b) && a.startsWith(b.slice(0, length))
}

/** «димои», as `spell` writes the instrumental of a name of four letters. */
const longestShort = 5

/** How many letters a name of three or four letters has without its vowel; 0 of any other. */
function shortStemLength(spelled: string): number {
  const stem = spelled.length - (/[ое]и$/u.test(spelled) ? 2 : 1)
  return stem < longestWhole && isVowelAt(spelled, stem) ? stem : 0
}

function isFormOf(a: string, b: string): boolean {
  if (areShortForms(a, b)) return true
  return a.length < b.length ? isLongerForm(a, b) : isLongerForm(b, a)
}

function isLongerForm(short: string, long: string): boolean {
  const added = long.length - short.length
  if (added >= mostAdded) return false
  const stem = stemLength(short)
  for (let at = 0; at < stem; at += 1) {
    if (short.charCodeAt(at) !== long.charCodeAt(at)) return false
  }
  return added < fewestOfName ? !isWoman(short, long) : !ofAnother.test(long.slice(stem))
}

/** «Алия» beside «Али». */
function isWoman(short: string, long: string): boolean {
  return short.length < long.length && short.endsWith('и') && woman.test(long)
}

const woman = /[^аеиоюя]ия$/u

const fewestOfName = 2
/** What makes another name of a name, in the letters of `spell`. */
const ofAnother = /^(?:ов|ев|бек|баи|хан|гол|али|оли|ич)/u

const longestWhole = 4
/** How many letters a word has without the vowel at its end. */
function stemLength(spelled: string): number {
  const ends = spelled.length > longestWhole && isVowelAt(spelled, spelled.length - 1)
  return ends ? spelled.length - 1 : spelled.length
}

/** The first two letters and a consonant behind them, «ол» of Оля and Оле, as one number: a string would be made and hashed for every word. */
function startOf(spelled: string): number {
  const third = isVowelAt(spelled, 2) ? anyVowel : letterAt(spelled, 2)
  return (letterAt(spelled, 0) << 20) | (letterAt(spelled, 1) << 10) | third
}

const anyVowel = 1
const isVowel = new Uint8Array(0x500)
for (const vowel of 'аеиоюя') isVowel[vowel.charCodeAt(0)] = 1

/** Whether a vowel stands there, in the letters of `spell`. */
function isVowelAt(spelled: string, at: number): boolean {
  return isVowel[spelled.charCodeAt(at)] === 1
}

function letterAt(spelled: string, at: number): number {
  return at < spelled.length ? spelled.charCodeAt(at) & 0x3ff : 0
}
