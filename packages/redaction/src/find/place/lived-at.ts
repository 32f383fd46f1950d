import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { isStreetWord } from '../../cue/street-name.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Chunk } from './chunk.ts'
import { beginsNext, type Numeral } from './numeral.ts'

const living = /^(?:тұра(?:мын|ды|мыз|тын|сың|сыз)|тура(?:мын|ды|мыз|тын)|көш(?:ті|тік|тім|кен))$/u

/** Says in Kazakh that somebody lives there, or has moved. */
export function isLiving(word: string): boolean {
  return living.test(word)
}

/** «Желтоқсан 112 ғой»: a small word that says nothing of what is counted. */
export function isParticle(word: string): boolean {
  return /^(?:ғой|гой|екен|емес|еді|еди|деп|деген)$/u.test(word)
}

/** «Абай 45-12 тұрамын», «Наурыз 12-де тұрады»: whether the number is where somebody lives. */
export function isLivedAt(sheet: Sheet, { last, numeral }: Chunk): boolean {
  if (isLiving(sheet.plainAt(last + 1)) && sheet.joins(last, blank)) return true
  return numeral?.compound === true && numeral.suffixed
}

/** «на Мира 5-17», «Мира 12а», «Набережная 3-тегі»: whether the number is of a house, and of a flat, on a street that is called by a word. */
export function isHouseAndFlatOn(sheet: Sheet, at: number, { numeral }: Chunk): boolean {
  const word = sheet.wordAt(at)
  const isHouse = numeral?.compound === true || numeral?.suffixed === true
  return isHouse && word?.capital === true && isStreetWord(word.plain)
}

/** «Мира», «Победы», «Тәуелсіздік»: a word after which streets are called. */
export function isOfPeace(sheet: Sheet, at: number): boolean {
  const word = sheet.wordAt(at)
  if (!word || (!word.capital && sheet.isCased(at))) return false
  return ofPeace.test(word.plain)
}

const ofPeace =
  /^(?:мир[ау]|побед[ыае]|дружб[ыае]|независимост[ьи]|республик(?:[аиеу]|асы)|т[әа]уелс[іи]зд[іи]к|бейб[іи]тш[іи]л[іи]к|же[ңн][іи]с|орталы[қк]|жа[ңн]а|ынтыма[қк]|сары-?ар[қк]а|дала|ел)$/u

/** «Мира 105», «Тәуелсіздік 73, 5-пәтер»: whether a house stands behind a word after which streets are called, and no word of what the number would count. */
export function isHouseOnWord(sheet: Sheet, at: number, house: readonly Chunk[]): boolean {
  const [one] = house
  if (!one || !isOfPeace(sheet, at)) return false
  if (house.length > 1 || one.kind !== 'number') return true
  if (one.numeral?.inWords) return false
  return !sheet.joins(one.last, blank | gap.hyphen) || beginsNext(sheet, one.last)
}

/** «Абай 12-5 тұрғыны», «Абай көшесі 15 тұрғыны»: whose the house is, right behind the street; «12-15 тұрғын» and «ауылдың 12-15 тұрғыны» count them. */
export function isOfResidents(sheet: Sheet, first: number, { last, compound }: Numeral): boolean {
  if (!isResident(sheet.plainAt(last + 1)) || !sheet.joins(first - 1, blank)) return false
  const before = sheet.wordAt(first - 1)
  if (!before || ofSomething.test(before.plain)) return false
  const { place } = before.entry.cues
  if ((place & placeCue.streetAfter) !== 0) return (place & placeCue.locative) === 0
  return compound && (before.capital || (place & placeCue.joiner) !== 0)
}

/** «тұрғыны», «тұрғындары»: of that place; «тұрғын» alone may be counted. */
export function isResident(word: string): boolean {
  return /^т[ұу]р[ғг]ын(?:ы|дар)/u.test(word)
}

/** «жильцы», «соседка»: whose a house or a flat is said to be in Russian. */
export function isInmate(word: string): boolean {
  return /^(?:жил(?:ьц|ец)|жител|сосед(?!н)|собственник|владел(?:ьц|ец)|хозя|квартирант)/u.test(
    word,
  )
}

const ofSomething = /[дтн][ыіи][ңн]$/u
