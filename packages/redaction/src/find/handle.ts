import { factCue } from '../cue/fact.ts'
import type { Sheet } from '../cue/sheet.ts'
import { isSurnameForm } from '../name/part.ts'
import { blank, gap } from '../text/gap.ts'
import { type Found, sure, unsure } from './found.ts'

/** The names that people have on the net: «ник Волк», «инстаграм: serik_kz», and links to someone's page. */
export function findHandles(sheet: Sheet): Found[] {
  const found: Found[] = []
  if ((sheet.facts & (factCue.web | factCue.page)) === 0) return found
  let free = 0
  for (const at of sheet.stated) {
    if (sheet.startOf(at) < free) continue
    const { fact } = sheet.cuesAt(at)
    const one =
      ((fact & factCue.web) !== 0 ? linkAt(sheet.text, linkFrom(sheet, at)) : null) ??
      ((fact & factCue.page) !== 0 ? handleBeside(sheet, at) : null)
    if (!one) continue
    found.push(one)
    free = one.end
  }
  return found
}

const ofHost = /[a-z\d.-]/i
const farthest = 32

/** Where the link begins in which a word of it stands: «ru-ru.facebook.com», «2gis.kz». */
function linkFrom(sheet: Sheet, at: number): number {
  const word = sheet.startOf(at)
  let start = word
  while (word - start < farthest && ofHost.test(sheet.text.charAt(start - 1))) start -= 1
  return start
}

const reach = 200
const page =
  /^(?:https?:\/\/)?(?:(?:www|m|[a-z]{2}-[a-z]{2})\.)?(?:t\.me|telegram\.(?:me|org)|wa\.me|api\.whatsapp\.com|chat\.whatsapp\.com|vk\.(?:com|ru|me|cc)|ok\.ru|instagram\.com|instagr\.am|facebook\.com|fb\.(?:com|me|watch)|m\.me|tiktok\.com|threads\.(?:net|com)|youtube\.com|youtu\.be|twitter\.com|x\.com|linkedin\.com|snapchat\.com|discord\.(?:gg|com)|my\.mail\.ru|viber\.com)\/[^\s,;)»"“”]{1,180}|^(?:tg|viber|whatsapp|instagram|vk):\/\/[^\s,;)»"“”]{1,180}/iu
const map =
  /^(?:https?:\/\/)?(?:www\.|m\.)?(?:(?:maps\.)?google\.[a-z.]{2,6}\/maps|maps\.google\.[a-z.]{2,6}|maps\.app\.goo\.gl|goo\.gl\/maps|(?:go\.)?2gis\.[a-z]{2,3}|(?:maps\.)?yandex\.[a-z]{2,3}\/(?:maps|navi)|maps\.apple\.com|geo:)[^\s)»"“”]{1,180}/iu
const punctuation = /[.!?:]+$/

function linkAt(text: string, start: number): Found | null {
  const before = text.charAt(start - 1)
  if (before === '.' || before === '/' || before === '@' || before === '-') return null
  const window = text.slice(start, start + reach)
  const link = page.exec(window)?.[0]
  if (link) return sure('HANDLE', start, start + link.replace(punctuation, '').length)
  const spot = map.exec(window)?.[0]
  return spot ? sure('COORD', start, start + spot.replace(punctuation, '').length) : null
}

function handleBeside(sheet: Sheet, at: number): Found | null {
  const start = sheet.startOf(at)
  return toldBefore.test(sheet.text.slice(Math.max(0, start - 10), start))
    ? handleBefore(sheet, start)
    : handleAfter(sheet, at)
}

const toldBefore = /\s(?:деген|атты|есімді|атымен)\s$/u
const told = new RegExp(`(?<![\\p{L}\\p{N}_.-])([\\p{L}\\p{N}_.-]{3,40})${toldBefore.source}`, 'u')

/** «tugan_jer_88 деген ник» */
function handleBefore({ text }: Sheet, start: number): Found | null {
  const [all = '', name = ''] = told.exec(text.slice(Math.max(0, start - 56), start)) ?? []
  if (!latin.test(name) && !marked.test(name)) return null
  const first = start - all.length
  return (marked.test(name) ? sure : unsure)('HANDLE', first, first + name.length)
}

const whose =
  '(?:он|она|у|него|неё|нее|них|меня|внука|внучки|сына|дочери|дочки|жены|мужа|сестры|брата|мамы|соседа|соседки|моего|моей|баламның|қызымның|ұлымның|көршімнің|его|её|ее|ник|никім|нигі|ол|оның|деген|аты|под|именем|ником|как)(?!\\p{L})'
const handle = new RegExp(
  `^(?:\\s${whose}){0,3}[\\s:«"“'—–@-]{0,5}(?!${whose})([\\p{L}\\p{N}](?:[\\p{L}\\p{N}_.-]{0,38}[\\p{L}\\p{N}_])?(?:#\\d{2,5})?)`,
  'u',
)
const latin = /[a-z]/i
const marked = /[_\d#]|[a-z]\.[a-z]/i
const brands =
  /^(?:whatsapp|telegram|instagram|facebook|tiktok|youtube|viber|vk|online|live|stories|direct|reels|bot|id)$/i

/** What stands behind a word for a page: surely a name where it is written as one. */
function handleAfter(sheet: Sheet, at: number): Found | null {
  const word = sheet.wordAt(at)
  if (!word || !sheet.joins(at, blank | gap.colon | gap.quote | gap.hyphen)) return null
  if (word.capital && isSurnameForm(word.plain)) return null
  const window = sheet.text.slice(word.end, word.end + 48)
  const [all = '', name = ''] = handle.exec(window) ?? []
  const before = all.slice(0, all.length - name.length)
  if (
    before === '' ||
    before === '-' ||
    name.length < 3 ||
    brands.test(name) ||
    before.includes('@')
  )
    return null

  const start = word.end + before.length
  const link = linkAt(sheet.text, start)
  if (link) return link
  const nick = /^(?:ник|nick|логин|login)/u.test(word.plain)
  const isTold = before.includes(':') || nick
  if (latin.test(name) && (isTold || marked.test(name)))
    return sure('HANDLE', start, start + name.length)
  if (marked.test(name) && isTold && /\p{L}/u.test(name))
    return sure('HANDLE', start, start + name.length)
  if (nick && word.plain !== 'логин') return sure('HANDLE', start, start + name.length)
  const wide = !/^(?:канал|страниц|парақша|паракша|аккаунт|тг|вк)/u.test(word.plain)
  return wide && latin.test(name) ? unsure('HANDLE', start, start + name.length) : null
}
