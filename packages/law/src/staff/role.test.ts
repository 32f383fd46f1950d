import { expect, test } from '@jest/globals'
import { reach, staff } from '../given.testing.ts'
import { type Act, acts, mayAct, maySee, type Reach, type Role, roles } from './role.ts'

/** The whole table, cell by cell: may this role do this act to a meeting within its scope? */
const table = `
           ASSISTANT  INSPECTOR  POINT_HEAD  REVIEWER  SUPERVISOR  ADMINISTRATOR
schedule   yes        yes        yes         no        no          no
prepare    yes        yes        yes         no        no          no
enrol      yes        yes        yes         no        no          no
convene    no         yes        yes         no        no          no
agree      no         no         yes         no        yes         no
announce   no         yes        yes         no        no          no
evidence   no         yes        yes         no        no          no
strike     no         yes        yes         no        no          no
move       no         yes        yes         no        no          no
cancel     no         yes        yes         no        no          no
miss       no         yes        yes         no        no          no
draft      yes        yes        yes         no        no          no
send       no         yes        yes         no        no          no
waive      no         yes        yes         no        no          no
unwaive    no         yes        yes         no        no          no
reply      no         yes        yes         no        no          no
register   yes        yes        yes         no        no          no
mention    yes        yes        yes         yes       no          no
unmention  yes        yes        yes         no        no          no
hold       no         yes        yes         no        no          no
raise      yes        yes        yes         no        no          no
issue      yes        yes        yes         no        no          no
record     yes        yes        yes         no        no          no
sign       no         yes        yes         no        no          no
translate  yes        yes        yes         no        no          no
answer     no         yes        yes         no        no          no
refer      no         yes        yes         no        no          no
sort       yes        yes        yes         no        no          no
split      no         yes        yes         no        no          no
extend     no         no         yes         no        yes         no
notify     no         yes        yes         no        no          no
correct    no         yes        yes         no        no          no
film       yes        yes        yes         no        no          no
unfilm     no         yes        yes         no        no          no
retain     no         no         yes         yes       yes         no
release    no         no         yes         yes       yes         no
control    no         no         yes         no        yes         no
reopen     no         no         yes         no        yes         no
award      no         yes        yes         no        no          no
unname     yes        yes        yes         yes       yes         no
review     no         no         no          yes       no          no
recognise  no         no         no          yes       no          no
publish    no         no         no          yes       no          no
withdraw   yes        yes        yes         yes       yes         no
contest    no         no         no          yes       yes         no
appoint    no         no         no          no        no          yes
redraw     no         no         no          no        no          yes
`

const [heads = [], ...rows] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const cells = rows.flatMap(([act, ...answers]) =>
  answers.map((answer, column) => ({ act, role: heads[column], answer })),
)

test('the table names every role and every act, in their order', () => {
  expect(heads).toEqual([...roles])
  expect(rows.map(([act]) => act)).toEqual([...acts])
})

test.each(cells)('$role within scope: $act? $answer', ({ act, role, answer }) => {
  const actor = staff(roleNamed(role))

  expect(mayAct(actor, actNamed(act), reach)).toBe(answer === 'yes')
})

test.each(cells)('$role outside every scope: $act? no', ({ act, role }) => {
  const actor = staff(roleNamed(role), {
    bodyId: 'medeu',
    pointId: 'point-1',
    precinctIds: ['precinct-1'],
  })

  expect(mayAct(actor, actNamed(act), reach)).toBe(false)
})

const elsewhere: Reach = { bodyIds: ['medeu'], pointIds: ['point-1'], precinctIds: ['precinct-1'] }

/** Whether a role reads a meeting with which its holder shares only the precinct, only the point, or only the body. */
const sight = [
  { role: 'ASSISTANT', precinct: true, point: false, body: false },
  { role: 'INSPECTOR', precinct: true, point: false, body: false },
  { role: 'POINT_HEAD', precinct: false, point: true, body: false },
  { role: 'REVIEWER', precinct: false, point: false, body: true },
  { role: 'SUPERVISOR', precinct: false, point: false, body: true },
  { role: 'ADMINISTRATOR', precinct: false, point: false, body: false },
] as const

test.each(sight)(
  '$role reads by precinct: $precinct, by point: $point, by body: $body',
  ({ role, precinct, point, body }) => {
    const actor = staff(role)

    expect(maySee(actor, { ...elsewhere, precinctIds: reach.precinctIds })).toBe(precinct)
    expect(maySee(actor, { ...elsewhere, pointIds: reach.pointIds })).toBe(point)
    expect(maySee(actor, { ...elsewhere, bodyIds: reach.bodyIds })).toBe(body)
    expect(maySee(actor, elsewhere)).toBe(false)
  },
)

test.each(sight)('a joint meeting is read by the $role of any of its precincts', ({ role }) => {
  const joint: Reach = {
    bodyIds: [...elsewhere.bodyIds, ...reach.bodyIds],
    pointIds: [...elsewhere.pointIds, ...reach.pointIds],
    precinctIds: [...elsewhere.precinctIds, ...reach.precinctIds],
  }

  expect(maySee(staff(role), joint)).toBe(role !== 'ADMINISTRATOR')
})

test.each(roles)('whoever may read a meeting may withdraw its outcome: %s', (role) => {
  const actor = staff(role)

  expect(mayAct(actor, 'withdraw', reach)).toBe(maySee(actor, reach))
})

test('a head whose point is not known reads nothing', () => {
  const actor = staff('POINT_HEAD', { pointId: null })

  expect(maySee(actor, reach)).toBe(false)
})

test('a member of staff without precincts reads no meeting that names none', () => {
  const nothing: Reach = { bodyIds: [], pointIds: [], precinctIds: [] }

  const seeing = roles.filter((role) => maySee(staff(role), nothing))

  expect(seeing).toEqual([])
})

function roleNamed(name: string | undefined): Role {
  const role = roles.find((known) => known === name)
  if (!role) throw new RangeError(`Not a role: ${name}`)
  return role
}

function actNamed(name: string | undefined): Act {
  const act = acts.find((known) => known === name)
  if (!act) throw new RangeError(`Not an act: ${name}`)
  return act
}
