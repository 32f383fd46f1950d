import { heard } from './hear.ts'
import { type Hearing, hearingsOf } from './hearing.ts'
import { earsOf } from './register.ts'
import { stemsOfForm } from './stem.ts'

// NOTE: written apart from find/own-street.ts on purpose, as a person would say them.
const streets: readonly (readonly [string, string])[] = [
  ['Мира', 'Бейбітшілік'],
  ['Победы', 'Жеңіс'],
  ['Независимости', 'Тәуелсіздік'],
  ['Дружбы', 'Достық'],
  ['марта', 'наурыз'],
  ['мая', 'мамыр'],
  ['октября', 'қазан'],
  ['декабря', 'желтоқсан'],
  ['Школьная', 'Мектеп'],
  ['Новая', 'Жаңа'],
  ['Центральная', 'Орталық'],
  ['Молодёжная', 'Жастар'],
  ['Степная', 'Дала'],
  ['Набережная', 'Жағалау'],
  ['Зелёная', 'Жасыл'],
  ['Советская', 'Кеңес'],
  ['Восточная', 'Шығыс'],
  ['Западная', 'Батыс'],
  ['Северная', 'Солтүстік'],
  ['Южная', 'Оңтүстік'],
  ['Железнодорожная', 'Теміржол'],
  ['Космонавтов', 'Ғарышкерлер'],
  ['Учительская', 'Мұғалімдер'],
  ['Строительная', 'Құрылысшылар'],
  ['Трудовая', 'Еңбек'],
  ['Народная', 'Халық'],
]

const ears = earsOf(
  streets.flatMap(([russian, kazakh]) => [
    ...namedAs(russian, kazakh),
    ...namedAs(kazakh, russian),
  ]),
)

function namedAs(word: string, other: string) {
  return stemsOfForm(word).map((stem) => ({ ...stem, owner: other, part: 0 }))
}

/** How a street of this name is called in the other language, where it is one that every second town has. */
export function inOtherLanguage(word: string): string[] {
  const hearings = hearingsOf(ears, heard(word), true).filter(isSharp)
  return [...new Set(hearings.map(({ stem }) => stem.owner))]
}

function isSharp({ clarity }: Hearing): boolean {
  return clarity === 'sharp'
}
