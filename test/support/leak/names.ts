import { pick, scattered } from './draw.ts'
import type { Sex, Word } from './word.ts'

/** Beginnings of names that nobody bears, in Kazakh letters. */
const rare = [
  'Қиғаш',
  'Зұмыра',
  'Тұлпар',
  'Шөңкер',
  'Өтеміс',
  'Жәңгел',
  'Үкілік',
  'Бұғыбас',
  'Ыдырыс',
  'Қоңырша',
  'Мыңжас',
  'Сүңқар',
  'Ләмбек',
  'Ғұзыр',
  'Нәдіре',
  'Елемен',
  'Тәттіш',
  'Құлыншақ',
  'Дәукес',
  'Жүзбай',
  'Айпақ',
  'Шырғал',
  'Көгедай',
]

const surnames = ['баев', 'беков', 'ғалиев', 'мұратов', 'жанов', 'құлов', 'хожин', 'ханов']
const fathers = ['хан', 'бай', 'мұрат', 'жан', 'ғали', 'бек', 'назар']
const sons = ['бек', 'ғали', 'мұрат', 'хан', 'жан', 'назар', 'тай', 'әлі']
const daughters = ['гүл', 'нұр', 'жамал', 'сұлу', 'бану', 'ханым', 'көз', 'айым']

const slavic = [
  'Добрынич',
  'Хвостоград',
  'Перевощик',
  'Щукотар',
  'Мокрогуз',
  'Залесовор',
  'Гречухан',
  'Ястржембол',
  'Пустоваляр',
  'Вислоухар',
  'Чертополон',
]
const slavicEndings = ['енко', 'ов', 'ский', 'ин', 'чук', 'ев']
const slavicSons = [
  'Пантелеймон',
  'Аристарх',
  'Поликарп',
  'Никодим',
  'Феоктист',
  'Вениамин',
  'Евлампий',
]
const slavicDaughters = [
  'Капитолина',
  'Пелагея',
  'Евпраксия',
  'Степанида',
  'Аполлинария',
  'Фотиния',
]
const slavicFathers = ['Радамир', 'Елистрат', 'Мефодьян', 'Панкрат', 'Никандр', 'Афиноген']

/** Three words of a name. */
export interface FullName {
  readonly surname: Word
  readonly given: Word
  readonly patronymic: Word
}

/** A name that nobody bears and that sounds like one; neighbours by index share no word. */
export function nameOf(index: number): FullName {
  const sex: Sex = index % 2 === 0 ? 'male' : 'female'
  return index % 4 === 3 ? slavicName(index, sex) : kazakhName(index, sex)
}

function kazakhName(index: number, sex: Sex): FullName {
  const round = Math.floor(index / rare.length)
  const surname = `${pick(rare, index)}${pick(surnames, index + round)}${sex === 'female' ? 'а' : ''}`
  const given = `${pick(rare, index + 5)}${pick(sex === 'female' ? daughters : sons, index + round)}`
  const father = `${pick(rare, index + 11)}${pick(fathers, index + round)}`
  const ru = russianSpelling(father)
  return {
    surname: { kk: surname, ru: russianSpelling(surname), kind: 'surname', sex },
    given: { kk: given, ru: russianSpelling(given), kind: 'given', sex },
    patronymic: {
      kk: `${father}${sex === 'female' ? 'қызы' : 'ұлы'}`,
      ru: `${ru
        .replace(/й$/u, 'е')
        .replace(/и$/u, 'ие')
        .replace(/([^е])$/u, '$1о')}${sex === 'female' ? 'вна' : 'вич'}`,
      kind: 'patronymic',
      sex,
    },
  }
}

function slavicName(index: number, sex: Sex): FullName {
  const nth = Math.floor(index / 4)
  const round = Math.floor(nth / slavic.length)
  const plain = `${pick(slavic, nth)}${pick(slavicEndings, nth + round)}`
  const surname = sex === 'female' ? feminine(plain) : plain
  const given = scattered(sex === 'female' ? slavicDaughters : slavicSons, nth)
  const patronymic = `${scattered(slavicFathers, nth)}${sex === 'female' ? 'овна' : 'ович'}`
  return {
    surname: { kk: surname, ru: surname, kind: 'surname', sex },
    given: { kk: given, ru: given, kind: 'given', sex },
    patronymic: { kk: patronymic, ru: patronymic, kind: 'patronymic', sex },
  }
}

function feminine(surname: string): string {
  if (surname.endsWith('ский')) return surname.replace(/ий$/, 'ая')
  return /(?:ов|ев|ин)$/.test(surname) ? `${surname}а` : surname
}

const neighbours: Readonly<Record<string, string>> = {
  ...{ ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  ...{ Ә: 'А', Ғ: 'Г', Қ: 'К', Ң: 'Н', Ө: 'О', Ұ: 'У', Ү: 'У', Һ: 'Х', І: 'И' },
}

/** Kazakh words as Russian papers and Russian keyboards have them. */
export function russianSpelling(text: string): string {
  return text.replace(/[әғқңөұүһі]/giu, (letter) => neighbours[letter] ?? letter)
}
