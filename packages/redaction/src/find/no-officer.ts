import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { isOfPolice } from './post.ts'
import { ranks } from './rank.ts'
import { isForNeighbour } from './somebody.ts'

/** Whether the post of police that stands at `at`, before the name that begins at `first`, is of somebody who is no officer. */
export function isOfNoOfficer(page: Page, at: number, first: number): boolean {
  const { words } = page
  if (isPast(words, at) || isOfOthers(words, at, first)) return true
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

/** «Налоговый инспектор», «инспектор отдела кадров». */
function isOfOthers(words: readonly Word[], at: number, first: number): boolean {
  if (!inspector.test(words[at]?.plain ?? '')) return false
  if (others.test(words[at - 1]?.plain ?? '')) return true
  return words.slice(at + 1, first).some((word) => !word.capital && !isPolice(word))
}

function isPolice(word: Word): boolean {
  return isOfPolice(word) || ofPolice.test(word.plain)
}

const inspector = /^инспектор/u
const others =
  /^(?:налогов|лесн|школьн|трудов|технич|пожарн|рыб|эколог|страхов|санитарн|торгов|банк|кредитн|салық|еңбек|мектеп|орман|өрт|санитар)/u
const ofPolice =
  /^(?:полици|ювенал|отдел|управлен|департамент|полк|батальон|взвод|рот|пункт|групп|дорожн|патрульн|природоохранн|миграционн|криминальн|административн|по|делам|несовершеннолетн|район|старш|служб|[гоу]?п$|мпс|мвд|дп|ст$|аға)/u
