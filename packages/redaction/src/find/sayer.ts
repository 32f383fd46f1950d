import { familyName, givenName, trait } from '../lexicon/trait.ts'
import { isSurnameForm } from '../name/part.ts'
import { previous } from '../previous.ts'
import { beginsSentence, type Page } from '../text/page.ts'
import { type Question, spelledLike } from '../text/question.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { saysWhoIs } from './somebody.ts'

/** Whether a thing does, has or is told what only somebody does: «Рубец пожаловался», «Брод и его сын», «Крану угрожали», «по словам Брода», «Балта шағымданды». */
export function isSayer(page: Page, word: Word, index: number): boolean {
  if (word.capitals || saysWhoIs(word)) return false
  if (!beginsSentence(page.text, word)) return isToldOf(page, word, index)
  if (page.languageAt(index) === 'kk')
    return isKazakhThing(word) && (goesOn(page, index, doesInKazakh) || isAmongPeople(page, index))
  if (goesOn(page, index, isDoneTo)) return isOne(word, 'dative') || isOne(word, 'genitive')
  if (!isOne(word, 'nominative') && !isManyOrSurname(word)) return false
  return goesOn(page, index, doesInRussian) || isAmongPeople(page, index) || isAsked(page, index)
}

/** «по делу Сулима», and not «по словам Министра» */
function isToldOf({ text, words }: Page, word: Word, index: number): boolean {
  const before = previous(words, index)
  if (!before || !leadsToSomebody(before) || !areNeighbours(text, before, word)) return false
  return (word.traits & trait.animate) === 0
}

const leadsToSomebody = spelledLike(
  /^(?:словам|мнению|делу|просьбе|жалобе|заявлению|версии|показаниям|утверждению|признанию)$/u,
)

/** «Брод», «Рыжему», and not «Вопросы», «Женщина», «Пьяному». */
function isOne(word: Word, asked: keyof typeof ofOne): boolean {
  const { traits, entry, plain } = word
  const kind = traits & (trait.noun | trait.adjective | trait.animate)
  if (kind === trait.adjective) return ofOne[asked].test(plain) && !isSomeone(word)
  if ((kind & ~trait.adjective) !== trait.noun) return false
  return (traits & trait.singular) !== 0 && entry.look().cases.includes(asked)
}

/** How an adjective ends that is said of one. */
const ofOne = {
  nominative: /(?:[ыио]й|[ая]я)$/u,
  genitive: /[ое]го$/u,
  dative: /[ое]му$/u,
} as const

/** «Пьяный», «Неизвестному»: clerks and neighbours call anybody so. */
const isSomeone = spelledLike(
  /^(?:больн|взросл|виновн|военн|главн|дежурн|друг|задержанн|знаком|кажд|как|люб|местн|младш|молод|неизвестн|обвиняем|очередн|перв|втор|трет|пьян|пожил|последн|подозреваем|пострадавш|потерпевш|прохож|рабоч|сам|стар|так|тот|участков|цел|весь|вс|эт)/u,
)

/** «Столбов» */
function isManyOrSurname({ traits, plain }: Word): boolean {
  return (traits & (trait.noun | trait.animate)) === trait.noun && isSurnameForm(plain)
}

/** «Балта», and not «Жұрт шағымданады», «Кеше өтінді». */
function isKazakhThing(word: Word): boolean {
  const isWord = (word.traits & trait.kazakhWord) !== 0 && word.entry.kazakhCase === null
  return isWord && !isAnybodyOrWhen(word)
}

const isAnybodyOrWhen = spelledLike(
  /^(?:(?:бұл|ол|біз|мен|сен|сіз|кім|не|ал|ел|әрі|енді|бірақ|тура|ашық|дұрыс|жиі|үнемі|қайта|тағы|ертең|қазір|кеше|бүгін)$|жұрт|халық|адам|көп|біреу|бәрі|барлы|кейбір|әр[кб]|еш[кқ]|күнде|түнде|таңертең|кешк|со[нл]|осы|мұн)/u,
)

/** Whether such a word follows, at once or behind a few small ones: «Брод сразу не признал». */
function goesOn({ text, words }: Page, index: number, isSo: Question): boolean {
  for (let at = index + 1; at <= index + farthest; at += 1) {
    const [before, next] = [words[at - 1], words[at]]
    if (!before || !next || next.capital || !areNeighbours(text, before, next)) return false
    if (isSo(next)) return true
    if (!isSmallBetween(next)) return false
  }
  return false
}

