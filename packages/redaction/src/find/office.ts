import { mark } from '../lexicon/mark.ts'
import { trait } from '../lexicon/trait.ts'
import { previous } from '../previous.ts'
import { gap } from '../text/gap.ts'
import type { Page } from '../text/page.ts'
import { areNeighbours } from '../text/words.ts'
import { isApposed, isLabelled } from './apposed.ts'
import type { Candidate } from './name-run.ts'
import { isOfNoOfficer } from './no-officer.ts'
import { isOneOfMany } from './officers-listed.ts'
import { holdsPost, isOfPolice, isPoint } from './post.ts'
import { ranks } from './rank.ts'

/** Whose office stands before a name: that of police, which stays, or another, whose bearer a person must judge. */
export type Office = 'police' | 'other'

/** Words that stand between an office and the name of who holds it: «директор школы № 28 Лаура Бекенова». */
const farthest = 6

/** The office in which somebody is named here; null for anybody else. */
export function officeOf(page: Page, name: readonly Candidate[]): Office | null {
  if ((page.marks & offices) === 0) return null
  const before = officeBefore(page, name)
  return before === null && isApposed(page, name.at(-1)?.index ?? 0) ? 'other' : before
}

function officeBefore(page: Page, name: readonly Candidate[]): Office | null {
  const first = withInitials(page, name[0]?.index ?? 0)
  if (isOneOfMany(page, first)) return 'other'
  if (!isOfficeNear(page, first)) return null
  if (isLabelled(page, first, name.at(-1)?.index ?? first)) return 'other'
  let rank: Office | null = null
  let from = first - farthest
  for (let index = first - 1; index >= Math.max(0, from); index -= 1) {
    const [word, next] = [page.words[index], page.words[index + 1]]
    if (!word || !next || !isClose(page, index)) return rank
    const ofDuty = wordsOfDuty(page, index)
    if (ofDuty > 0) {
      from -= ofDuty
      index -= ofDuty - 1
      continue
    }
    if ((word.marks & mark.police) !== 0 && !(index + 1 < first && isPoint(next))) {
      if (isOwner(page, index, first) || isOfNoOfficer(page, index, first)) return 'other'
      if (isSomebodyElse(page, name)) return null
      return ofPolice[holdsPost(page, name, { at: index, first })]
    }
    if (ranks.test(word.plain)) {
      rank = 'other'
      continue
    }
    if ((word.marks & mark.office) !== 0) return rank ?? 'other'
    if (isAbbreviation(page, index) || isOfDistrict(page, index)) continue
    if (word.capital || endsPhrase(page, index)) return rank
  }
  return rank
}

/** «Учаскелік Айгүл деген әйелді ұстады», «Учаскелік Айгүл апайға келді» */
function isSomebodyElse({ words }: Page, name: readonly Candidate[]): boolean {
  return others.test(words[(name.at(-1)?.index ?? 0) + 1]?.plain ?? '')
}

const others = /^(?:деген|дейтін|есімді|атты|апай|апа|әже|әпке|тәте|жеңге)\p{L}{0,4}$/u

const whose = /[нтд][ыі]ң$/u

/** «инспекторының есебінде Ковальчук»: the report is the inspector's, and who stands behind it may be anybody; «инспектордың көмекшісі Жұман» is police too. */
function isOwner({ words }: Page, post: number, first: number): boolean {
  const between = words.slice(post + 1, first)
  return between.length > 0 && whose.test(words[post]?.plain ?? '') && !between.some(isOfPolice)
}

const ofPolice = { surely: 'police', perhaps: 'other', no: null } as const

/** «Участковый А. Байжанов»: the first of the initials before the name, or the name. */
function withInitials({ text, words }: Page, first: number): number {
  let index = first
  for (let word = previous(words, index); word; word = previous(words, index)) {
    const behind = text.slice(word.end, words[index]?.start)
    if (!word.capital || word.text.length > 1 || !/^\. ?$/u.test(behind)) break
    index -= 1
  }
  return index
}

/** Whether any of the words before is an office at all; before most names none is. */
function isOfficeNear({ words }: Page, first: number): boolean {
  for (let index = Math.max(0, first - farthest - longestDuty); index < first; index += 1) {
    if (((words[index]?.marks ?? 0) & offices) !== 0) return true
  }
  return false
}

const offices = mark.police | mark.office

