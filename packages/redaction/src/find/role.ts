import { blank, gap, type Sheet } from '../cue/sheet.ts'
import { socialCue } from '../cue/social.ts'
import { type Found, unsure } from './found.ts'

/** Posts and kin that point to one person: «единственный педиатр села», «директор магазина „Арман“», «вдова бывшего акима». */
export function findRoles(sheet: Sheet): Found[] {
  const found: Found[] = []
  let free = 0
  for (const at of sheet.social) {
    if (at < free) continue
    const role = roleAt(sheet, at, free)
    if (!role) continue
    free = role.last + 1
    found.push(unsure('ROLE', sheet.startOf(role.first), sheet.endOf(role.last)))
  }
  return found
}

interface Role {
  readonly first: number
  readonly last: number
}

const {
  spot,
  children,
  only,
  post,
  owner,
  kin,
  former,
  business,
  union,
  our,
  head,
  village,
  office,
} = socialCue
const anyPost = post | owner | office | head

function roleAt(sheet: Sheet, at: number, free: number): Role | null {
  const { social } = sheet.cuesAt(at)
  return (
    ((social & only) !== 0 ? onlyOne(sheet, at, free) : null) ??
    ((social & former) !== 0 ? formerOne(sheet, at) : null) ??
    ((social & kin) !== 0 ? kinOf(sheet, at) : null) ??
    ((social & (owner | head)) !== 0 ? ownerOf(sheet, at) : null) ??
    ((social & (business | union)) !== 0 ? businessOf(sheet, at) : null) ??
    ((social & office) !== 0 ? kazakhKin(sheet, at, free) : null) ??
    ((social & (our | village)) !== 0 ? ourOne(sheet, at) : null) ??
    ((social & post) !== 0 ? postOf(sheet, at) : null)
  )
}

/** The first of the next few words that tells this; null where none does. */
function next(
  sheet: Sheet,
  at: number,
  { cue, most }: { cue: number; most: number },
): number | null {
  for (let index = at + 1; index <= at + most; index += 1) {
    if (!sheet.joins(index - 1, blank | gap.quote | gap.hyphen)) return null
    if ((sheet.cuesAt(index).social & cue) !== 0) return index
  }
  return null
}

/** «единственный на всё село педиатр», «ауылдағы жалғыз дәрігер» */
function onlyOne(sheet: Sheet, at: number, free: number): Role | null {
  const one = next(sheet, at, { cue: post | owner | office | union, most: 4 })
  if (one === null) return null
  const before =
    at - 1 >= free && (sheet.cuesAt(at - 1).social & village) !== 0 && sheet.joins(at - 1, blank)
  return { first: before ? at - 1 : at, last: withPlace(sheet, one) }
}

/** «бывший аким», «бұрынғы директор» */
function formerOne(sheet: Sheet, at: number): Role | null {
  const glued = /^экс-./u.test(sheet.wordAt(at)?.plain ?? '')
  const one = glued ? at : next(sheet, at, { cue: anyPost, most: 2 })
  if (one === null) return null
  const widow = next(sheet, one, { cue: kin, most: 1 })
  return { first: at, last: widow ?? withPlace(sheet, one) }
}

/** «вдова бывшего акима», «сын директора школы» */
function kinOf(sheet: Sheet, at: number): Role | null {
  const direct = next(sheet, at, {
    cue: post | office | owner | head | union,
    most: 3,
  })
  if (direct !== null) return { first: at, last: withPlace(sheet, direct) }
  const many = next(sheet, at, { cue: children, most: 2 })
  return many === null ? null : { first: at, last: withPlace(sheet, many) }
}

const kazakhGenitive = /[дтн][іи]ң$|[дтн][ыи]ң$|нин$|нын$|дин$|дын$|тин$|тын$/u

/** «әкімнің ұлы», «директордың әйелі» */
function kazakhKin(sheet: Sheet, at: number, free: number): Role | null {
  if (!kazakhGenitive.test(sheet.wordAt(at)?.plain ?? '')) return null
  const relative = next(sheet, at, { cue: kin, most: 2 })
  if (relative === null) return null
  const before =
    at - 1 >= free && sheet.wordAt(at - 1)?.capital === true && sheet.joins(at - 1, blank)
  return { first: before ? at - 1 : at, last: relative }
}

