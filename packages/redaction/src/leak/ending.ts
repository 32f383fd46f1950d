import { heard, roughly } from './hear.ts'

/** What may follow a stem: anything a name takes, only what is declined in Russian, or only what begins with a vowel. */
export type Follows = 'any' | 'declined' | 'vowel'

/** Tells endings in one of the two sharpnesses of hearing. */
export interface Endings {
  /** Whether what is left of a word behind a stem is an ending; «Максиммен» has one м, as it is heard. */
  isEnding(rest: string, follows: Follows, stem: string): boolean
}

const russian =
  'а я у ю ы и е о ом ем ым им ой ей ою ею ью ого его ому ему ая ую ое ие ых их ыми ими ам ям ами ями ах ях ов ев ин ина ину ины ино иной иного иному ином иным иных'
const pet =
  'ик ика ику иком ике чик чика чику чиком чике ка ки ке ку кой очка очки очке очку очкой ечка ечки ечке ечку ечкой ушка ушки ушке ушку ушкой енька еньки еньке еньку енькой уля ули уле улю улей уша уши уше ушу ушей ок ека еку'

/** The suffixes of a Kazakh name, in the order in which they follow one another; behind those of a place or an owner the second ones may begin again. */
const kazakh = [
  'жан еке екең аға апа апай тай',
  'лар лер дар дер тар тер',
  'ым ім м ың ің ң ы і сы сі ымыз іміз мыз міз ыңыз іңіз ңыз ңіз',
  'ның нің дың дің тың тің ға ге қа ке на не а е ны ні ды ді ты ті н да де та те нда нде дан ден тан тен нан нен мен бен пен дай дей тай тей ша ше сыз сіз',
  'нікі дікі тікі дағы дегі тағы тегі ндағы ндегі',
  'мын мін бын бін пын пін сың сің дыр дір тыр тір мыз міз сыз сіз ау ай ақ ғой',
]

const longest = 14
const shortestPet = 3
const shortestDeclined = 4

const kazakhChain = kazakh.map((suffixes) => new Set(suffixes.split(' ').flatMap(heard)))

/** Endings as they are heard sharply. */
export const sharpEndings = endings((sound) => sound)

/** Endings as a bad ear hears them. */
export const roughEndings = endings(roughly)

const russianCases = new Set(
  'а я у ю ы и е о ом ем ым им ой ей ою ью ого ому ая ую ие ых ами ями ах ях'
    .split(' ')
    .flatMap(heard),
)

/** Whether this, as it is heard, is an ending of a Russian case. */
export function isRussianCase(rest: string): boolean {
  return russianCases.has(rest)
}

/** Whether this, as it is heard, is a chain of Kazakh suffixes. */
export function isKazakhChain(rest: string): boolean {
  return isChain(kazakhChain, rest, 0)
}

function endings(hear: (sound: string) => string): Endings {
  const listed = (words: string) =>
    new Set(words.split(' ').flatMap((word) => heard(word).map(hear)))
  const cases = listed(russian)
  const pets = listed(pet)
  const chain = kazakh.map(listed)
  const plain = listed('а у ы и е о ом ем ой ей ою ого ому ым им')

  function isOne(rest: string, follows: Follows, stem: number): boolean {
    if (rest === '') return follows === 'any'
    if (follows === 'vowel' && !/^[aeiou]/.test(rest)) return false
    if (stem >= shortestPet && pets.has(rest)) return true
    if (follows === 'declined' && stem < shortestDeclined) return plain.has(rest)
    if (cases.has(rest)) return true
    return follows !== 'declined' && isChain(chain, rest, 0)
  }

  return {
    isEnding(rest, follows, stem) {
      if (rest.length > longest) return false
      return (
        isOne(rest, follows, stem.length) ||
        (rest !== '' && follows === 'any' && isOne(stem.slice(-1) + rest, follows, stem.length))
      )
    },
  }
}

const [plural, ofPlace] = [1, 4]

/** Whether these are suffixes one behind another, each of a later place than the one before; «-дағы» is followed by what a name is: «Қайраттағылар». */
function isChain(chain: readonly ReadonlySet<string>[], rest: string, place: number): boolean {
  if (rest === '') return true
  return chain
    .slice(place)
    .some((suffixes, index) =>
      [...suffixes].some(
        (suffix) =>
          suffix !== '' &&
          rest.startsWith(suffix) &&
          isChain(chain, rest.slice(suffix.length), nextPlace(place + index)),
      ),
    )
}

function nextPlace(place: number): number {
  return place === ofPlace ? plural : place + 1
}
