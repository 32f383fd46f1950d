import { randomUUID } from 'node:crypto'
import { dayOf, order2023 } from '@esep/law'
import type pg from 'pg'

type Row = Readonly<Record<string, unknown>>

type JointRow = Row & {
  readonly precinctIds: readonly string[]
  /** Those whose inspector did not report. */
  readonly silentIds?: readonly string[]
}

/** Rows that a test publishes; what it does not say is the plainest there is. */
export interface Given {
  territory(row: Row & { readonly kato: string; readonly level: string }): Promise<void>
  /** A square precinct, its south-western corner at the given place. */
  precinct(row?: Row & { readonly corner?: readonly [number, number] }): Promise<string>
  houses(row: Row & { readonly precinctId: string }): Promise<void>
  meeting(row: JointRow): Promise<string>
  outcome(row: Row & { readonly id: string }): Promise<string>
  item(row: Row & { readonly outcomeId: string; readonly number: number }): Promise<void>
  finding(row: Row & { readonly precinctId: string; readonly duty: string }): Promise<void>
  sql(text: string, values?: readonly unknown[]): Promise<void>
}

/** Writes as the staff's user. */
export function given(staff: pg.Pool): Given {
  return { territory, precinct, houses, meeting, outcome, item, finding, sql }

  function territory(row: Row): Promise<void> {
    return insert('territory', { name: inAll(String(row['kato'])), ...row })
  }

  async function precinct({
    corner = [43.2, 76.9],
    ...row
  }: Row & { readonly corner?: readonly [number, number] } = {}): Promise<string> {
    const id = randomUUID()
    await insert('precinct', { ...plainPrecinct, ...squareAt(corner), id, ...row })
    return id
  }

  function houses(row: Row): Promise<void> {
    return insert('house_range', { ...plainHouses, id: randomUUID(), ...row })
  }

  async function meeting({ precinctIds, silentIds = [], ...row }: JointRow): Promise<string> {
    const plain = { ...plainMeeting, id: randomUUID(), joint: precinctIds.length > 1, ...row }
    await insert('meeting', { ...plain, day: dayOf(plain.startsAt, order2023) })
    for (const precinctId of precinctIds) {
      const reported = !silentIds.includes(precinctId)
      await insert('meeting_precinct', { meetingId: plain.id, precinctId, reported })
    }
    return plain.id
  }

  async function outcome(row: Row & { readonly id: string }): Promise<string> {
    await insert('outcome', { ...plainOutcome, ...row })
    return row.id
  }

  function item(row: Row): Promise<void> {
    return insert('outcome_item', { ...plainItem, ...row })
  }

  function finding(row: Row): Promise<void> {
    return insert('finding', { ...plainFinding, ...row })
  }

  async function sql(text: string, values: readonly unknown[] = []): Promise<void> {
    await staff.query(text, [...values])
  }

  async function insert(table: string, row: Row): Promise<void> {
    const columns = Object.fromEntries(
      Object.entries(row).map(([name, value]) => [snakeCase(name), value]),
    )
    const names = Object.keys(columns)
      .map((name) => `"${name}"`)
      .join(', ')
    await sql(
      `insert into public_record.${table} (${names})
         select ${names} from jsonb_populate_record(null::public_record.${table}, $1)`,
      [JSON.stringify(columns)],
    )
  }
}

/** A text that is the same in all languages but for its mark. */
export function inAll(text: string) {
  return { kk: `${text} kk`, ru: `${text} ru`, en: `${text} en` }
}

/** Words as somebody said them. */
export function said(text: string, language: 'kk' | 'ru' = 'kk') {
  return { text, language }
}

const plainPrecinct = {
  validFrom: '2000-01-01',
  number: 1,
  districtKato: '751410000',
  regionKato: '750000000',
  policeBodyName: inAll('body'),
  point: {
    number: 3,
    name: inAll('point'),
    address: inAll('address'),
    phone: null,
    position: null,
  },
  inspector: { name: inAll('name'), rank: inAll('rank'), kind: 'permanent', since: '2024-02-01' },
  vacant: false,
  phone: null,
  receptionHours: [],
  neighbourIds: [],
  recordedSince: '2025-07-01',
}

const plainHouses = {
  streetKk: 'Абай',
  streetRu: 'Абая',
  typeKk: 'даңғылы',
  typeRu: 'пр.',
  parity: 'all',
  from: 1,
  to: 99,
}

const plainMeeting = {
  status: 'ANNOUNCED',
  startsAt: '2026-06-01T13:00:00Z',
  actualStart: null,
  actualEnd: null,
  form: 'INDOORS',
  venue: { name: inAll('venue'), address: null, position: null },
  languages: ['kk'],
  notice: {
    days: 14,
    needed: 10,
    basis: 'published_here',
    late: false,
    lateReason: null,
    announcements: [],
  },
  previousStarts: [],
  reason: null,
  changes: [],
  inspectors: [],
  invited: [],
}

const plainOutcome = {
  version: 1,
  publishedAt: '2026-05-01T05:00:00Z',
  registered: 40,
  refused: 3,
  signedLate: false,
  unsigned: [],
  summary: [],
  sections: [],
  decisions: [],
}

const plainFinding = {
  quarter: '2026-Q2',
  number: 0,
  regionKato: '750000000',
  districtKato: '751410000',
  verdict: 'met',
  cause: 'HELD',
  edition: '2023',
  margin: null,
  day: null,
  count: null,
  lacking: [],
  remarks: [],
  grounds: [],
  since: '2026-04-01',
}

const plainItem = {
  kind: 'complaint',
  topic: 'noise',
  title: inAll('title'),
  speaker: '[тұрғын 1]',
  said: said('Шу көп'),
  answerGiven: 'full',
  raisedOn: '2026-04-15',
}

function squareAt([south, west]: readonly [number, number]) {
  const [north, east] = [rounded(south + 0.01), rounded(west + 0.01)]
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ]
  return {
    outline: { type: 'Polygon', coordinates: [ring] },
    latitude: rounded(south + 0.005),
    longitude: rounded(west + 0.005),
    ...{ south, west, north, east },
  }
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(5))
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
