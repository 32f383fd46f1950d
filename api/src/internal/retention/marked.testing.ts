import { type Api, codesOf } from '../../testing/index.ts'
import { reported } from '../leak-report/given.testing.ts'
import {
  day,
  evening,
  published,
  raised,
  recorded,
  registered,
  reviewed,
  signed,
} from '../outcome/way.testing.ts'
import { fileOf, filmed, mp4, RECORD_VIDEO, senderTo } from '../video/tus.testing.ts'
import { type Do, markedAfter, type Say } from './marked-after.testing.ts'

/** A meeting with marks in everything that goes after a year, and the marks. */
export interface Marked {
  readonly id: string
  readonly marks: readonly string[]
  /** The item that was answered there, that which was answered later, and that in a third language. */
  readonly appealIds: readonly string[]
}

const both = { kk: 'Денсаулық сақтау бөлімі', ru: 'Отдел здравоохранения' }

/** Draws marks that appear nowhere else: names, numbers that every text hides, and words of staff. */
function marksFrom(seed: number) {
  const marks: string[] = []
  const keep = (mark: string) => {
    marks.push(mark)
    return mark
  }
  return {
    marks,
    phone: () => keep(`8 701 5${seed} ${String(10 + marks.length)} ${String(10 + seed)}`),
    name: (given: string) => keep(`Белгібаев${inLetters(seed)}а ${given}`),
    word: (what: string) => keep(`белгі-${seed}-${what}`),
  }
}

/** A number as nothing but letters, of which names are made. */
function inLetters(number: number): string {
  return String(number).replace(/\d/g, (digit) => 'бвгджзклмн'.charAt(Number(digit)))
}

/** What an act names instead of the meeting. */
const parts = ['appealId', 'itemId', 'awardId']

/** Takes a meeting full of marks from the plan to a published outcome with a later answer. */
export async function markedMeeting(api: Api, seed: number): Promise<Marked> {
  const { marks, phone, name, word } = marksFrom(seed)
  const { id: meetingId } = await api.given.held({ day })
  const act: Do = async (called, input, { on = evening, as = 'inspector' } = {}) => {
    const of = parts.some((part) => part in input) ? {} : { meetingId }
    const codes = await codesOf(api, { name: called, input: { ...of, ...input }, on, as })
    if (codes.length > 0) throw new Error(`${called}: ${codes.join(', ')}`)
  }

  await prepared(act, { name, word })
  await enrolled(act, { name, phone, word })
  const [full, partial, other] = await spoken(api, act, { meetingId, phone })
  await recorded(api, meetingId, {
    requestId: word('сұрау'),
    text: `Кездесу өтті. Тұрғынның телефоны ${phone()}.`,
    decisions: `Хабарласу үшін ${phone()}.`,
    reports: [{ section: 'PREVENTION', text: `Кеңес алу телефоны ${phone()}.` }],
    participants: 2,
  })
  await signed(api, meetingId)
  await act('protocolCorrect', { reason: 'OTHER', text: `Түзетілді. Телефоны ${phone()}.` })
  await signed(api, meetingId)
  await markedAfter(api, { meetingId, appealId: other, act, name, word })
  await act(
    'outcomeReview',
    {
      rest: 'HIDE',
      everywhere: [{ words: word('сөз'), type: 'PERSON', decision: 'HIDE', because: word('неге') }],
    },
    { on: '2026-04-17', as: 'reviewer' },
  )
  await published(api, meetingId)
  const answer = { appealId: partial, text: `Қоңырау шалыңыз: ${phone()}.`, language: 'KK' }
  await act('appealAnswer', { ...answer, on: '2026-04-28' }, { on: '2026-04-28' })
  const to = {
    appealId: other,
    to: both,
    ground: 'COMPETENCE',
    notifiedOn: '2026-04-17',
    notifiedBy: 'PHONE',
  }
  await act('appealRefer', to, { on: '2026-04-17' })
  await published(api, meetingId, '2026-04-29')
  await heldAndLifted(api, meetingId, word('ескерту'))
  await leakClosed(api, meetingId, { text: `${word('хабар')} ${seed}`, note: word('түсінік') })
  await filmedAt(api, meetingId, { content: word('бейне'), name: `${word('файл')}.mp4` })
  return { id: meetingId, marks, appealIds: [full, partial, other] }
}

async function prepared(act: Do, { name, word }: Record<'name' | 'word', Say>): Promise<void> {
  const file = { name: `${word('дәлел')}.pdf`, hash: 'cd'.repeat(32) }
  const evidence = { channel: 'EMPLOYERS', firstPublicOn: '2026-04-01', file }
  await act('announcementRecord', { evidence })
  await act('invitationSend', {
    ...{ category: 'HEALTH', office: both, mayBeNamed: false, sentOn: '2026-04-02' },
    name: { kk: name('Шақырылған'), ru: name('Приглашённая') },
  })
  for (const given of ['Бірінші', 'Екінші', 'Үшінші']) {
    await act('assemblyMemberAdd', {
      ...{ name: name(given), delegatedOn: '2025-02-01', signedOn: '2026-03-01' },
    })
  }
  await act('assemblyConvene', {
    convenor: 'INITIATIVE_GROUP',
    members: 20,
    convenedOn: '2026-03-10',
  })
}

