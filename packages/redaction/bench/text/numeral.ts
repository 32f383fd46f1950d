const russian = {
  units: 'ноль один два три четыре пять шесть семь восемь девять'.split(' '),
  teens:
    'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'.split(
      ' ',
    ),
  tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'.split(' '),
  hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот'.split(' '),
} as const

const kazakh = {
  units: 'нөл бір екі үш төрт бес алты жеті сегіз тоғыз'.split(' '),
  tens: 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'.split(' '),
} as const

/** A number from 0 to 999 as it is said in Russian. */
export function inRussianWords(number: number): string {
  const rest = number % 100
  const isTeen = rest >= 10 && rest < 20
  return said(number, [
    russian.hundreds[Math.floor(number / 100) - 1],
    isTeen ? russian.teens[rest - 10] : russian.tens[Math.floor(rest / 10) - 2],
    isTeen || number % 10 === 0 ? undefined : russian.units[number % 10],
    number === 0 ? russian.units[0] : undefined,
  ])
}

/** A number from 0 to 999 as it is said in Kazakh. */
export function inKazakhWords(number: number): string {
  const hundreds = Math.floor(number / 100)
  return said(number, [
    hundreds > 1 ? kazakh.units[hundreds] : undefined,
    hundreds > 0 ? 'жүз' : undefined,
    kazakh.tens[(Math.floor(number / 10) % 10) - 1],
    number % 10 === 0 ? undefined : kazakh.units[number % 10],
    number === 0 ? kazakh.units[0] : undefined,
  ])
}

function said(number: number, words: readonly (string | undefined)[]): string {
  if (number < 0 || number > 999) throw new RangeError(`${number} is not from 0 to 999.`)
  return words.filter(Boolean).join(' ')
}
