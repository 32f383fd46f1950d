import 'reflect-metadata'
import { hideAll } from '@esep/redaction'
import { loadLexicon } from '@esep/redaction/node'
import { expect, test } from '@jest/globals'
import { excusedBy, knownOf, type MeetingOnRecord } from './known.ts'

const lexicon = loadLexicon()

const leader = {
  category: 'POLICE_LEADERSHIP',
  name: { kk: 'Тоқтаров Болат Нұрланұлы', ru: 'Токтаров Болат Нурланович' },
  office: { kk: 'полиция басқармасының бастығы', ru: 'начальник управления полиции' },
  mayBeNamed: false,
  attended: true,
} as const

const official = {
  category: 'HOUSING_AND_UTILITIES',
  name: { kk: 'Ахметов Нұрлан Серікұлы', ru: 'Ахметов Нурлан Серикович' },
  office: { kk: 'тұрғын үй бөлімінің басшысы', ru: 'руководитель отдела жилья' },
  mayBeNamed: false,
  attended: true,
} as const

const inspector = {
  kk: { surname: 'Жұмағали', given: 'Қанат', patronymic: 'Төлегенұлы' },
  ru: { surname: 'Жумагали', given: 'Канат', patronymic: 'Тулегенович' },
}

function meeting(other: Partial<MeetingOnRecord> = {}): MeetingOnRecord {
  const nobody = {
    participants: [],
    mentioned: [],
    delegated: [],
    awarded: [],
    applicants: [],
    invitations: [],
    recognised: [],
    places: [],
    officePhones: [],
  }
  return { ...nobody, inspectors: [inspector], ...other }
}

function published(text: string, onRecord: MeetingOnRecord): string {
  return hideAll(text, { language: 'ru', known: knownOf(onRecord), lexicon }).text
}

test('the reporting inspector stays by name, in the Russian form too', () => {
  const text = 'С отчётом выступил Жумагали Канат Тулегенович.'

  expect(published(text, meeting())).toBe(text)
})

test('a police leader on record as present stays by name, one who did not come does not', () => {
  const text = 'Слово взял Токтаров Болат Нурланович.'
  const absent = { ...leader, attended: false }

  expect(published(text, meeting({ invitations: [leader] }))).toBe(text)
  expect(published(text, meeting({ invitations: [absent] }))).not.toContain('Токтаров')
})

test('of another official the office alone stays, unless the invitation lets the name be public', () => {
  const text = 'На вопрос ответил Ахметов Нурлан Серикович.'
  const mayBeNamed = { ...official, mayBeNamed: true }

  expect(published(text, meeting({ invitations: [official] }))).toBe(
    'На вопрос ответил [руководитель отдела жилья].',
  )
  expect(published(text, meeting({ invitations: [mayBeNamed] }))).toBe(text)
})

test('an address that was given for a slip is hidden as that of the register is, and the two are one person’s', () => {
  const person = { id: 'p1', name: 'Ким Вера Петровна', phone: null, iin: null }
  const onRecord = meeting({
    participants: [{ ...person, address: 'ул. Ботаническая, 17' }],
    applicants: [{ id: 'p1', name: 'Ким Вера', address: 'мкр. Орбита-3, 5, кв. 12' }],
  })
  const text =
    'Ким Вера живёт на Ботанической, 17, а почту ей носят на Орбиту-3, 5, кв. 12. Веры нет.'

  expect(published(text, onRecord)).toBe(
    '[житель 1] живёт на [адресе 1], а почту ей носят на [адресе 2]. [жителя 1] нет.',
  )
})

test('who was only mentioned is hidden as somebody of the register is, under every name', () => {
  const nephew = {
    ...{ id: 'm1', name: 'Сәрсенов Марат', otherNames: ['Марик'], address: null, iin: null },
    phone: '+7 701 777 00 11',
  }
  const text = 'Племянник Марик просил звонить на 8 701 777 00 11.'

  expect(published(text, meeting({ mentioned: [nephew] }))).toBe(
    'Племянник [житель 1] просил звонить на [телефон 1].',
  )
})

test('R27-16: a member of the assembly is hidden as somebody of the register is', () => {
  const member = { id: 'a1', name: 'Сәрсенов Марат Ерланұлы' }
  const text = 'Жиынды Сәрсенов Марат сұраған.'

  expect(published(text, meeting({ delegated: [member] }))).not.toContain('Сәрсенов')
})

test.each([
  { mayBeNamed: true, reads: 'На вопрос ответил Ахметов Нурлан Серикович.' },
  { mayBeNamed: false, reads: 'На вопрос ответил [руководитель отдела жилья].' },
])(
  'an official on the list of the precinct is read as one who was invited: may be named $mayBeNamed',
  ({ mayBeNamed, reads }) => {
    const recognised = {
      ...{ name: official.name.kk, otherNames: [official.name.ru], office: official.office },
      mayBeNamed,
    }

    const onRecord = meeting({ recognised: [recognised] })

    expect(published('На вопрос ответил Ахметов Нурлан Серикович.', onRecord)).toBe(reads)
  },
)

test('the telephone of the point stays, however it is grouped, and that of a resident does not', () => {
  const text = 'Пункт отвечает по номеру 8 (727) 300-00-28, сосед по номеру 8 701 300 00 28.'

  const onRecord = meeting({ officePhones: ['+7 727 300 00 28', null] })

  expect(published(text, onRecord)).toContain('8 (727) 300-00-28')
  expect(published(text, onRecord)).not.toContain('701')
})

test('who refused to be registered has no name to be looked for', () => {
  const refused = { id: 'p1', name: null, address: null, phone: null, iin: null }

  const { people } = knownOf(meeting({ participants: [refused] }))

  expect(people).toEqual([])
})

test('the second matcher lets stand who stays by name, and no other official', () => {
  const excused = excusedBy(knownOf(meeting({ invitations: [leader, official] })))

  expect(excused).toContain('Токтаров Болат Нурланович')
  expect(excused).not.toContain('Ахметов Нурлан Серикович')
})