async function enrolled(
  act: Do,
  { name, phone, word }: Record<'name' | 'word', Say> & { readonly phone: () => string },
): Promise<void> {
  await act('participantRegister', {
    ...{ capacity: 'COMMUNITY_MEMBER', name: name('Гүлмира'), phone: phone() },
    address: word('мекенжай'),
  })
  await act('participantRegister', { capacity: 'COMMUNITY_MEMBER', refusal: 'UNWILLING' })
  await act('participantMention', {
    ...{ relation: 'WITNESS', name: name('Куәгер'), otherNames: [name('Лақап')] },
    ...{ phone: phone(), address: word('үй') },
  })
}

async function spoken(
  api: Api,
  act: Do,
  { meetingId, phone }: { readonly meetingId: string; readonly phone: () => string },
): Promise<[string, string, string]> {
  const answered = (answer: string) => ({ answer, answerText: `Жауап, телефоны ${phone()}.` })
  const said = { kind: 'COMPLAINT', language: 'KK' }
  const [{ id: participantId } = { id: '' }] = await api
    .em()
    .execute<{ id: string }[]>(
      'select id from internal.participant where meeting_id = ? and name is not null',
      [meetingId],
    )
  await act('appealRaise', {
    ...said,
    participantId,
    text: `Шу бар. ${phone()}.`,
    ...answered('FULL'),
  })
  await act('appealRaise', { ...said, text: `Жарық жоқ. ${phone()}.`, ...answered('PARTIAL') })
  const third = {
    kind: 'REMARK',
    language: 'OTHER',
    text: `Yo‘l yomon. ${phone()}.`,
    answer: 'NONE',
  }
  await act('appealRaise', { ...third, participantId })
  const rows = await api
    .em()
    .execute<{ id: string }[]>(
      'select id from internal.appeal where meeting_id = ? order by number',
      [meetingId],
    )
  const [full = '', partial = '', other = ''] = rows.map(({ id }) => id)
  await act('appealTranslate', { appealId: other, language: 'KK', text: `Жол нашар. ${phone()}.` })
  return [full, partial, other]
}

async function heldAndLifted(api: Api, meetingId: string, note: string): Promise<void> {
  const place = `mutation ($input: HoldPlaceInput!) {
    holdPlace(input: $input) { hold { id } errors { code } }
  }`
  const reviewer = api.on('2026-05-02').as('reviewer')
  const { holdPlace } = await reviewer.ask(place, { input: { meetingId, reason: 'DISPUTE', note } })
  const lift = { name: 'holdLift', input: { holdId: holdPlace.hold.id }, on: '2026-05-20' }
  await codesOf(api, { ...lift, as: 'supervisor' })
}

async function leakClosed(
  api: Api,
  meetingId: string,
  { text, note }: { readonly text: string; readonly note: string },
): Promise<void> {
  const leakReportId = await reported(api, { text, page: `/kk/outcomes/${meetingId}` })
  const input = { leakReportId, result: 'NOT_THERE', note }
  await codesOf(api, { name: 'leakReportClose', input, on: '2027-03-01', as: 'reviewer' })
}

/** Sends a recording whole, and of another only its beginning. */
async function filmedAt(
  api: Api,
  meetingId: string,
  { content, name }: { readonly content: string; readonly name: string },
): Promise<void> {
  for (const part of ['whole', 'begun'] as const) {
    const bytes = mp4(`${content} ${part}`)
    const input = { meetingId, ...filmed, file: fileOf(bytes, name) }
    const { videoRecord } = await api.on(evening).ask(RECORD_VIDEO, { input })
    const sender = await senderTo(api, videoRecord.video.uploadPath)
    await sender.patch(0, part === 'whole' ? bytes : bytes.subarray(0, -3))
  }
}

/** A meeting with fewer acts and marks: one who came, who spoke of somebody, and was filmed. */
export async function publishedMeeting(
  api: Api,
  seed: number,
): Promise<Pick<Marked, 'id' | 'marks'>> {
  const { marks, phone, name, word } = marksFrom(seed)
  const { id: meetingId } = await api.given.held({ day })
  const convened = { meetingId, convenor: 'AKIM', level: 'VILLAGE' }
  const unit = { kk: word('ауыл'), ru: word('село') }
  await codesOf(api, { name: 'assemblyConvene', input: { ...convened, unit }, on: evening })
  const participantId = await registered(api, meetingId, { name: name('Гүлмира') })
  await raised(api, meetingId, { participantId, answer: 'FULL', text: `Шу бар. ${phone()}.` })
  const mention = { meetingId, relation: 'WITNESS', name: name('Куәгер'), otherNames: [] }
  await codesOf(api, { name: 'participantMention', input: mention, on: evening })
  await recorded(api, meetingId, { text: `Кездесу өтті. Телефоны ${phone()}.` })
  await signed(api, meetingId)
  await published(api, meetingId)
  await filmedAt(api, meetingId, { content: word('бейне'), name: `${word('файл')}.mp4` })
  return { id: meetingId, marks }
}

/** A meeting whose outcome was taken back again. */
export async function withdrawnMeeting(api: Api, seed: number): Promise<Marked> {
  const marked = await markedMeeting(api, seed)
  const input = { meetingId: marked.id, reason: 'WRONG_FACTS' }
  await codesOf(api, { name: 'outcomeWithdraw', input, on: '2026-05-03' })
  await reviewed(api, marked.id, '2026-05-04')
  return marked
}
