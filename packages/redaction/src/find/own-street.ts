import { single, spell } from '../name/spelling.ts'

/** What tells one address from another: the beginnings of the words of the street's name, and the house. */
export interface AddressKey {
  readonly streets: readonly string[]
  readonly house: string
}

const named = /[\p{L}\p{M}]{3,}/gu
// NOTE: whole words, as `spell` writes them: Гоголя, Кошевого and Пролетарская are streets.
const generic =
  /^(?:олиц.{1,2}|проспект.{0,2}|просп|пер|переол.{2,3}|мкр.?|микрораион.{0,2}|квартал.{0,2}|болвар.{0,2}|шоссе|топик.{0,2}|площад.{0,3}|алле.{1,2}|станци.{1,2}|разезд.{0,2}|массив.{0,2}|жило.{1,2}|проезд.{0,2}|дангил.{0,8}|коше|кошес.{1,8}|(?:шагин|икшам|молтек)(?:аодан.{0,8})?|(?:алан|орам)(?:и(?:нда|нин|на)?|да)?|тоии[кг].{0,5}|аодан.{0,8}|аол.?|аоил.{0,8}|патер.{0,6}|кварт|квартир.{1,2}|дом.{0,2}|оии.{0,4}|оид[еи].?|корпос.{0,2}|подезд.{0,2}|город.{0,2}|раион.{0,2}|калас.{1,6}|алмати|астана|шимкент|лет|летия|имени|атинда.{0,4}|батир.?|хан.?)$/u
const townBefore =
  /(?<!\p{L})(?:г|гор|город|с|село|пос|пос[её]лок|аул)\.?[ \u00a0]+\p{Lu}[\p{L}\p{M}-]+/gu
const townBehind =
  /[\p{L}\p{M}-]+[ \u00a0]+(?:район|р-н|область|обл|аудан|облыс|ауыл|қала|кент)\p{L}*\.?|[\p{L}\p{M}-]+[ \u00a0]қ\./gu

/** The street and the house of an address as it is written; null without a street or a house after it. */
export function addressKey(address: string): AddressKey | null {
  return keyOf(withoutTown(address)) ?? keyOf(address)
}

/** The same of somebody’s home: of «Ақтау қ., 12 шағын аудан, 44 үй» the town is no street, and 12 no house. */
export function homeKey(address: string): AddressKey | null {
  return numberedQuarter.test(address) ? keyOf(withoutTown(address)) : addressKey(address)
}

const numberedQuarter =
  /\d[\p{L}]?[ -]{0,2}(?:шағын|ықшам|мкр|микрорайон|м-н|ш\/а|ы\/а)|(?:мкр|микрорайон|м-н)\.? ?№? ?\d/iu

function withoutTown(address: string): string {
  return address.replace(townBefore, ' ').replace(townBehind, ' ')
}

function keyOf(address: string): AddressKey | null {
  const words = Array.from(address.matchAll(named), ({ 0: word, index }) => ({ word, index }))
  const names = namesOf(words.filter(({ word }) => !generic.test(spell(word))))
  const house = numbersOf(address.slice(names[0]?.index ?? 0))[0]
  const streets = names.flatMap(({ word }) => beginningsOf(spell(word)))
  return streets.length > 0 && house ? { streets: [...new Set(streets)], house } : null
}

/** «набережная Есентай» is called Есентай, and «ул. Набережная» by that very word. */
function namesOf(words: readonly Named[]): readonly Named[] {
  const names = words.filter(({ word }) => !called.test(spell(word)))
  return names.length > 0 ? names : words
}

interface Named {
  readonly word: string
  readonly index: number
}

const called = /^(?:набережн.{1,3}|дачи)$/u

/** Whether a place that staff recorded has this house of this street in its words, in either language. */
export function isAddressOf(place: string, { streets, house }: AddressKey): boolean {
  if (!numbersOf(place).includes(house)) return false
  const said = new Set(Array.from(place.matchAll(named), ([word]) => spell(word)).flatMap(wordOf))
  return [...streets, ...inOtherLanguage(streets)].some((street) => said.has(street))
}

function wordOf(spelled: string): string[] {
  return generic.test(spelled) ? [] : beginningsOf(spelled)
}

function numbersOf(text: string): string[] {
  return Array.from(text.matchAll(/(?<![\p{L}\d]-?)\d{1,4}/gu), ([number]) => number)
}

const russian =
  'ая|яя|ои|еи|ою|юю|ого|его|омо|емо|ии|ие|ое|их|им|ими|ом|ем|ам|ах|ами|ов|ев|а|я|и|е|о|ю'
const kazakh =
  'лар|лер|дар|дер|тар|тер|си|син|[дтн]ин|[гк][ае]|н?[дт][ае]|[дт][ае]н|н[ае]н|[дтн]и|[мбп]ен|н?[дт][ае]ги'
const ending = new RegExp(`^(?:${russian})?(?:${kazakh}){0,2}$`, 'u')
const endingOfName = new RegExp(
  `^(?:ов|ев|ин|оли|ическ|икалик)(?:${russian})?(?:${kazakh}){0,2}$`,
  'u',
)
const shortest = 3
const shortestOfName = 4
const longestEnding = 14

/** What a word may have before its endings, in either language: «Ботаническая» and «Ботаникалық», «Байтұрсынұлы» and «Байтурсынова» share one. */
export function beginningsOf(spelled: string): string[] {
  const word = soundOf(spelled)
  const beginnings = beginningsIn(word)
  if (!word.includes('п')) return beginnings
  // NOTE: Сатпаев is Сәтбаев, and «апай» is no Абай.
  const voiced = beginningsIn(word.replaceAll('п', 'б'))
  return [...beginnings, ...voiced.filter(({ length }) => length >= shortestVoiced)]
}

const shortestVoiced = 5

function beginningsIn(word: string): string[] {
  const beginnings: string[] = []
  for (let at = Math.max(shortest, word.length - longestEnding); at <= word.length; at += 1) {
    const rest = word.slice(at)
    if (ending.test(rest) || (at >= shortestOfName && endingOfName.test(rest))) {
      beginnings.push(word.slice(0, at))
    }
  }
  return beginnings
}

/** «Уәлиханов» is «Валиханов», «Джамбул» is «Жамбыл». */
function soundOf(spelled: string): string {
  return single(spelled).replace(/^оа/u, 'ва').replace(/^дж/u, 'ж')
}

// NOTE: streets that every second town has, each under its name in both languages.
const pairs =
  'мира бейбітшілік,победы жеңіс,независимости тәуелсіздік,дружбы достық,марта наурыз,мая мамыр,школьная мектеп,новая жаңа,центральная орталық,молодёжная жастар,степная дала,садовая бақ,набережная жағалау,зелёная жасыл,советская кеңес,казахстанская қазақстан,восточная шығыс,западная батыс,северная солтүстік,южная оңтүстік,железнодорожная теміржол,космонавтов ғарышкерлер,октябрьская қазан,учительская мұғалімдер,строительная құрылысшылар,трудовая еңбек,народная халық'

const translated = new Map<string, string[]>()
for (const pair of pairs.split(',')) {
  const [one = [], other = []] = pair.split(' ').map((word) => beginningsOf(spell(word)))
  for (const beginning of one) translated.set(beginning, other)
  for (const beginning of other) translated.set(beginning, one)
}

/** How the streets with these beginnings are called in the other language. */
export function inOtherLanguage(streets: readonly string[]): string[] {
  return streets.flatMap((street) => translated.get(street) ?? [])
}
