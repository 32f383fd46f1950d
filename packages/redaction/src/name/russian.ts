import { before, type Endings, endingsOf, tableOf, together } from './ending.ts'

/** A stem of a name with what may follow it. */
export interface Declined {
  readonly stem: string
  readonly endings: Endings
}

interface Declension {
  readonly of: RegExp
  /** The letters in which such a name may end. */
  readonly last: string
  /** How many letters of the name the endings replace. */
  readonly cut: number
  readonly endings: Endings
}

const hard = 'а:ga у:d ом:i ем:i е:l ы:n и:gdl ов:ga ев:ga ам:d ами:i ах:l'
const soft = 'я:ga ю:d ем:i ём:i е:l и:gdl ью:i ей:ga ям:d ями:i ях:l'
const feminine = 'а:n ы:g и:g е:dl у:a ой:i ей:i ою:i ею:i -:g ам:d ами:i ах:l'
const surname = 'а:ga у:d ым:i ом:i е:l ой:gdli ою:i ы:n ых:gal ым:d ыми:i'
const adjective =
  'ий:n ый:n ой:ngdli ого:ga его:ga ому:d ему:d им:id ым:id ом:l ем:l ая:n ую:a ою:i ей:gdli юю:a яя:n ие:n ые:n их:gal ых:gal ими:i ыми:i'

// NOTE: a couple shares a surname, so both genders of a surname are found, whoever is in the register.
const surnames: readonly Declension[] = [
  {
    of: /(?:ов|ев|ёв|ин|ын)$/,
    last: 'вн',
    cut: 0,
    endings: ends(`-:n ${surname}`, ['', 'а']),
  },
  {
    of: /(?:ов|ев|ёв|ин|ын)а$/,
    last: 'а',
    cut: 1,
    endings: ends(`а:n ы:gn е:dl у:a -:n ${surname}`, ['', 'а']),
  },
]

const declensions: readonly Declension[] = [
  {
    of: /[аеёиоуыэюя].*(?:[ыио]й|ая|яя)$/,
    last: 'йя',
    cut: 2,
    endings: ends(adjective, ['ий', 'ой', 'ая']),
  },
  {
    of: /й$/,
    last: 'й',
    cut: 1,
    endings: ends('й:n я:ga ю:d ем:i ём:i е:l и:gdl ев:ga ям:d ями:i ях:l', ['й', '']),
  },
  {
    of: /я$/,
    last: 'я',
    cut: 1,
    endings: ends('я:n и:gdl е:dl ю:a ей:i ёй:i ею:i й:g ям:d ями:i ях:l', ['я']),
  },
  { of: /[аә]$/, last: 'аә', cut: 1, endings: ends(feminine, ['а']) },
  { of: /е$/, last: 'е', cut: 1, endings: ends('е:ndl я:n и:g ю:a ей:i', ['е']) },
  { of: /о$/, last: 'о', cut: 1, endings: ends('о:n а:g и:g у:da е:dl ой:i ом:i', ['о']) },
  { of: /ь$/, last: 'ь', cut: 1, endings: ends(`ь:na ${soft}`, ['']) },
  {
    of: /[бвгджзклмнпрстфхцчшщқғңһ]$/,
    last: 'бвгджзклмнпрстфхцчшщқғңһ',
    cut: 0,
    endings: ends(`-:n ${hard} ${soft}`, ['']),
  },
  { of: /[иіыуұүюэөё]$/, last: 'иіыуұүюэөё', cut: 0, endings: ends('-:ngdali', ['']) },
]

function ends(written: string, bases: readonly string[]): Endings {
  return endingsOf(tableOf(written), bases)
}

const consonant = '[бвгджзклмнпрстфхчшщ]'

/** A name that loses or gains a letter when it is declined, as the name that is declined like it. */
interface Fleeting {
  readonly of: RegExp
  readonly last: string
  readonly short: string
}

const fleeting: readonly Fleeting[] = [
  { of: /лев$/, last: 'в', short: 'льв' },
  { of: /любовь$/, last: 'ь', short: 'любвь' },
  { of: new RegExp(`(${consonant})[её]л$`), last: 'л', short: '$1л' },
  { of: /([аеёиоуыэюя])[ея]ц$/, last: 'ц', short: '$1йц' },
  { of: new RegExp(`(${consonant}ь?)[еоё]([кц])$`), last: 'кц', short: '$1$2' },
  { of: new RegExp(`(${consonant})ей$`), last: 'й', short: '$1ьй' },
  { of: new RegExp(`(${consonant})ень$`), last: 'ь', short: '$1нь' },
  { of: new RegExp(`(${consonant})оть$`), last: 'ь', short: '$1ть' },
  { of: /ёр$|(?<=^(?:кост|ков|шат|боб))ер$/, last: 'р', short: 'р' },
]

