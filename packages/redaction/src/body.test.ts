import { describe, expect, test } from '@jest/globals'
import { clearBody, namesakesInBody } from './body.ts'
import { type Known, nothingKnown } from './known.ts'
import { lexicon } from './lexicon.testing.ts'

const known: Known = {
  ...nothingKnown,
  people: [
    { key: 'bostandyk', name: 'Бостандық Ержан' },
    { key: 'zharyk', name: 'Жарық Айдос' },
    { key: 'auezov', name: 'Әуезов Мұхтар', otherNames: ['Ауэзов Мухтар'] },
    { key: 'zhambyl', name: 'Жамбыл Серік' },
    { key: 'konayev', name: 'Қонаев Диас' },
    { key: 'roza', name: 'Роза Арман' },
    {
      key: 'serik',
      name: 'Ахметов Серік Болатұлы',
      address: 'ул. Абая, 12, кв. 7',
      phone: '+7 701 123 45 67',
      iin: '850101300123',
    },
  ],
}
const setting = { known, lexicon }

describe('the name of a state body', () => {
  test.each([
    { kk: 'Бостандық ауданының әкімдігі', ru: 'Акимат Бостандыкского района' },
    { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' },
    { kk: 'Әуезов ауданының полиция басқармасы', ru: 'Управление полиции Ауэзовского района' },
    { kk: 'Жамбыл облысының прокуратурасы', ru: 'Прокуратура Жамбылской области' },
    { kk: 'Бостандық аудандық соты', ru: 'Суд района Бостандық' },
    { kk: 'Әуезов атындағы мектеп', ru: 'Школа имени Ауэзова' },
    { kk: 'Қонаев қаласының әкімдігі', ru: 'Акимат города Конаев' },
    { kk: '«Роза» ЖШС', ru: 'ТОО «Роза»' },
  ])('may share a word with a resident: $kk, $ru', (name) => {
    expect(clearBody(name, setting)).toEqual({ cleared: name })
  })

  test.each([
    { ru: 'Ахметову Серику', because: 'somebody of the register' },
    { ru: 'Ахметову', because: 'a name alone is no body' },
    { ru: 'Розе', because: 'nor is a word alone' },
    { ru: 'гражданке Розе', because: 'a word that is said of a person' },
    { ru: 'Розе и соседям', because: 'a word that is heard as a name' },
    { ru: 'ИП «Ахметов»', because: 'a name that would be refused of whomever' },
    { ru: 'Серикбаеву Ерболу', because: 'nobody of the register, and a person all the same' },
    { ru: 'Киоск «Роза», магазин «Арман»', because: 'two words of one name' },
    { ru: 'Акимат, 8 701 123 45 67', because: 'a telephone' },
    { ru: 'Акимат, 850101300123', because: 'a number of somebody' },
    { ru: 'Акимат, rosa@mail.ru', because: 'a mailbox' },
    { ru: 'КСК, ул. Абая, 12, кв. 7', because: 'a flat' },
  ])('is refused as «$ru»: $because', ({ ru }) => {
    const answer = clearBody({ kk: 'Қалалық қызмет', ru }, setting)

    expect(answer).toHaveProperty('spans')
  })

  test('is refused where each language holds another word of one name', () => {
    const answer = clearBody({ kk: '«Арман» дүкені', ru: 'Киоск «Роза»' }, setting)

    expect(answer).toHaveProperty('spans')
  })

  test('shows which word of it somebody is called too', () => {
    const name = { kk: 'Жамбыл облысының прокуратурасы', ru: 'Прокуратура Жамбылской области' }

    const { kk } = namesakesInBody(name, setting)

    expect(kk).toMatchObject([{ start: 0, end: 6, person: 'zhambyl' }])
  })
})
