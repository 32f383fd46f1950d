import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'

const IMPORT = `mutation ($input: ParticipantImportInput!) {
  participantImport(input: $input) {
    added known
    rows { line column code ground message }
    meeting { id }
    errors { code ground }
  }
}`

const REGISTER = `mutation ($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) { participant { id } errors { code } }
}`

const MEETING = `query ($id: ID!) {
  meeting(id: $id) {
    registration { id edition eligibility quorum { members } }
    attendance { registered refused members unknown quorum }
    participants { name address resident adult capacity confirmation refusal member lacking }
  }
}`

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

const day = '2026-04-15'
const heading = 'Аты-жөні;Мекенжай;Осында тұрады;Ересек;Кім ретінде;Бас тарту себебі'
const rows = [
  'Дүйсенбаева Гүлмира;"Сәтбаев көшесі, 90";иә;иә;тұрғын;',
  'Ким Ольга;;жоқ;иә;тұрғын;',
  'Ахметов Айдос;;иә;жоқ;;',
  'Оспанов Данияр;;;;полиция;',
  ';;;;;уақыты жоқ',
  ';;;;;уақыты жоқ',
]
const list = [heading, ...rows].join('\r\n')

function enter(meetingId: string, csv: string, more: object = {}) {
  return api.on(day).ask(IMPORT, { input: { meetingId, csv, ...more } })
}

test('R32-3: a list kept on paper is entered whole, in its order, with all that it says', async () => {
  const { id } = await api.given.announced({ day })

  const { participantImport } = await enter(id, `\uFEFF${list}`)

  expect(participantImport).toMatchObject({ added: 6, known: 0, rows: [], errors: [] })
  const { meeting } = await api.on(day).ask(MEETING, { id })
  expect(meeting.participants.slice(0, 4)).toEqual([
    {
      ...{ name: 'Дүйсенбаева Гүлмира', address: 'Сәтбаев көшесі, 90', resident: true },
      ...{ adult: true, capacity: 'COMMUNITY_MEMBER', confirmation: 'SIGNATURE' },
      ...{ refusal: null, member: 'YES', lacking: [] },
    },
    expect.objectContaining({ name: 'Ким Ольга', resident: false, member: 'NO' }),
    expect.objectContaining({ name: 'Ахметов Айдос', adult: false, member: 'NO' }),
    expect.objectContaining({ name: 'Оспанов Данияр', capacity: 'POLICE', member: 'NO' }),
  ])
})

test('R32-4: minors, guests and police are registered and not counted as members; who was not asked is unknown', async () => {
  const { id } = await api.given.announced({ day })
  await enter(id, list)
  await api.on(day).ask(REGISTER, { input: { meetingId: id, name: 'Омарова Айгүл' } })

  const { meeting } = await api.on(day).ask(MEETING, { id })

  expect(meeting.attendance).toEqual({
    ...{ registered: 5, refused: 2, members: 1, unknown: 1, quorum: null },
  })
  expect(meeting.participants).toContainEqual(
    expect.objectContaining({
      ...{ name: 'Омарова Айгүл', member: 'UNKNOWN' },
      lacking: ['RESIDENT', 'ADULT', 'CONFIRMATION'],
    }),
  )
})

test.each([
  { asked: {}, rules: 'GATHERING' },
  { asked: { form: 'ONLINE', joinLink: 'https://meet.example.kz/28' }, rules: 'ONLINE' },
])('R32-4: the rules of registration are those of the form: $rules', async ({ asked, rules }) => {
  const { id } = await api.given.announced({ day, ...asked })

  const { meeting } = await api.on(day).ask(MEETING, { id })

  expect(meeting.registration).toEqual({
    ...{ id: rules, edition: '2023', quorum: null },
    eligibility: ['community', 'adult', 'resident'],
  })
})

