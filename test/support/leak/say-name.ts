import { disguises } from './disguise.ts'
import { pick } from './draw.ts'
import { type Chain, chains, suffixed } from './kazakh.ts'
import type { Person } from './person.ts'
import { inRussian, type RussianCase, russianCases } from './russian.ts'
import { filled, type Saying } from './saying.ts'
import type { Tongue } from './word.ts'

type Piece = 'surname' | 'given' | 'patronymic' | 'initial' | 'initials'

/** In which words somebody is called, and in which order. */
const shapes: readonly (readonly Piece[])[] = [
  ['surname', 'given', 'patronymic'],
  ['given', 'patronymic'],
  ['surname', 'given'],
  ['given', 'surname'],
  ['surname'],
  ['given'],
  ['initials', 'surname'],
  ['given', 'patronymic', 'surname'],
  ['surname', 'initials'],
  ['patronymic'],
  ['surname', 'initial'],
]

/** The n-th way of calling somebody in Kazakh: every shape meets every chain and every disguise in the end. */
export function sayInKazakh(person: Person, nth: number): Saying {
  const shape = pick(shapes, nth)
  const isInflected = shape.at(-1)?.startsWith('initial') === false
  const chain: Chain = isInflected ? pick(chains, nth * 5 + Math.floor(nth / 11)) : ''
  const words = shape.map((piece, index) =>
    index === shape.length - 1
      ? suffixed(called(person, piece, 'kk'), chain)
      : called(person, piece, 'kk'),
  )
  return said({
    words,
    nth,
    tongue: 'kk',
    how: `${shape.join(' ')}; -${chain}`,
    frames: kazakh[chain],
  })
}

/** The n-th way of calling somebody in Russian. */
export function sayInRussian(person: Person, nth: number): Saying {
  const shape = pick(shapes, nth)
  const grammatical = pick(russianCases, nth * 5 + Math.floor(nth / 11))
  const words = shape.map((piece) =>
    piece === 'initial' || piece === 'initials'
      ? called(person, piece, 'ru')
      : inRussian(person[piece], grammatical),
  )
  return said({
    words,
    nth,
    tongue: 'ru',
    how: `${shape.join(' ')}; ${grammatical}`,
    frames: russian[grammatical],
  })
}

interface Words {
  readonly words: readonly string[]
  readonly nth: number
  readonly tongue: Tongue
  readonly how: string
  readonly frames: readonly string[]
}

const inWholeSentence = ['letter case lost', 'all capitals']
const names = {
  kk: Object.keys(disguises),
  // Nobody writes Russian in a Kazakh alphabet.
  ru: Object.keys(disguises).filter((name) => !name.startsWith('Kazakh Latin')),
} as const

/** Two of three mentions are written as in a book, or there would be no book to lose letters from. */
function said({ words, nth, tongue, how, frames }: Words): Saying {
  const disguise = nth % 3 === 0 ? pick(names[tongue], Math.floor(nth / 3)) : 'as in a book'
  const disguised = disguises[disguise] ?? String
  const mention = disguised(words.join(' '))
  const isWhole = inWholeSentence.includes(disguise)
  const sentence = filled(frames, isWhole ? words.join(' ') : mention, Math.floor(nth / 2))
  return {
    text: isWhole ? disguised(sentence) : sentence,
    tongue,
    mention,
    how: `${how}; ${disguise}`,
  }
}

function called(person: Person, piece: Piece, tongue: Tongue): string {
  const [given, father] = [person.given[tongue], person.patronymic[tongue]]
  if (piece === 'initials') return `${given.charAt(0)}. ${father.charAt(0)}.`
  if (piece === 'initial') return `${given.charAt(0)}.`
  return person[piece][tongue]
}

const russian: Readonly<Record<RussianCase, readonly string[]>> = {
  n: [
    'на встрече выступил житель {}, просил осветить двор.',
    '{} снова жалуется на шум.',
    'об этом говорил и {}.',
  ],
  g: [
    'во дворе у {} каждую ночь шумят.',
    '{} на встрече не было.',
    'по словам {}, фонари не горят.',
  ],
  d: ['{} обещали ответить письменно.', 'передайте {}, что акт готов.', 'ответ {} дали на месте.'],
  a: ['просили {} подождать до осени.', '{} выслушали до конца.', 'все знают {} с этой улицы.'],
  i: [
    'вопрос решают вместе с {}.',
    '{} недовольны соседи сверху.',
    'участковый поговорил с {} во дворе.',
  ],
  p: ['речь снова шла о {}.', 'о {} спрашивали дважды.', 'в заявлении сказано о {} и о шуме.'],
}

const kazakh: Readonly<Record<Chain, readonly string[]>> = {
  '': ['кездесуде {} сөз алды.', 'бұл туралы {} да айтты.', '{} түнгі шуға шағымданды.'],
  NЫң: ['{} ауласы тар.', 'бұл {} өтініші еді.', 'кеше {} терезесі сынды.'],
  ҒА: ['жауапты {} жазбаша береміз.', '{} ертең хабарласамыз.', 'бұл туралы {} айтылды.'],
  VЫ: ['кездесуде {} көрдік.', '{} бәрі біледі.', 'көршілер {} қолдады.'],
  DА: ['құжаттың көшірмесі {} қалды.', 'кілт {} екен.', 'шағым әлі {} жатыр.'],
  AАн: ['шағым {} түсті.', 'бұл туралы {} сұраңыздар.', '{} жауап күтеміз.'],
  MЕн: ['ауладағы шуды {} сөйлестік.', 'мәселені {} бірге шешеміз.', '{} кеше кездестік.'],
  Lар: ['үйдегі {} түгел келді.', 'көрші {} қарсы емес.', 'кеше {} тағы шағымданды.'],
  LарҒа: ['жауапты {} айтыңыздар.', 'хат {} жіберілді.', '{} түсіндірдік.'],
  LарDың: ['{} ауласында шу көп.', 'бұл {} көлігі.', 'кеше {} есігі ашық тұрды.'],
  LарMен: ['ауладағы шуды {} сөйлестік.', 'мәселені {} бірге шешеміз.', '{} келістік.'],
  DАғы: ['{} кілт жоғалды.', 'бізге {} құжат керек.', '{} сурет анық емес.'],
  DАй: ['{} кісілер көп болса екен.', 'бәріміз {} тәртіпті болайық.', 'ол да {} айтты.'],
  шА: ['{} айтсақ, аула тар.', '{} жасайық.', 'мәселені {} шешкен дұрыс.'],
  MЫн: ['мен {}, осы үйде тұрамын.', 'атым {}, ауладағы шуды айтамын.', 'менің аты-жөнім {}.'],
  NікI: ['бұл көлік {} екен.', 'ит {} болып шықты.', '{} бөлек тұр.'],
  сЫз: ['кездесу {} өтті.', 'бұл істі {} шеше алмаймыз.', '{} жиналыс басталмайды.'],
  DАғыDан: ['{} басқа құжат жоқ.', 'бұл {} алынды.', '{} көшірме сұрадық.'],
}
