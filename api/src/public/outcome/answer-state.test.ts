import { type Answer, answerStateOf, answers, daysBefore } from '@esep/law'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type PublicWorld, publicWorld } from '../world.testing.ts'

let world: PublicWorld

beforeAll(async () => {
  world = await publicWorld()
})

afterAll(() => world.close())

const raisedOn = '2026-04-15'
const overdue = '2026-05-18'

const cases = answers.flatMap((answer) =>
  [null, '2026-04-20'].flatMap((answeredOn) =>
    [null, '2026-04-17'].flatMap((referredOn) =>
      [null, overdue].map((overdueFrom) => ({ answer, answeredOn, referredOn, overdueFrom })),
    ),
  ),
)

interface Followed {
  readonly answer: Answer
  readonly answeredOn: string | null
  readonly referredOn: string | null
  readonly overdueFrom: string | null
}

test('the published tables and the law say the same of every item, on the day it becomes overdue and before', async () => {
  const { given } = world
  await given.territory({ kato: '000000000', level: 'COUNTRY' })
  await given.territory({ kato: '750000000', level: 'REGION', parentKato: '000000000' })
  await given.territory({ kato: '751410000', level: 'DISTRICT', parentKato: '750000000' })
  const precinct = await given.precinct()
  const start = '2026-04-15T13:00:00Z'
  const held = { startsAt: start, actualStart: start, status: 'PUBLISHED' }
  const id = await given.meeting({ precinctIds: [precinct], ...held })
  await given.outcome({ id })
  for (const [at, one] of cases.entries()) {
    await given.item({ outcomeId: id, number: at + 1, raisedOn, ...factsOf(one) })
  }

  for (const today of [raisedOn, daysBefore(overdue, 1), overdue, '2027-01-01']) {
    world.at(`${today}T07:00:00Z`)
    const { data } = await world.ask('query ($id: ID!) { outcome(id: $id) { items { state } } }', {
      id,
    })

    const lawful = cases.map((one) => ({
      state: answerStateOf(one, today),
    }))
    expect(data).toEqual({ outcome: { items: lawful } })
  }
})

function factsOf({ answer, answeredOn, referredOn, overdueFrom }: Followed) {
  return {
    answerGiven: answer,
    answeredOn,
    referredOn,
    referredTo: referredOn && { kk: 'әкімдік', ru: 'акимат', en: 'akimdik' },
    overdueFrom,
  }
}
