import type { ReferralGround } from '../appeal/refer.ts'
import type { Bilingual } from '../bilingual.ts'
import type { Day } from '../day.ts'

/** What an initiator is told of: that the appeal was forwarded, or that its term was extended. */
export const noticeKinds = ['FORWARDED', 'EXTENDED'] as const

/** One of {@link noticeKinds}. */
export type NoticeKind = (typeof noticeKinds)[number]

/** Which edition of the words below a notice was written by. */
export const noticeEdition = 1

interface Raised {
  /** The day of the meeting. */
  readonly raisedOn: Day
  /** The number of the appeal in its protocol. */
  readonly number: number
  /** Which part of it, where it was split. */
  readonly part: number | null
}

interface Forwarded extends Raised {
  readonly kind: 'FORWARDED'
  readonly on: Day
  readonly to: Bilingual
  readonly ground: ReferralGround
}

interface Extended extends Raised {
  readonly kind: 'EXTENDED'
  readonly on: Day
  readonly until: Day
  readonly reason: Bilingual
}

/** Of what an initiator is told. */
export type NoticeFacts = Forwarded | Extended

/** What the initiator of an appeal is told, in the words of the law and without anybody's name (¶32; APPC articles 65 and 76). */
export function noticeWords(facts: NoticeFacts): Bilingual {
  return facts.kind === 'FORWARDED' ? forwarded(facts) : extended(facts)
}

function forwarded({ on, to, ground, ...raised }: Forwarded): Bilingual {
  const day = spelled(on)
  const because = grounds[ground]
  return {
    kk: `${ofKk(raised)} ${day} күні мына мемлекеттік органға жіберілді: ${to.kk}. Себебі: ${because.kk}. Жауапты сол орган береді. Негізі: Қағидалардың 32-тармағы, Әкімшілік рәсімдік-процестік кодекстің 65-бабы.`,
    ru: `${ofRu(raised)} ${day} направлено в государственный орган: ${to.ru}. Причина: ${because.ru}. Ответ даст этот орган. Основание: пункт 32 Правил, статья 65 Административного процедурно-процессуального кодекса.`,
  }
}

function extended({ on, until, reason, ...raised }: Extended): Bilingual {
  return {
    kk: `${ofKk(raised)} бойынша жауап беру мерзімі ${spelled(on)} күнгі дәлелді шешіммен ${spelled(until)} күніне дейін ұзартылды. Себебі: ${reason.kk}. Негізі: Әкімшілік рәсімдік-процестік кодекстің 76-бабы.`,
    ru: `${ofRu(raised)}: срок ответа мотивированным решением от ${spelled(on)} продлён до ${spelled(until)}. Причина: ${reason.ru}. Основание: статья 76 Административного процедурно-процессуального кодекса.`,
  }
}

const grounds: Readonly<Record<ReferralGround, Bilingual>> = {
  COMPETENCE: {
    kk: 'жолданымдағы мәселе полицияның құзыретіне кірмейді',
    ru: 'вопрос не входит в компетенцию полиции',
  },
  TERRITORY: {
    kk: 'жолданымдағы мәселе басқа аумаққа жатады',
    ru: 'вопрос относится к другой территории',
  },
}

function ofKk({ raisedOn, number, part }: Raised): string {
  const which = part === null ? '' : `, ${part}-бөлігі`
  return `Сіздің ${spelled(raisedOn)} күнгі есеп беру кездесуінде айтқан № ${number} жолданымыңыз${which}`
}

function ofRu({ raisedOn, number, part }: Raised): string {
  const which = part === null ? '' : `, часть ${part},`
  return `Ваше обращение № ${number}${which} на отчётной встрече ${spelled(raisedOn)}`
}

/** A day as official letters write it, `15.04.2026`. */
function spelled(day: Day): string {
  return day.split('-').toReversed().join('.')
}
