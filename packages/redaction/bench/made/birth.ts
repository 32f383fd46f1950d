import { inKazakhWords, inRussianWords } from '../text/numeral.ts'
import type { Random } from '../text/random.ts'

/** The months after a day. */
export const months = {
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
} as const

const ofUnit =
  'первого второго третьего четвёртого пятого шестого седьмого восьмого девятого'.split(' ')
const ofTen =
  'десятого двадцатого тридцатого сорокового пятидесятого шестидесятого семидесятого восьмидесятого девяностого'.split(
    ' ',
  )
const kazakhNths = new Map(
  tablePairs(
    'бір бірінші екі екінші үш үшінші төрт төртінші бес бесінші алты алтыншы жеті жетінші сегіз сегізінші тоғыз тоғызыншы он оныншы жиырма жиырмасыншы отыз отызыншы қырық қырқыншы елу елуінші алпыс алпысыншы жетпіс жетпісінші сексен сексенінші тоқсан тоқсаныншы',
  ),
)

/** A birth date said in words: «двенадцатого апреля тысяча девятьсот восемьдесят пятого года». */
export function spokenBirth(language: 'ru' | 'kk', random: Random): string {
  const day = 1 + random.below(28)
  const year = 45 + random.below(54)
  const month = random.pick(months[language])
  if (language === 'ru') return `${nthOf(day)} ${month} тысяча девятьсот ${nthOf(year)} года`
  return `бір мың тоғыз жүз ${kazakhNth(year)} жылы ${kazakhNth(day)} ${month}`
}

/** The genitive of an ordinal number under a hundred. */
function nthOf(number: number): string {
  const ten = Math.floor(number / 10)
  const unit = number % 10
  if (ten === 1 && unit > 0) return inRussianWords(number).replace(/ь$/u, 'ого')
  if (unit === 0) return ofTen[ten - 1] ?? ''
  const last = ofUnit[unit - 1] ?? ''
  return ten === 0 ? last : `${inRussianWords(ten * 10)} ${last}`
}

function kazakhNth(number: number): string {
  const words = inKazakhWords(number).split(' ')
  return words.with(-1, kazakhNths.get(words.at(-1) ?? '') ?? '').join(' ')
}

function tablePairs(text: string): [string, string][] {
  const words = text.split(' ')
  return words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] ?? '']] : []))
}
