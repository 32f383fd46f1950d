import { trait } from '../lexicon/trait.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { isOfPolice } from './post.ts'
import { ranks } from './rank.ts'
import { isForNeighbour } from './somebody.ts'

/** Whether the post of police that stands at `at`, before the name that begins at `first`, is of somebody who is no officer. */
export function isOfNoOfficer(page: Page, at: number, first: number): boolean {
  const { words } = page
  if (isPast(words, at) || isOfOthers(page, at, first)) return true
  return isFalse(words, first) || isOfKin(page, at)
}

const mostOfPost = 4

/** «Мой сосед, участковый Серик», «күйеуім полицей Марат»: the police of whom somebody speaks as their own kin or neighbour. */
function isOfKin({ text, words }: Page, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - mostOfPost); index -= 1) {
    const [word, next] = [words[index], words[index + 1]]
    if (!word || !next || !apposed.test(text.slice(word.end, next.start))) return false
    if (isForNeighbour(word)) return true
    if (!isPolice(word) && !ranks.test(word.plain)) return false
  }
  return false
}

const apposed = /^[ \u00a0]?[,–—-]?[ \u00a0]?$/u
const farthestBehind = 4

/** «Учаскелік Марат деп таныстырып», «полицей Ахметов болып хабарласып»: somebody who only said so. */
function isFalse(words: readonly Word[], first: number): boolean {
  return words.slice(first, first + farthestBehind).some(({ plain }, at) => {
    const next = words[first + at + 1]?.plain ?? ''
    return saidToBe.test(plain) && told.test(next)
  })
}

const saidToBe = /^(?:деп|болып|ретінде)$/u
const told = /^(?:таныс|хабарлас|көрін|алда)/u

const farthest = 2

/** «Бывший участковый», «представился участковым», «якобы сотрудник полиции», «внештатный помощник полиции». */
function isPast(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - farthest), at + 1).some(({ plain }) => past.test(plain))
}

const past =
  /^(?:бывш|якобы|мошенни|фальшив|ненастоящ|самозван|алаяқ|видом$|отставн|экс-|представил|назвал|назыв|выда[её]т|выдава|внештатн|общественн|лже|псевдо|бұрынғы|жалған)/u

/** «Налоговый инспектор», «инспектор отдела кадров», «инспектор СЭС», «зауыттың инспекторы». */
function isOfOthers(page: Page, at: number, first: number): boolean {
  const { words } = page
  const [before, post] = [words[at - 1], words[at]]
  if (!post || !inspector.test(post.plain)) return false
  if (before && (others.test(before.plain) || isOwnedByOthers(page, before, post))) return true
  const between = words.slice(at + 1, first)
  return (
    between.some((word) => !word.capital && !isPolice(word)) ||
    (page.isCased(at) && words.slice(at + 1, first + 1).some(isOtherInShort))
  )
}

/** «Зауыттың инспекторы», «компания инспекторы», and not «полиция инспекторы», «ауылымыздың инспекторы». */
function isOwnedByOthers({ text }: Page, owner: Word, post: Word): boolean {
  if (!owned.test(post.plain) || (owner.capital && !beginsSentence(text, owner))) return false
  const isWord =
    (owner.traits & (trait.kazakhWord | trait.kazakhForm)) !== 0 &&
    (owner.traits & trait.small) === 0
  return isWord && areNeighbours(text, owner, post) && !isPolice(owner) && !around.test(owner.plain)
}

function isPolice(word: Word): boolean {
  return isOfPolice(word) || ofPolice.test(word.plain)
}

const longestAbbreviation = 4

/** Of what else there are inspectors: «СЭС», «РЭС»; of the police «ПДН», «ГАИ». */
function isOtherInShort({ capitals, letters, plain }: Word): boolean {
  return capitals && letters > 1 && letters <= longestAbbreviation && !policeInShort.test(plain)
}

const inspector = /^инспектор/u
/** «инспекторы»: of what stands before it. */
const owned = /^инспекторы/u
const others =
  /^(?:налогов|лесн|школьн|трудов|технич|пожарн|рыб|эколог|страхов|санитарн|торгов|банк|кредитн|ветеринар|строительн|транспортн|таможенн|противопожарн|земельн|жилищн|салық|еңбек|мектеп|орман|өрт|санитар|кеден|мал$)/u
const policeInShort =
  /^(?:[гоую]?п|[гр]?увд|р?овд|мвд|гаи|гибдд|дпс|пд|[жақ]?пб|[іi]{2}[бм]|дп|мпс|пдн|одн|пп|упи|опп|цпп|мпд|лоп|ппс)$/u
/** Where the police of a place are; and who speaks of theirs. */
const around =
  /^(?:уча(?:с|ст)ке|бөлім|басқарма|бекет|аудан|[қк]ала|ауыл|округ|көше|шағын|мөлтек|өңір|айма[қғ]|аума[қғ]|тәртіп|[кқ]ұқық|облыс|маңай|біз|сіз|(?:мен|сен)(?:ің)?$|о(?:ның|сы)$|сол$|соның$|бұл$|бас$|кіші$|жаңа$|жас$|жөнінде|бойынша|іс|топ|жаса[қғ]|жол|көші|әкімшілі|кезекші|кәмелет|бала|келген|болған)/u
const ofPolice =
  /^(?:полици|ювенал|отдел|управлен|департамент|полк|батальон|взвод|рот|пункт|групп|дорожн|патрульн|природоохранн|миграционн|криминальн|административн|по|делам|несовершеннолетн|район|старш|служб|наш|ваш|опорн|защит|прав$|женщин|и$|детей|от$|насили|семейно|бытов|домашн|охране|общественного|порядка|профилактик|город|участк|сел|посел|посёл|[гоу]?п$|г$|с$|мкр$|микрорайон|мпс|мвд|дп|ст$|аға)/u
