import type { Stretch } from '../occurrence.ts'
import type { SpanType } from '../span.ts'

/** Something in a link that is somebody's. */
export interface InLink extends Stretch {
  readonly type: SpanType
}

const apart = '[ ().+_-]{0,3}'
const digit = `${apart}\\d`
/** A telephone of this country or the next, as it is dialled at home or from abroad, however it is grouped. */
const phone = new RegExp(`(?<!\\d)\\+?[78]${apart}[79](?:${digit}){9}(?!\\d)`, 'g')
const mobile = /(?<!\d)7[04567]\d{8}(?!\d)/g
const abroad = /(?<![\p{L}\d])\+\d{9,15}(?!\d)/gu
/** Twelve digits that begin with a day of birth and its century. */
const personal = new RegExp(
  `(?<!\\d)(?:${digit}){2}${apart}(?:0${apart}[1-9]|1${apart}[0-2])${apart}(?:0${apart}[1-9]|[12]${digit}|3${apart}[01])${apart}[1-6](?:${digit}){5}(?!\\d)`,
  'g',
)
// NOTE: a meeting of Teams is «…@thread.v2».
const mail =
  /[\p{L}\d._%+-]{1,64}@(?!thread\.)(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\d])/gu

/** The telephone of a chat: «wa.me/7701…», «t.me/+7701…», «…/send?phone=7701…». */
const chat =
  /^https?:\/\/(?:(?:www\.)?wa\.me\/|(?:(?:www|api|web)\.)?whatsapp\.com\/send|(?:www\.)?(?:t|telegram)\.me\/\+?(?=\d{7})|[^/]{1,253}\/[^#]{0,512}[?&](?:phone|tel|whatsapp|wa)=)/i
const numberOfChat = /\+?\d{7,15}/

/** An id that a machine drew. */
const drawn = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/gi

/** The number of a meeting on the net, which is no telephone though it has as many digits. */
const room =
  /^https?:\/\/(?:[\w-]{1,63}\.){0,4}(?:zoom\.(?:us|com)|telemost\.yandex\.[a-z]{2,3})\/(?:[a-z]{1,12}\/){1,3}(\d{9,16})(?!\d)/i

/** Telephones, identification numbers and e-mail addresses in a link; ids of posts, groups and rooms are none. */
export function numbersInLink(text: string): InLink[] {
  const free = [...roomIn(text), ...stretchesOf(text, drawn, 'HANDLE')]
  const found = [
    ...chatIn(text),
    ...stretchesOf(text, personal, 'IIN'),
    ...[phone, abroad, mobile].flatMap((one) => stretchesOf(text, one, 'PHONE')),
    ...stretchesOf(text, mail, 'EMAIL'),
  ]
  return found.filter(({ start, end }) => free.every((one) => end <= one.start || one.end <= start))
}

/** A chat with somebody: their number, or where it is not said the whole link. */
function chatIn(text: string): InLink[] {
  const [before] = chat.exec(text) ?? []
  if (before === undefined) return []
  const number = numberOfChat.exec(text.slice(before.length - 1))
  if (!number) return [{ start: 0, end: text.length, type: 'HANDLE' }]
  const start = before.length - 1 + number.index
  return [{ start, end: start + number[0].length, type: 'PHONE' }]
}

function roomIn(text: string): Stretch[] {
  const [whole, number] = room.exec(text) ?? []
  if (whole === undefined || number === undefined) return []
  return [{ start: whole.length - number.length, end: whole.length }]
}

function stretchesOf(text: string, pattern: RegExp, type: SpanType): InLink[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({
    ...{ start: index, end: index + found.length, type },
  }))
}