/** «Участковый поговорил с Ламбековой», «Участковый врач Динара»: who stands behind these is somebody else. */
function endsPhrase(page: Page, index: number): boolean {
  const word = page.words[index]
  if (!word || letters.test(word.plain)) return true
  const { plain, traits } = word
  if (page.languageAt(index) === 'kk')
    return plain === 'психолог' || !(isOfPolice(word) || inKazakh.test(plain))
  if ((traits & trait.animate) !== 0) return !isOfPolice(word) && !addressed.test(plain)
  return (traits & (trait.verb | trait.small)) !== 0 && (traits & trait.noun) === 0
}

// NOTE: words of one letter are nouns to the dictionary.
const letters = /^(?:в|и|к|о|с|у|а|но|во|ко|со|об)$/u
const addressed = /^(?:товарищ|господин|госпож)/u
/** What may stand between a post and who holds it: «учаскелік инспекторы аға лейтенант Серіков». */
const inKazakh =
  /^(?:аға|ага|кіші|бас|бөлім|басқарма|бекет|жергілікті|қызмет|топ|ювенал|жол|патруль|мырза|ханым|біздің|жаңа|участк|учаск|бірінші|мектеп|ауыл|аудан|қала|кент|міндетін|есе[бп]|баянда|маман|өкіл|қызметкер|хатшы|жетекші)/u

/** How many words say what an inspector is for, up to this one: «по делам несовершеннолетних», «группы по защите женщин от насилия», «по ЮП»; none for most. */
function wordsOfDuty({ words }: Page, index: number): number {
  if (!endsDuty.test(words[index]?.plain ?? '')) return 0
  const before = words.slice(Math.max(0, index + 1 - longestDuty), index + 1)
  const duty = wholeDuty.exec(before.map(({ plain }) => plain).join(' '))
  return duty ? duty[0].trim().split(' ').length : 0
}

const longestDuty = 8
const endsDuty =
  /^(?:несовершеннолетних|женщин|детей|насилия|порядка|юп|пдн|ювенальн\p{L}{2}|отделу|отделению|району|участку)$/u
const wholeDuty =
  /(?:^| )(?:группы )?по (?:юп|пдн|ювенальн\p{L}{2}|отделу|отделению|району|участку|делам (?:несовершеннолетних|женщин)|защите (?:прав )?женщин(?: и детей)?(?: от (?:бытового |семейного |домашнего )?насилия)?|охране (?:общественного )?порядка)$/u

/** «инспектор Медеуского РУВД Ахметов», «участковый села Шамалган Ахметов», «инспектор по Медеускому району Ахметов». */
function isOfDistrict({ words }: Page, index: number): boolean {
  const [before, word, next] = [previous(words, index), words[index], words[index + 1]]
  if (!word) return false
  if (word.plain === 'по') return next?.capital === true && ofDistrict.test(next.plain)
  if (settlement.test(word.plain))
    return next?.capital === true && (word.letters > 1 || (word.gap & gap.stop) !== 0)
  if (!word.capital) return false
  if (before && settlement.test(before.plain)) return true
  return next !== undefined && ofDistrict.test(word.plain) && station.test(next.plain)
}

const ofDistrict = /[сц]к(?:ого|ому|ой)$/u
const station =
  /^(?:район|г?[ор]?[уо]?вд|р?[оу]?п|город|отдел|управлен|участк|поселк|посёлк|округ)/u
const settlement =
  /^(?:город|г|сел|с|посел|посёл|пос|п|аул|мкр|микрорайон|округ|район)(?:а|у|е|ка|ку)?$/u

const longestAbbreviation = 4

/** «начальник УП Дьяченко» */
function isAbbreviation(page: Page, index: number): boolean {
  const word = page.words[index]
  return word?.capitals === true && word.letters <= longestAbbreviation && page.isCased(index)
}

/** Whether the word and the next stand in one phrase: nothing between them but space, or a number. */
function isClose({ text, words }: Page, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (!word || !next) return false
  if (areNeighbours(text, word, next)) return true
  const between = text.slice(word.end, next.start)
  return numbered.test(between) || (/^\. ?$/.test(between) && abbreviated.test(word.plain))
}

const numbered = /^[\s№\d-]{1,12}$/u
/** «уч. Касенов», «ст. инсп. Оспанов», «участковый кап. Ибраев» */
const abbreviated = /^(?:уч|инсп|нач|зам|пол|ст|мл|кап|лейт|серж|подп|деж|г|с|п|пос|мкр)$/u
