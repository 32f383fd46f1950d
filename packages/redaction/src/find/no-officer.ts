import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { isOfPolice } from './post.ts'

/** Whether the post of police that stands at `at`, before the name that begins at `first`, is of somebody who is no officer. */
export function isOfNoOfficer({ words }: Page, at: number, first: number): boolean {
  return isPast(words, at) || isOfOthers(words, at, first)
}

const farthest = 2

/** «Бывший участковый», «представился участковым», «якобы сотрудник полиции», «внештатный помощник полиции». */
function isPast(words: readonly Word[], at: number): boolean {
  return words.slice(Math.max(0, at - farthest), at + 1).some(({ plain }) => past.test(plain))
}

const past =
  /^(?:бывш|якобы|отставн|экс-|представил|назвал|назыв|выда[её]т|выдава|внештатн|общественн|лже|псевдо|бұрынғы|жалған)/u

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
