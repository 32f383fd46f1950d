import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'

/** A meeting that was held, and who registers there. */
export interface Hall {
  readonly meetingId: string
  readonly staffId: string
}

/** A meeting that was held and is not recorded yet. */
export async function hallIn(client: Client): Promise<Hall> {
  const { rows } = await client.query<Hall>(
    `select meeting.id as "meetingId", appointment.staff_id as "staffId"
       from internal.meeting
       join internal.meeting_precinct part on part.meeting_id = meeting.id
       join internal.appointment on appointment.precinct_id = part.precinct_id and appointment.until is null
      where meeting.stage = 'held' and meeting.day < '2026-11-01'
      order by meeting.id limit 1`,
  )
  const [hall] = rows
  if (!hall) throw new Error('no meeting was held')
  return hall
}

/** The same rows as a registration writes, by one statement. */
export async function writeOne(client: Client, hall: Hall, requestId: string): Promise<void> {
  const id = randomUUID()
  await client.query(
    `with asked as (
       insert into internal.request (staff_id, request_id, act, done_at, subject_id)
       values ($1, $2, 'participantRegister', now(), $3))
     insert into internal.participant
            (id, meeting_id, name, address, phone, adult, resident, capacity, confirmation, registered_at, registered_by)
     values ($3, $4, $5, $6, $7, true, true, 'COMMUNITY_MEMBER', 'SIGNATURE', now(), $1)`,
    [
      hall.staffId,
      requestId,
      id,
      hall.meetingId,
      `Сатпаев ${requestId}`,
      'Сәтбаев көшесі, 90, 14-пәтер',
      '+7 701 555 12 34',
    ],
  )
}

/** Somebody of whom all is noted that the rules ask. */
interface Person {
  readonly id: string
  readonly name: string
  readonly address: string
  readonly phone: string
}

/** So many people, told apart by a word. */
export function peopleOf(count: number, word: string): Person[] {
  return Array.from({ length: count }, (_, nth) => ({
    id: randomUUID(),
    name: `Сатпаев Тестбай ${word} ${nth}`,
    address: 'Сәтбаев көшесі, 90, 14-пәтер',
    phone: `+7 701 ${String(nth).padStart(7, '0')}`,
  }))
}

/** The same people as a list on paper has them. */
export function listOf(count: number, word: string): string {
  const rows = peopleOf(count, word).map(
    ({ name, address, phone }) => `${name};${address};${phone};иә;иә`,
  )
  return ['Аты-жөні;Мекенжайы;Телефоны;Осында тұрады;Ересек', ...rows].join('\n')
}

/** The same rows as a list brings, by one statement. */
export async function writeMany(
  client: Client,
  { meetingId, staffId }: Hall,
  people: readonly Person[],
): Promise<void> {
  await client.query(
    `with list as (
       insert into internal.register_import (id, meeting_id, content_hash, rows, added, imported_at, imported_by)
       values ($1, $2, md5(random()::text), $4, $4, now(), $3) returning id)
     insert into internal.participant
            (id, meeting_id, name, address, phone, adult, resident, capacity, confirmation, registered_at, registered_by, import_id)
     select person.id, $2, person.name, person.address, person.phone, true, true, 'COMMUNITY_MEMBER', 'SIGNATURE', now(), $3, list.id
       from list, unnest($5::uuid[], $6::text[], $7::text[], $8::text[]) person (id, name, address, phone)`,
    [
      ...[randomUUID(), meetingId, staffId, people.length],
      ...(['id', 'name', 'address', 'phone'] as const).map((part) =>
        people.map((one) => one[part]),
      ),
    ],
  )
}

/** Takes everybody out of the register again. */
export async function emptied(client: Client, { meetingId }: Hall): Promise<void> {
  await client.query('delete from internal.participant where meeting_id = $1', [meetingId])
}
