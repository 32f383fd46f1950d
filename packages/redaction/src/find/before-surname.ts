import { mark } from '../lexicon/mark.ts'
import { ordinaryRussian, trait } from '../lexicon/trait.ts'
import type { Page } from '../text/page.ts'
import type { Word } from '../text/token.ts'
import { areNeighbours } from '../text/words.ts'
import { saysWhoIs } from './somebody.ts'

/** «Достық Серікова айтты», and not «Шағым Серікова атынан» or «Былтыр Серікова көшті»: a Kazakh word without an ending right before a surname as it is. */
export function isBeforeSurname(page: Page, word: Word, index: number): boolean {
  const next = page.words[index + 1]
  if (!next?.capital || page.languageAt(index) !== 'kk' || saysWhoIs(word)) return false
  const { plain, traits, marks } = word
  if ((traits & trait.kazakhWord) === 0 || (traits & ordinaryRussian) !== 0) return false
  if ((marks & mark.placed) !== 0 || ending.test(plain) || isOther(plain)) return false
  return surname.test(next.plain) && areNeighbours(page.text, word, next)
}

const surname = /...(?:[оеё]ва?|ина?|[ұу]лы|[қк]ызы)$/u
const ending =
  /(?:[ыі]м|с[ыі]н?|[ғгқк][ае]н?|[дтн][ае]н?|[нтд][ыі]ң?|[мбп]ен|[аеы]йд[ыі]|[мп][ае]у|[аеыі]п|л[ае]р|т[ыі]н)$/u

/** Whether a word is what somebody brings, what they are, or a word for when, where and how, with which a sentence begins. */
function isOther(word: string): boolean {
  return brought.test(word) || post.test(word) || adverbs.has(word)
}

const brought = /^(?:шағым|өтініш|сұрақ|сөз|ұсыныс|жауап|хат|талап|арыз|пікір|мәселе|үкім|шешім)/u
const post =
  /^(?:дәрігер|мұғалім|төраға|депутат|әкім|ұстаз|тәрбиеш|студент|зейнеткер|жесір|кісі|бала|қыз(?:ы|ым)?$|әйел|жігіт|шал|кемпір|қарт|ардагер|жасөспірім)|ш[ыі]$/u
const adverbs = new Set(
  'бұрын былтыр биыл тағы дұрыс бұрыс міне әне негізі үнемі ашық көпір қазір әсіресе ертең бүгін кеше енді сосын содан мысалы тек және ал иә жоқ бұл сол осы ол біз сіз мен сен олар оған маған бізге мына ана кейін бірде жалғыз бірақ сондай сонымен алайда дегенмен себебі өйткені егер әрине расында шынында мүмкін бәлкім тіпті әр бір екі үш барлық бәрі кейбір көп аз нақ дәл тура өте сонша ылғи кейде әрдайым қайта тез ақырын бірден алдымен ақыры әлі бері әрі солай осылай қалай қашан неге қайда кім не таң түс кеш күн түн апта ай жыл сағат жақын алыс ертерек кешірек арнайы жалпы керісінше керек үлкен кіші жас кәрі'.split(
    ' ',
  ),
)
