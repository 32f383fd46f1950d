import { pick } from './draw.ts'
import { grouped, iinForms, inWords, phoneForms } from './number-form.ts'
import type { Person } from './person.ts'
import { filled, type Saying } from './saying.ts'
import type { Tongue } from './word.ts'

type Frames = Readonly<Record<Tongue, readonly string[]>>
type Form = (person: Person, tongue: Tongue) => string

interface Kind {
  readonly what: string
  readonly frames: Frames
  readonly forms: Readonly<Record<string, Form>>
}

/** The n-th way of saying a number or another sign by which somebody is found. */
export function sayNumber(person: Person, nth: number, tongue: Tongue): Saying {
  const kind = pick(kinds, nth)
  const names = Object.keys(kind.forms)
  const name = pick(names, Math.floor(nth / kinds.length))
  const mention = kind.forms[name]?.(person, tongue) ?? ''
  const text = filled(kind.frames[tongue], mention, Math.floor(nth / 3))
  return { text, tongue, mention, how: `${kind.what}; ${name}` }
}

const phone: Kind = {
  what: 'phone',
  forms: formsOf(phoneForms, ({ phone: ten }) => ten),
  frames: {
    kk: ['телефоным {}.', 'маған {} нөміріне хабарласыңыздар.', 'байланыс үшін: {}.'],
    ru: ['мой телефон {}.', 'звоните мне по номеру {}.', 'для связи: {}.'],
  },
}

const iin: Kind = {
  what: 'IIN',
  forms: formsOf(iinForms, (person) => person.iin),
  frames: {
    kk: ['ЖСН {}.', 'жеке сәйкестендіру нөмірім {}.', 'құжатта {} деп тұр.'],
    ru: ['ИИН {}.', 'индивидуальный номер {}, запишите.', 'в документе стоит {}.'],
  },
}

const plate: Kind = {
  what: 'plate',
  forms: {
    spaced: ({ plate: { number, letters, region } }) => `${number} ${letters} ${region}`,
    together: ({ plate: { number, letters, region } }) => `${number}${letters}${region}`,
    'in Cyrillic letters': ({ plate: { number, letters, region } }) =>
      `${number} ${cyrillic(letters)} ${region}`,
    'in small letters': ({ plate: { number, letters, region } }) =>
      `${number}${letters.toLowerCase()}${region}`,
    'with a region apart': ({ plate: { number, letters, region } }) =>
      `${number} ${letters}/${region}`,
    'with KZ before': ({ plate: { number, letters, region } }) =>
      `KZ ${number} ${letters} ${region}`,
  },
  frames: {
    kk: ['аулада {} көлігі тұр.', 'мемлекеттік нөмірі {}.', 'терезе астында {} тұрып қалды.'],
    ru: ['во дворе стоит машина {}.', 'госномер {}.', 'под окном ставят {}.'],
  },
}

const link: Kind = {
  what: 'e-mail or profile',
  forms: {
    'e-mail': ({ mail }) => mail,
    handle: ({ nick }) => `@${nick}`,
    link: ({ nick }) => `https://t.me/${nick}`,
    'link without https': ({ nick }) => `instagram.com/${nick}`,
    'e-mail in capitals': ({ mail }) => mail.toUpperCase(),
  },
  frames: {
    kk: ['маған {} арқылы хабарлаңыздар.', 'суреттер мұнда: {}.', 'хат {} мекенжайынан келді.'],
    ru: ['пишите мне на {}.', 'снимки здесь: {}.', 'письмо пришло от {}.'],
  },
}

const paper: Kind = {
  what: 'card, account or paper',
  forms: {
    'card in fours': ({ card }) => grouped(card, [4, 4, 4, 4], ' '),
    'card together': ({ card }) => card,
    'card with hyphens': ({ card }) => grouped(card, [4, 4, 4, 4], '-'),
    account: ({ iban }) => iban,
    'account in fours': ({ iban }) => iban.replace(/(.{4})(?=.)/g, '$1 '),
    'account in small letters': ({ iban }) => iban.toLowerCase(),
    'identity card': ({ card9 }, tongue) =>
      tongue === 'kk' ? `жеке куәлік № ${card9}` : `удостоверение № ${card9}`,
    'date of birth': ({ bornOn }, tongue) =>
      tongue === 'kk' ? `${bornOn} ж. т.` : `${bornOn} г. р.`,
  },
  frames: {
    kk: ['деректері: {}.', 'алаяқтар мынаны сұрады: {}.', 'құжатымда {} деп жазылған.'],
    ru: ['данные: {}.', 'мошенники спросили: {}.', 'в бумаге указано: {}.'],
  },
}

const teens = 'десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати'.split(
  ' ',
)

const age: Kind = {
  what: 'age of a child',
  forms: {
    'in figures': ({ childAge }, tongue) =>
      tongue === 'kk' ? `${childAge} жасар` : `${childAge}-летний`,
    'in figures, together': ({ childAge }, tongue) =>
      tongue === 'kk' ? `${childAge}-жасар` : `${childAge}летний`,
    'in words': ({ childAge }, tongue) =>
      tongue === 'kk' ? `${inWords(childAge, 'kk')} жасар` : `${pick(teens, childAge - 10)}летний`,
  },
  frames: {
    kk: [
      'аулада {} ұлымыз темекі шегеді.',
      'біздің {} немереміз қорқады.',
      'терезені {} бала сындырды.',
    ],
    ru: ['во дворе курит {} сын соседки.', 'наш {} внук боится.', 'окно разбил {} мальчик.'],
  },
}

const birthYear: Kind = {
  what: 'year of birth',
  forms: {
    'in figures': ({ bornOn }, tongue) =>
      tongue === 'kk' ? `${yearOf(bornOn)} жылы туған` : `${yearOf(bornOn)} года рождения`,
    'in figures, shortened': ({ bornOn }, tongue) =>
      tongue === 'kk' ? `${yearOf(bornOn)} ж. туған` : `${yearOf(bornOn)} г. рождения`,
  },
  frames: {
    kk: ['көршім {}.', 'әкем {}, зейнеткер.', 'ол {}, жалғыз тұрады.'],
    ru: ['сосед {} опять пьёт.', 'отец {}, пенсионер.', 'она {}, живёт одна.'],
  },
}

function yearOf(day: string): string {
  return day.slice(-4)
}

const kinds: readonly Kind[] = [
  ...[phone, iin, phone, plate, phone, link, iin, paper],
  ...[age, birthYear],
]

function formsOf(
  forms: Readonly<Record<string, (digits: string, tongue: Tongue) => string>>,
  of: (person: Person) => string,
): Kind['forms'] {
  return Object.fromEntries(
    Object.entries(forms).map(([name, form]) => [
      name,
      (person: Person, tongue: Tongue) => form(of(person), tongue),
    ]),
  )
}

function cyrillic(letters: string): string {
  const twins = 'АВСЕНКМОРТХУ'
  return [...letters].map((letter) => twins['ABCEHKMOPTXY'.indexOf(letter)] ?? letter).join('')
}
