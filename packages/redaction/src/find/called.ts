import { beginsSentence, type Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'

/** Whether the words beside say that somebody is called so, whatever else the word is: «Жұлдыз деген қызым», «Төреш қария», «по кличке «Косой»». */
export function isCalled(page: Page, index: number): boolean {
  const [word, next] = [page.words[index], page.words[index + 1]]
  if (!word) return false
  if (next && (next.plain === 'деген' || isAddressed(page, word, next))) return true
  return isNicknamed(page, index) || isOfOwnBusiness(page, index)
}

const kin =
  /^(?:дочь|дочка|сын|мать|отец|жена|муж|сестра|брат|вдова|внук|внучка|племянник|племянница)$/u
const honoured =
  /^(?:қария|ақсақал|қажы|ағай?|апай?|әпке|жеңге|жеңгей|көке|тәте|мырза|ханым|әже|атай?|молда|хазірет|хазрет)(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|ны|ні|ды|ді|ты|ті|мен|дан|ден)?$/u
const ordinary =
  /^(?:бір|бұл|осы|сол|анау|мынау|мына|ана|біздің|сіздің|менің|сенің|оның|үлкен|кіші|қарт|жас|кәрі|ардагер|көрші|құрметті|қадірлі|екі|үш|әр|барлық|басқа|кейбір|жалғыз)$/u

/** «Төреш қария», «Алёнка, дочь соседки» */
function isAddressed({ text }: Page, word: Word, next: Word): boolean {
  if (kin.test(next.plain)) return text.slice(word.end, next.start) === ', '
  const onlyBegins = beginsSentence(text, word) && ordinary.test(word.plain)
  return honoured.test(next.plain) && !onlyBegins && areNeighbours(text, word, next)
}

const nickname = /^(?:кличк|прозвищ|погонял|прозван|кличут|лақап|лакап)/u
const between = /^(?:у|него|неё|нее|была?|его|её|ее|за|аты|есімі|атымен|–|—)$/u
const farthest = 3

/** «по кличке «Косой»», «лақап аты «Тайсон»» */
function isNicknamed({ words }: Page, index: number): boolean {
  for (let before = index - 1; before >= Math.max(0, index - farthest); before -= 1) {
    const plain = words[before]?.plain ?? ''
    if (nickname.test(plain)) return true
    if (!between.test(plain)) return false
  }
  return false
}

const business = /^(?:ип|кх|кфх|шқ)$/u

/** «ИП «Абенова»»: most are called by the name of who owns them. */
export function isOfOwnBusiness(page: Page, index: number): boolean {
  const [before, word] = [page.words[index - 1], page.words[index]]
  if (!before?.capitals || !word || word.start - before.end > 2) return false
  const language = page.languageAt(index)
  const isBusiness = business.test(before.plain) || (language === 'kk' && before.plain === 'жк')
  if (!isBusiness) return false
  const { ordinary, name, place, settled } = word.entry.in(language)
  return name || !(ordinary || place || settled)
}
