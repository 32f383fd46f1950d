import { expect, test } from '@jest/globals'
import { inDatabase } from './in-database.ts'
import { migrate } from './migrate.ts'
import { scratchDatabase } from './scratch.testing.ts'

const id = '00000000-0000-4000-8000-000000000001'

const meeting = `
  insert into internal.region values ('750000000', '{}');
  insert into internal.district values ('751410000', '750000000', '{}');
  insert into internal.police_body values ('${id}', '751410000', '{}');
  insert into internal.staff (id, login, role, name, body_id) values ('${id}', 'reviewer', 'REVIEWER', '{}', '${id}');
  insert into internal.meeting (id, day, starts_at, form, languages, scheduled_at, scheduled_by)
    values ('${id}', '2026-04-15', '2026-04-15T14:00:00Z', 'INDOORS', '{KK}', '2026-03-01', '${id}');
  insert into internal.outcome (id) values ('${id}')`

const hidden = `
  insert into internal.meeting_hidden_words (meeting_id, turn, words, type, number, reason, "by", at)
    values ('${id}', 1, 'навес', 'PERSON', 3, 'PERSONAL_DATA', '${id}', '2026-04-16'),
           ('${id}', 2, 'сарай', 'PERSON', 4, 'OTHER', '${id}', '2026-04-18');
  insert into internal.hidden_words (outcome_id, turn, words, type, decision, because, "by", at)
    values ('${id}', 1, 'навес', 'PERSON', 'hide', 'PERSONAL_DATA', '${id}', '2026-04-16'),
           ('${id}', 2, 'навес', 'PERSON', 'keep', 'Вещь', '${id}', '2026-04-17')`

test('what was hidden in an outcome and beside it becomes one list in the order of time, and stays guarded', async () => {
  await using database = await scratchDatabase()
  const ask = (sql: string) => inDatabase(database.urls.owner, (client) => client.query(sql))
  await migrate(database.urls.owner, 'Migration0025HiddenStays')
  await ask(meeting)
  await ask(hidden)

  await migrate(database.urls.owner)

  const { rows } = await ask(
    'select turn, words, decision, number, reason, because from internal.hidden_words order by turn',
  )
  expect(rows).toEqual([
    row(1, { words: 'навес', number: 3, reason: 'PERSONAL_DATA' }),
    row(2, { words: 'навес', decision: 'keep', because: 'Вещь' }),
    row(3, { words: 'сарай', number: 4, reason: 'OTHER' }),
  ])
  for (const change of [
    "update internal.hidden_words set words = 'x'",
    'truncate internal.hidden_words',
  ]) {
    await expect(ask(change)).rejects.toThrow('what was decided is kept as it was')
  }
})

function row(turn: number, told: object) {
  return { turn, decision: 'hide', number: null, reason: null, because: null, ...told }
}