/** «директор магазина „Арман“», «председатель нашего КСК» */
function ownerOf(sheet: Sheet, at: number): Role | null {
  const where = next(sheet, at, { cue: business | union, most: 2 })
  if (where === at + 1 && isCompany(sheet, at)) return null
  if (where !== null) return { first: at, last: withTitle(sheet, where) }
  const small = /^старш/u.test(sheet.wordAt(at)?.plain ?? '') && isOfHouse(sheet, at)
  return small ? { first: at, last: at + 2 } : null
}

/** «управляющая компания» is nobody. */
function isCompany(sheet: Sheet, at: number): boolean {
  const [owning, business] = [sheet.wordAt(at)?.plain ?? '', sheet.wordAt(at + 1)?.plain ?? '']
  return owning.startsWith('управляющ') && business.startsWith('компани')
}

const ofHouse = /^(?:дому|подъезду|подьезду|улице|кварталу)$/u

function isOfHouse(sheet: Sheet, at: number): boolean {
  return sheet.wordAt(at + 1)?.plain === 'по' && ofHouse.test(sheet.wordAt(at + 2)?.plain ?? '')
}

/** «„Арман“ дүкенінің иесі», «КСК төрағасы» */
function businessOf(sheet: Sheet, at: number): Role | null {
  const one = next(sheet, at, { cue: owner | head, most: 1 })
  if (one === null) return null
  const titled =
    sheet.wordAt(at - 1)?.capital === true && sheet.joins(at - 1, gap.space | gap.quote)
  return { first: titled ? at - 1 : at, last: one }
}

/** «Мектепте психолог»: where there is one, not whose. */
const locative = /[дт][ае]$/u

/** «наш фельдшер», «ауыл имамы», «сельский почтальон» */
function ourOne(sheet: Sheet, at: number): Role | null {
  const one = next(sheet, at, { cue: post | head, most: 1 })
  return one === null || locative.test(sheet.wordAt(at)?.plain ?? '')
    ? null
    : { first: at, last: withPlace(sheet, one) }
}

/** «фельдшер нашего села», «имам мешіті» */
function postOf(sheet: Sheet, at: number): Role | null {
  const place = next(sheet, at, { cue: our | village | business | spot, most: 3 })
  return place === null ? null : { first: at, last: withPlace(sheet, at) }
}

/** With the village or the house whose it is behind. */
function withPlace(sheet: Sheet, at: number): number {
  let last = at
  for (let part = 0; part < mostParts; part += 1) {
    const place = next(sheet, last, { cue: village | business | union | spot, most: 3 })
    if (place === null || !isLedTo(sheet, last + 1, place)) break
    last = place
  }
  return last === at ? at : withTitle(sheet, last)
}

const mostParts = 3
const leads = /^(?:в|на|во|из|с|от|у|при|нашего|нашей|нашем|нашему|нашим|своего|этого|всего|весь)$/u

/** Whether only small words, adjectives and numbers lead to the place: «из третьего подъезда». */
function isLedTo(sheet: Sheet, first: number, place: number): boolean {
  for (let at = first; at < place; at += 1) {
    const word = sheet.wordAt(at)
    const { social, value } = sheet.cuesAt(at)
    const small = word !== undefined && (leads.test(word.plain) || isAdjective(sheet, at))
    if (!sheet.isDigits(at) && value < 0 && (social & (our | village)) === 0 && !small) return false
  }
  return true
}

const adjective = /(?:ого|его|ой|ей|ном|ем|ый|ий|ая|дағы|дегі|тағы|тегі|лық|лік|дық|дік)$/u

function isAdjective(sheet: Sheet, at: number): boolean {
  return adjective.test(sheet.wordAt(at)?.plain ?? '')
}

/** With the title in quotation marks, or in capitals, behind. */
function withTitle(sheet: Sheet, at: number): number {
  const title = sheet.wordAt(at + 1)
  if (!title?.capital || !sheet.joins(at, gap.space | gap.quote)) return at
  let last = at + 1
  while (last < at + 4 && sheet.wordAt(last + 1)?.capital && sheet.gapAfter(last) === gap.space)
    last += 1
  return last
}
