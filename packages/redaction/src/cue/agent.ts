import type { Written } from './rule.ts'

/** Words that end like those for who does a work and mean somebody else. */
const russianOthers =
  /^(?:ящик|товарищ|дольщ|помощник|ненавист|корыст|подельщ|заемщ|лист|турист|террорист|активист|экстремист|велосипедист|мотоциклист|аферист|коммунист|специалист|финалист|шантажист|нигилист|оптимист|пессимист|пешеход|плащ|каталог|диалог|аналог|налог|пролог|эпилог|некролог|монолог|житель|жител|представительниц|посетительниц|заявительниц|потребительниц|нарушительниц|победительниц|покупательниц|родительниц|любительниц)/u
const russianAgent = /^.{3,}(?:щик|щиц|олог|[^и]ист|истк|тельниц)(?:[аеуи]|ом|ей|ой|ы)?$/u

const kazakhOthers =
  /^(?:(?:кры|ни|мы|на|ва|ду|у|гру|афи|бары|малы|камы|тиши)ши$|окушы|отиниш|усын|уйиш|тартыш|жолаушы|сайлаушы|катысушы|тутынушы|келуши|толеуши|жазушы|колдаушы|жактаушы|кинали|бузушы|кукык|жасаушы|кылмыс|отинуши|шагымданушы|арызданушы|тындаушы|корермен|айтушы|бастаушы|ойыншы|жаргыш|студент|жабирленуши|болашы|жаншы|калдыкшы|намысшы|енши|коргаушы|дамушы|жургинши|тургы|миндеттенуши|пайдаланушы|суйинши|быршы|куриши|кирпиши|ескерткиши|комекши|елши|улес|киси|баршы|камкоршы|мураге|дауысшы)/u
// NOTE: a Kazakh ending has vowels of one kind, so that «тишины» and «машине» have none.
const kazakhAgent =
  /^.{2,}(?:шы(?:нын?|га|дан?|мен|сы(?:н(?:ын|а|да|ан)?|мен)?|(?:сы)?мыз(?:дын?|га|дан?|бен)?)?|ши(?:нин?|ге|ден?|мен|си(?:н(?:ин|е|де|ен)?|мен)?|(?:си)?миз(?:дин?|ге|ден?|бен)?)?)$/u
/** What stands in any such word. */
const mayBeAgent = /[шщ]|ист|олог|тельниц/u
const notAgent = /(?:[ыи]нш[ыи]|ш[ыи]л[ыи]к|ушыл|алш[ыи])/u

const abstract = /(?:ш[ыи]|ага|[ое]р)л[ыи][кг]|(?:лог|граф|атр|ург|ном)и(?:[яию]|ей)/u

/** Whether a folded word is the office or the science and not who holds or practises it: «кезекшілік», «төрағалығы», «кардиологии». */
export function isOfficeAlone(word: string): boolean {
  return abstract.test(word)
}

/** Whether a word is by its ending one for who does a work: «экскаваторщик», «нұсқаушысы», and not «үдерісті», which only ends like «артисты». */
export function isAgent({ plain, folded: word }: Written): boolean {
  if (!mayBeAgent.test(word)) return false
  if (plain === word && russianAgent.test(word)) return !russianOthers.test(word)
  return kazakhAgent.test(word) && !kazakhOthers.test(word) && !notAgent.test(word)
}