test.each([
  { csv: 'ФИО;Рост\nКим;170', line: 1, column: 'Рост', code: 'COLUMN_UNKNOWN' },
  { csv: 'ФИО;ИИН\nКим;1', line: 1, column: 'ИИН', code: 'COLUMN_UNKNOWN' },
  { csv: 'ФИО;ФИО\nКим;Ким', line: 1, column: 'ФИО', code: 'COLUMN_TWICE' },
  { csv: 'ФИО;Житель\nКим;да', line: 1, column: 'adult', code: 'COLUMN_MISSING' },
  {
    csv: `${heading}\n${rows[0]}\nКим;;может быть;иә;;`,
    line: 3,
    column: 'resident',
    code: 'CELL_UNKNOWN',
  },
  { csv: `${heading}\n${rows[0]}\n\nКим;;иә;;;`, line: 4, column: 'adult', code: 'CELL_MISSING' },
  { csv: `${heading}\n;;иә;иә;;`, line: 2, column: 'name', code: 'NAME_MISSING' },
  { csv: `${heading}\nКим;;;;;басқа`, line: 2, column: 'name', code: 'NAMED_THOUGH_REFUSED' },
  { csv: `${heading}\nКим;иә`, line: 2, column: null, code: 'ROW_BROKEN' },
  { csv: `${heading}\n"Ким;;иә;иә;;`, line: 2, column: null, code: 'ROW_BROKEN' },
  {
    csv: `${heading}\nТоқтаров Болат Нұрланұлы;;иә;иә;;`,
    line: 2,
    column: 'name',
    code: 'POLICE_AS_RESIDENT',
  },
  {
    csv: `${heading}\nЖумагали Канат;;иә;иә;;`,
    line: 2,
    column: 'name',
    code: 'POLICE_AS_RESIDENT',
  },
  { csv: heading, line: 1, column: null, code: 'REGISTER_EMPTY' },
  { csv: 'Аты-ж�ні\nКим', line: 1, column: 'Аты-ж�ні', code: 'LETTERS_LOST' },
  { csv: 'ÔÈÎ;Àäðåñ\nÊèì;', line: 1, column: 'ÔÈÎ', code: 'LETTERS_LOST' },
  {
    ...{ csv: `${heading}\nС?рсенов Марат;;иә;иә;;`, line: 2, column: 'name' },
    code: 'LETTERS_LOST',
  },
  {
    ...{ csv: `${heading}\nКим;С?тбаев к?шесі;иә;иә;;`, line: 2, column: 'address' },
    code: 'LETTERS_LOST',
  },
])(
  'R32-3: of a list with a bad row nobody is entered, and it is named by line, column and reason: $code',
  async ({ csv, line, column, code }) => {
    const { id } = await api.given.announced({ day })

    const { participantImport } = await api
      .on(day)
      .in('kk')
      .ask(IMPORT, { input: { meetingId: id, csv } })

    expect(participantImport.errors).toEqual([{ code: 'REGISTER_ROWS_WRONG', ground: '¶32' }])
    expect(participantImport.rows).toContainEqual(
      expect.objectContaining({
        line,
        column,
        code,
        message: expect.stringMatching(/[әғқңөұүһі]/),
      }),
    )
    const { meeting } = await api.on(day).ask(MEETING, { id })
    expect(meeting.participants).toEqual([])
  },
)

test('R32-3: every bad row of a list is named, and not the first alone', async () => {
  const { id } = await api.given.announced({ day })
  const csv = [heading, ';;иә;иә;;', rows[0], 'Ким;;?;?;?;?'].join('\n')

  const { participantImport } = await enter(id, csv)

  const where = participantImport.rows.map(
    ({ line, column }: { line: number; column: string }) => `${line} ${column}`,
  )
  expect(where.toSorted()).toEqual(
    ['2 name', '4 adult', '4 capacity', '4 refusal', '4 resident'].toSorted(),
  )
})

test.each([
  {
    how: 'with commas in its headings and empty columns on the right',
    csv: '\nФамилия, имя, отчество;Адрес;Житель;Совершеннолетний;;\nКим Вера;;да;да;;\nЛи Анна;;да;да',
  },
  {
    how: 'that says itself what divides it',
    csv: '\uFEFFsep=;\r\nФИО;Житель;18 лет\r\nКим Вера;да;да\r\nЛи Анна;да;да\r\n',
  },
  {
    how: 'divided by tabs',
    csv: 'ФИО\tАдрес\tЖитель\t18 лет\nКим Вера\tАбая, 5\tда\tда\nЛи Анна\t\tда\tда',
  },
])('R32-3: a list $how is read as it was meant', async ({ csv }) => {
  const { id } = await api.given.announced({ day })

  const { participantImport } = await enter(id, csv)

  expect(participantImport).toMatchObject({ added: 2, rows: [], errors: [] })
})