/** How names are declined by the letter in which they end. */
const fitting = {
  surnames: byLast(surnames),
  declensions: byLast(declensions),
  fleeting: byLast(fleeting),
}

function byLast<One extends { readonly last: string }>(
  all: readonly One[],
): (name: string) => readonly One[] {
  const fitting = new Map<string, One[]>()
  for (const one of all) {
    for (const letter of one.last) fitting.set(letter, [...(fitting.get(letter) ?? []), one])
  }
  return (name) => fitting.get(name.charAt(name.length - 1)) ?? none
}

const none: never[] = []

/** Every stem of one part of a name, in small Cyrillic letters, with its Russian endings and Kazakh suffixes. */
export function declinedOf(name: string): Declined[] {
  const found: Declined[] = []
  const family = fitting.surnames(name).find(({ of }) => of.test(name))
  if (family) found.push(cutBy(name, family))
  else {
    for (const by of fitting.declensions(name)) if (by.of.test(name)) found.push(cutBy(name, by))
  }
  for (const { of, short } of fitting.fleeting(name)) {
    if (of.test(name)) found.push(...declinedOf(name.replace(of, short)))
  }
  return found
}

function cutBy(name: string, { cut, endings }: Declension): Declined {
  return { stem: name.slice(0, name.length - cut), endings }
}

const pet = endingsOf(
  together([
    before(
      ['к', 'очк', 'ечк', 'еньк', 'оньк', 'ушк', 'юшк', 'ишк', 'уш', 'юш', 'юх', 'уль', 'унь'],
      tableOf(feminine.replaceAll(' -:g', ' ок:g ек:g')),
    ),
    before(['ик', 'чик', 'ок', 'ек', 'ёк'], tableOf(`-:n ${hard}`)),
    before(['оч', 'еч'], tableOf('ек:g')),
    before(['к'], tableOf('а:ga у:d ом:i ем:i е:l и:n ов:ga')),
    before(['жан', 'бек'], tableOf(`-:n ${hard}`)),
    before(['та', 'а'], tableOf('й:n я:ga ю:d ем:i е:l')),
  ]),
  ['ка', 'очка', 'ечка', 'енька', 'онька', 'ушка', 'ик', 'чик', 'ок', 'уша', 'уля'],
)

/** A first name with the endings of affection: Асель is Аселька, Марат is Маратик. */
export function pettedOf(name: string): Declined {
  return { stem: name.replace(/[аәеоияьй]+$/u, ''), endings: pet }
}

const dear = endingsOf(
  together([
    before(['юх', 'ах', 'ох', 'ш', 'аш', 'ош', 'ус'], tableOf(feminine)),
    before(['ик', 'ош', 'аш', 'ёк'], tableOf(`-:n ${hard}`)),
  ]),
  ['ик', 'ош', 'аш'],
)

/** The beginning of a first name with the endings of affection: Ержан is Ержик, Нурлан Нурлаша. */
export function dearOf(beginning: string): Declined {
  return { stem: beginning, endings: dear }
}

const sonEndings = tableOf(`-:n ${hard}`)
const daughterEndings = tableOf(feminine.replace(' -:g', ''))
const kazakhFather = ['ұлы', 'улы', 'оглы', 'уғлы', 'қызы', 'йұлы', 'йқызы']

const fatherly = endingsOf(
  together([
    before(['ович', 'евич', 'ьевич', 'иевич', 'ич', 'ыч'], sonEndings),
    before(['овн', 'евн', 'ьевн', 'иевн', 'иничн', 'ичн', 'н'], daughterEndings),
  ]),
  [...kazakhFather, 'ович', 'евич', 'овна', 'евна', 'иевич', 'иевна', 'ич', 'инична'],
)

/** A father’s name with the endings that make a patronymic of it, in both languages and in quick speech. */
export function patronymicsOf(father: string): Declined[] {
  const cut = father.replace(/[аәеоияьй]$/u, '')
  return [...new Set([father, cut])].map((stem) => ({
    stem,
    endings: fatherly,
  }))
}
