import { pick } from './draw.ts'
import type { Person } from './person.ts'
import { sayAddress } from './say-address.ts'
import { sayInKazakh, sayInRussian } from './say-name.ts'
import { sayNumber } from './say-number.ts'
import type { Saying, Told } from './saying.ts'
import type { Tongue } from './word.ts'

/** Tells so many sentences, one after the other or each in a line of its own. */
export type Teller = (sentences: number, by?: ' ' | '\n') => Told

interface Telling {
  /** The number of the meeting: each begins where the one before it ended. */
  readonly number: number
  readonly tongues: 'kk' | 'ru' | 'mixed'
}

/** How many sentences about people a meeting has, at least. */
const ofOneMeeting = 107

/** Tells of these people in turn; each next sentence says its thing in the next way. */
export function teller(people: readonly Person[], { number, tongues }: Telling): Teller {
  let told = number * ofOneMeeting
  let texts = 0

  function sentence(tongue: Tongue): Saying {
    const person = pick(people, told)
    const saying = said(person, told, tongue)
    told += 1
    return saying
  }

  return (sentences, by = ' ') => {
    const language = languageOf(texts, tongues)
    texts += 1
    const sayings = Array.from({ length: sentences }, (_, index) =>
      sentence(tongues === 'mixed' && index % 4 === 3 ? other(language) : language),
    )
    const lines =
      by === '\n'
        ? sayings.map(({ text }) => text.replaceAll('\n', ' '))
        : sayings.map(({ text }) => text)
    return { language, sayings, text: [pick(openings[language], texts), ...lines].join(by) }
  }
}

/** Of ten sentences seven name somebody, two say a number and one an address. */
function said(person: Person, nth: number, tongue: Tongue): Saying {
  const round = Math.floor(nth / 10)
  if (nth % 10 === 3) return sayNumber(person, round * 2, tongue)
  if (nth % 10 === 7) return sayNumber(person, round * 2 + 1, tongue)
  if (nth % 10 === 9) return sayAddress(person, round, tongue)
  return tongue === 'kk' ? sayInKazakh(person, nth) : sayInRussian(person, nth)
}

function languageOf(text: number, tongues: Telling['tongues']): Tongue {
  if (tongues === 'mixed') return text % 2 === 0 ? 'kk' : 'ru'
  return text % 7 === 6 ? other(tongues) : tongues
}

function other(tongue: Tongue): Tongue {
  return tongue === 'kk' ? 'ru' : 'kk'
}

const openings: Readonly<Record<Tongue, readonly string[]>> = {
  kk: [
    'Аулада жарық жоқ, түнде жүру қиын.',
    'Жазда кешке дейін музыка қатты ойналады.',
    'Мектеп жанындағы жолда көлік жылдам жүреді.',
  ],
  ru: [
    'Во дворе темно, ходить ночью страшно.',
    'Летом допоздна играет громкая музыка.',
    'Возле школы машины едут слишком быстро.',
  ],
}
