import { order2023 } from '@esep/law'
import encodeQR from 'qr'
import { inGroups, type SlipCode } from '../../shared/slip-code.ts'
import type { WrittenLanguage } from '../protocol/enums.ts'
import type { Slip } from './slip.entity.ts'

interface Printed {
  readonly slip: Pick<Slip, 'number' | 'receivedAt' | 'registeredOn' | 'receiver'>
  readonly code: SlipCode
  readonly language: WrittenLanguage
  readonly portalUrl: string
}

/**
 * A slip to print, as a page of HTML that fetches nothing: number, day and hour, who received it, and the code in letters
 * and as a picture. Whose appeal it is and what it says does not stand on it (¶32; art. 64 of the Administrative Procedure
 * Code).
 */
export function sheetOf({ slip, code, language, portalUrl }: Printed): string {
  const words = wordings[language]
  const { name, post, body } = slip.receiver
  const address = `${portalUrl}/${language}/slips`
  const rows = [
    [words.received, spelledMoment(slip.receivedAt)],
    [words.registered, spelledDay(slip.registeredOn)],
    [words.receiver, `${name[language]}, ${post[language]}`],
    [words.body, body[language]],
  ] as const

  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${words.title} № ${escaped(slip.number)}</title>
<style>${style}</style>
</head>
<body>
<h1>${words.title} <span>№ ${escaped(slip.number)}</span></h1>
<dl>
${rows.map(([term, said]) => `<div><dt>${term}</dt><dd>${escaped(said)}</dd></div>`).join('\n')}
</dl>
<h2>${words.code}</h2>
<p class="code">${inGroups(code)}</p>
<div class="open">
${pictureOf(linkTo(address, code), words.picture)}
<p>${words.how} <b>${escaped(address)}</b></p>
</div>
<p>${words.keep}</p>
</body>
</html>
`
}

/** The page that opens with the code in it: behind the sign that a browser sends to nobody. */
function linkTo(address: string, code: SlipCode): string {
  return `${address}#${encodeURIComponent(inGroups(code))}`
}

function pictureOf(link: string, name: string): string {
  const svg = encodeQR(link, 'svg', { ecc: 'medium', border: 4 })
  return svg.replace('<svg ', `<svg role="img" aria-label="${name}" `)
}

function spelledMoment(instant: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(order2023.zone)
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' })
  return `${spelledDay(moment.toPlainDate().toString())}, ${time}`
}

function spelledDay(day: string): string {
  return day.split('-').toReversed().join('.')
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

const style = `
@page { size: A5; margin: 12mm }
body { max-width: 32rem; margin: 2rem auto; padding: 0 1rem; font: 16px/1.4 "Noto Sans", system-ui, sans-serif; color: #000; background: #fff }
h1 { margin: 0 0 1rem; padding-bottom: .4rem; font-size: 1.35rem; line-height: 1.25; border-bottom: 3px solid }
h1 span { white-space: nowrap }
h2 { margin: 1.2rem 0 0; font-size: 1.1rem }
dl { margin: 0 } dt { font-size: .85rem } dd { margin: 0 0 .5rem; font-weight: 600 }
.code { margin: .2rem 0 .5rem; font: 600 1.25rem/1.4 ui-monospace, "Noto Sans Mono", monospace; white-space: nowrap }
.open { display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem }
.open p { flex: 1 14rem; margin: 0; overflow-wrap: anywhere }
svg { flex: none; width: 46mm; height: 46mm; margin-inline-start: -4mm }
@media print { body { margin: 0; padding: 0; max-width: none; font-size: 11pt } }
`

const wordings = {
  kk: {
    title: 'Өтініш қабылданғаны туралы талон',
    received: 'Қабылданды',
    registered: 'Тіркелді',
    receiver: 'Қабылдаған',
    body: 'Полиция органы',
    code: 'Талон коды',
    picture: 'Талон беті ашылатын QR сурет',
    how: 'Өтініштің жайын білу үшін телефон камерасын суретке бағыттаңыз немесе кодты мына бетте теріңіз (әріптері орысша, дөңгелек таңба – нөл):',
    keep: 'Код өтініштің күйі мен күндерін ғана көрсетеді. Талонды сақтаңыз: код басқа еш жерде жазылмаған. Жоғалтсаңыз, учаскелік инспектордан жаңа коды бар талон сұраңыз.',
  },
  ru: {
    title: 'Талон о приёме обращения',
    received: 'Принято',
    registered: 'Зарегистрировано',
    receiver: 'Кто принял',
    body: 'Орган полиции',
    code: 'Код талона',
    picture: 'QR-рисунок, который открывает страницу талона',
    how: 'Чтобы узнать, что с обращением, наведите камеру телефона на рисунок или введите код на странице (буквы русские, круглый знак – ноль):',
    keep: 'Код показывает только состояние обращения и дни. Храните талон: больше код нигде не записан. Если потеряли его, попросите у участкового талон с новым кодом.',
  },
} as const satisfies Record<WrittenLanguage, object>