test('R32-3: the same list again adds nobody, however it is divided', async () => {
  const { id } = await api.given.announced({ day })
  await enter(id, list)

  const again = await enter(id, list)
  const otherwise = await enter(
    id,
    list.replaceAll('"Сәтбаев көшесі, 90"', 'Сәтбаев көшесі, 90').replaceAll(';', '\t'),
  )

  expect(again.participantImport).toMatchObject({ added: 0, known: 6, errors: [] })
  expect(otherwise.participantImport).toMatchObject({ added: 0, known: 6, errors: [] })
  const { meeting } = await api.on(day).ask(MEETING, { id })
  expect(meeting.participants).toHaveLength(6)
})

test('R32-3: the same list sent at once by two enters everybody once', async () => {
  const { id } = await api.given.announced({ day })
  const input = { meetingId: id, csv: list }

  const answers = await Promise.all(
    (['inspector', 'assistant', 'inspector'] as const).map((account) =>
      api.on(day).as(account).ask(IMPORT, { input }),
    ),
  )

  const added = answers.map(({ participantImport }) => participantImport.added)
  expect(added.toSorted()).toEqual([0, 0, 6])
  const { meeting } = await api.on(day).ask(MEETING, { id })
  expect(meeting.participants).toHaveLength(6)
})

test('R32-3: of a longer list only those are entered who are new, and whoever came in at the door is known', async () => {
  const { id } = await api.given.announced({ day })
  const atTheDoor = {
    name: 'Омарова Айгүл',
    phone: '+7 701 555 12 34',
    adult: true,
    resident: true,
  }
  await api.on(day).ask(REGISTER, { input: { meetingId: id, ...atTheDoor } })
  await enter(id, list)
  const longer = [
    `${heading};Телефон`,
    ...rows.map((row) => `${row};`),
    ';;;;;уақыты жоқ;',
    'Сейітова Жанар;;иә;иә;;;',
    'Омарова Айгүл;;иә;иә;;;+7 701 555 12 34',
  ].join('\n')

  const { participantImport } = await enter(id, longer)

  expect(participantImport).toMatchObject({ added: 2, known: 7, errors: [] })
  const { meeting } = await api.on(day).ask(MEETING, { id })
  expect(meeting.attendance).toMatchObject({ registered: 6, refused: 3 })
})

test('R32-3: the same request sent twice is done once', async () => {
  const { id } = await api.given.announced({ day })

  await enter(id, list, { requestId: 'list-1' })
  const { participantImport } = await enter(id, list, { requestId: 'list-1' })

  expect(participantImport).toMatchObject({ added: null, known: null, rows: [], errors: [] })
})

test('R32-4: neither who reports nor who serves beside them is registered as a resident at the door', async () => {
  const { id } = await api.given.announced({ day })
  const input = { meetingId: id, name: 'Жұмағали Қанат Төлегенұлы' }

  const refused = await api.on(day).ask(REGISTER, { input })
  const assistant = { meetingId: id, name: 'Оспанов Данияр Аскарович' }
  const beside = await api.on(day).ask(REGISTER, { input: assistant })
  const namesake = await api
    .on(day)
    .ask(REGISTER, { input: { ...assistant, name: 'Оспанов Данияр' } })
  const { participantRegister } = await api
    .on(day)
    .ask(REGISTER, { input: { ...input, capacity: 'POLICE' } })

  expect(refused.participantRegister.errors).toEqual([{ code: 'POLICE_AS_RESIDENT' }])
  expect(beside.participantRegister.errors).toEqual([{ code: 'POLICE_AS_RESIDENT' }])
  expect(namesake.participantRegister.errors).toEqual([])
  expect(participantRegister.errors).toEqual([])
})
