import { randomOf } from '../text/random.ts'

const random = randomOf('slow texts')
const alphabet = [...'абвгдежзиклмнопрстуфхцчшыіңғүұқөһ']

/** Texts made to be slow, each of about as many UTF-16 units as asked. */
export const slowTexts: Readonly<Record<string, (length: number) => string>> = {
  'a long run of digits': filledWith('7012345678'),
  'groups of digits': filledWith('701 234 56 78 '),
  'digits and dots': filledWith('1.2.3-4/5,'),
  'digits and letters for digits': filledWith('7О1З2O3З'),
  'nested brackets': (length) => '('.repeat(length / 2) + ')'.repeat(length / 2),
  'brackets of all kinds': filledWith('([{«„"'),
  'quotation marks that never end': filledWith('« “ „ " '),
  'letters without a space': (length) =>
    Array.from({ length }, () => random.pick(alphabet)).join(''),
  'one letter without a space': filledWith('а'),
  capitals: filledWith('ҚАЗАҚСТАН'),
  'capital after capital': filledWith('Қ А З С '),
  'capitalised words': filledWith('Серік Ахметов Болатұлы '),
  initials: filledWith('А.Б. В.Г. '),
  'initials without a space': filledWith('А.Б.В.Г.'),
  hyphens: filledWith('-'),
  'words with hyphens': filledWith('ата-ана-бала-'),
  'soft hyphens': filledWith('а\u00AD'),
  'at signs': filledWith('@'),
  'addresses that are none': filledWith('a@a.a@'),
  handles: filledWith('@ivan '),
  addresses: filledWith('a@a.a '),
  'digits apart': filledWith('8 7 0 1 2 '),
  plates: filledWith('А123ВСD '),
  'sons and daughters': filledWith('ұлы қызы '),
  dots: filledWith('.'),
  spaces: filledWith(' '),
  'line breaks': filledWith('а-\n'),
  'letters with twenty marks': filledWith(`а${'\u0301\u0327\u0336\u0489'.repeat(5)}`),
  emoji: filledWith('👨‍👩‍👧‍👦'),
  'streets without a house': filledWith('ул. Абая көшесі '),
  houses: filledWith('д. 5, кв. 5, '),
  'streets at corners': filledWith('угол Абая, Абая и '),
  'low lines': filledWith('_а__'),
  'numerals in words': filledWith('сегіз жеті жүз бір семьсот один '),
  'account after account': filledWith('KZ86125'),
  'people alike': people('', ' спросил. '),
  'officials alike': people('Директор школы ', ' ответил. '),
}

function filledWith(pattern: string): (length: number) => string {
  return (length) => pattern.repeat(Math.ceil(length / pattern.length))
}

/** Hundreds of people whose first names and surnames all begin alike. */
function people(before: string, after: string): (length: number) => string {
  const middles = alphabet.flatMap((letter) => [`${letter}а`, `${letter}и`])
  return (length) => {
    let text = ''
    for (let at = 0; text.length < length; at += 1) {
      const first = middles[at % middles.length]
      const second = middles[Math.floor(at / middles.length) % middles.length]
      text += `${before}Нур${first}н Ахм${second}нов${after}`
    }
    return text
  }
}
