import { placeCue } from '../../cue/place.ts'
import type { Sheet } from '../../cue/sheet.ts'
import { givenName, trait } from '../../lexicon/trait.ts'
import { gap } from '../../text/gap.ts'

/** What any list or dictionary has as a first name, or as a form of one. */
export const anyFirstName = givenName | trait.listedNameForm | trait.wordName | trait.wordNameForm

/** «би», «батыра»: a small word of names; «Батырхан» and «Мая» are somebody. */
export function isJoiner(sheet: Sheet, at: number): boolean {
  const isOfNames = (sheet.cuesAt(at).place & placeCue.joiner) !== 0
  return isOfNames && (sheet.wordAt(at)?.capital === false || rank.test(sheet.foldedAt(at)))
}

/** «Кенесары Хана», «Карасай Батыр»: it is capital too. */
export const rank = /^(?:би|жолы|баба|(?:батыр|хан|акын|жырау)(?:а|у|е|ом)?)$/u

/** «Самал-2», and «самал-2» where no capital tells: whether these digits belong to the name before. */
export function isOfNumberedName(sheet: Sheet, at: number): boolean {
  if (!sheet.isDigits(at) || sheet.gapAfter(at - 1) !== gap.hyphen) return false
  const word = sheet.wordAt(at - 1)
  return word !== undefined && (word.capital || (word.street && !sheet.isCased(at - 1)))
}

/** Begins what two words call: «Асыл Арман», «Жас Қанат». */
export function isLeading(sheet: Sheet, at: number): boolean {
  return leading.test(sheet.foldedAt(at))
}

const leading =
  /^(?:ак|кок|кызыл|сары|кара|жана|жас|асыл|алтын|кумис|нур|нурлы|тан|улы|мангилик|m[aáä][nńñ]gilik|алма|орта|жогаргы|томенги|братьев|сестер|(?:нов|больш|мал|стар|красн|верхн|нижн)(?:[оыи]й|[ая]я|[ое]е|[ое]м|[ое]го|ей|ую|юю))$/u

/** «Академик Сәтбаев», «Маршал Жуков»: says who he was. */
export function isTitle(sheet: Sheet, at: number): boolean {
  const traits = sheet.wordAt(at)?.traits ?? 0
  const isNoun = (traits & (trait.noun | trait.animate)) === (trait.noun | trait.animate)
  return isNoun && (traits & anyFirstName) === 0
}

/** «Абая», «Тупиковом», and not «Болат» of «на улице Болат Сапаров буянил». */
export const declined = /(?:[аяыи]|[оеё]й|[оеё]м)$/u
/** The surname of a man, in the nominative. */
export const ofMan = /..(?:[оеё]в|ин|[сц]кий)$/u