const farthest = 3
const isSmallBetween = spelledLike(
  anyOf(
    'также тоже ещё еще уже не потом затем снова вновь сразу лишь только сам[аи]? был[аи]? часто',
    'опять вчера сегодня недавно всё все мне нам ему ей им всем его её ее да де тағы көп арақ қатты',
  ),
)

/** «Рубец, подойдите» */
function isAsked({ text, words }: Page, index: number): boolean {
  const [word, next] = [words[index], words[index + 1]]
  if (!word || !next || text.slice(word.end, next.start) !== ', ') return false
  return !next.capital && (next.traits & trait.verb) !== 0 && asks.test(next.plain)
}

const asks = /[йиь]те$/u

/** «Рубец и его сын», «Балта мен Асан», «Рубец, Иванов пришли» */
function isAmongPeople(page: Page, index: number): boolean {
  const { text, words } = page
  const [word, next, other] = [words[index], words[index + 1], words[index + 2]]
  if (!word || !next) return false
  if (isJoiner(next)) return other !== undefined && (isWhose(other) || isNamed(other))
  return (
    page.languageAt(index) === 'ru' && isNamed(next) && text.slice(word.end, next.start) === ', '
  )
}

function isNamed({ capital, capitals, traits, plain }: Word): boolean {
  return capital && !capitals && ((traits & (givenName | familyName)) !== 0 || isSurnameForm(plain))
}

const isJoiner = spelledLike(/^(?:и|или|со?|және|мен|пен|бен)$/u)
const isWhose = spelledLike(/^(?:его|её|ее|оның)$/u)

const doesInRussian = spelledLike(
  anyOf(
    '(?:по)?жаловал(?:ся|ась) жалуется сообщ(?:ила?|ает) рас(?:сказала?|сказывает) сказала?',
    'говорит говорила? заяв(?:ила?|ляет) спр(?:осила?|ашивает) (?:по)?просила? просит',
    'отме(?:тила?|чает) напом(?:нила?|инает) добав(?:ила?|ляет) (?:по|объ)ясн(?:ила?|яет)',
    'отве(?:тила?|чает) призна(?:ла?(?:с[ья])?|[её]т(?:ся)?) счита(?:ет|ла?) возра(?:зила?|жает)',
    'предл(?:ожила?|агает) (?:по)?благодар(?:ит|ила?) возму(?:тил(?:ся|ась)|щается)',
    '(?:по)?интересовал(?:ся|ась) интересуется уточн(?:ила?|яет) подтвер(?:дила?|ждает)',
    'утвержда(?:ет|ла?) (?:по)?звон(?:ит|ила?) обра(?:тил(?:ся|ась)|щается) (?:за)?крич(?:ит|ала?)',
    'подч[её]рк(?:нула?|ивает) руга(?:ется|л(?:ся|ась)) матерится скандалит хамит оскорб(?:ила?|ляет)',
    'угрожа(?:ет|ла?) прожива(?:ет|ла?) жив[её]т жила? (?:за)?плати(?:т|ла?) (?:вы)?пь[её]т выпивает',
    'пьяна? (?:из|по)?била? бь[её]т дер[её]тся подрал(?:ся|ась) кур(?:ит|ила?) ворует украла?',
    'соглас(?:ен|на) против (?:не)?довол(?:ен|ьна) обижена? болен больна трезва? права? виноват[аы]?',
    'арестован[аы]? задержан[аы]? осужд[её]н[аы]? оштрафован[аы]? родил(?:ся|ась)',
  ),
)
const isDoneTo = spelledLike(
  anyOf(
    '(?:по)?звонили (?:при|по)?грозили? угрожали угрожает (?:на)?писали ответили отказали обещали',
    '(?:разъ|объ)яснили помогли выписали вручили выдали предложили объявили сказали отказано',
    '(?:из|по)били забрали обокрали обманули убили ограбили задержали посадили (?:о)?штрафовали',
    'выселили увезли арестовали наказали госпитализировали',
  ),
)
const doesInKazakh = spelledLike(
  anyOf(
    'шағымдан(?:ды|ады|ған) хабарла(?:сты|сады) өтін(?:ді|еді|ген) мәлімде(?:ді|йді)',
    'ескерт(?:ті|еді) ашулан(?:ды|ады) ренжі(?:ді|йді) ұрыс(?:ты|ады) ішеді мас төбелес(?:ті|еді)',
  ),
)

/** A pattern for any of these words, parted by spaces. */
function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join(' ').replaceAll(' ', '|')})$`, 'u')
}
