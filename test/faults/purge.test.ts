import { type Api, startApi } from '@esep/api/testing'
import { expect, test } from '@jest/globals'
import { signedIn } from '../support/killed/asking.ts'
import { type Lasting, published as publishedIn } from '../support/killed/lasting.ts'
import { declared } from '../support/killed/sending.ts'
import { type Act, killedAtEveryStep, statesOf } from '../support/killed/walk.ts'
import { markedStory } from '../support/stories.ts'
import { eventually, isReady } from '../support/wait.ts'
import { published, type Story } from '../support/way.ts'

const evening = '2026-04-15T15:30:00Z'
const afterItsYear = '2027-04-15T19:30:00Z'

const marks = ['Құлыншақ', '701 333 44 55', '900412350617', 'Добрынич', 'Ботаническ', 'кездесу.mp4']

test('R32-20: killed at any step of a purge, a process loses, doubles and publishes nothing by halves, and the next goes on', async () => {
  await using api = await startApi()

  const killed = await killedAtEveryStep(await purge(api))

  const states = statesOf(killed)
  const [before = {}] = states
  expect(killed.flatMap((one) => one.after ?? [])).toEqual(expect.arrayContaining(deleted))
  expect(standing(before)).toEqual({ marks, files: 2, certificates: 0 })
  expect(standing(states.at(-1) ?? {})).toEqual({ marks: [], files: 0, certificates: 1 })
  for (const state of states) {
    expect([marks, []]).toContainEqual(standing(state).marks)
    expect(publishedIn(state)).toEqual(publishedIn(before))
    expect(state['internal.purge']?.length).toBeLessThanOrEqual(1)
  }
}, 600_000)

const deleted = [
  'internal.purge',
  'internal.meeting',
  'a file is deleted',
  'internal.participant',
  'internal.appeal',
  'internal.protocol',
  'internal.video',
  'public_record.deletion',
  'commit',
]

function standing(state: Lasting) {
  const text = JSON.stringify(state)
  return {
    marks: marks.filter((mark) => text.includes(mark)),
    files: state['files']?.length,
    certificates: state['public_record.deletion']?.length,
  }
}

/** The night after a year, over a meeting with two recordings. */
async function purge(api: Api): Promise<Act> {
  const { meetingId } = await published(api, settled(markedStory('2026-04-15')))
  const address = await api.internal.listen({ host: '127.0.0.1', port: 0 })
  const token = await signedIn(api, evening)
  for (const content of ['бірінші', 'екінші']) {
    const { send } = await declared({ api, meetingId, now: evening, token }, content)
    await send(address)
  }

  return {
    api,
    now: afterItsYear,
    from: 'internal.purge',
    ask: (of) => eventually(() => isThrough(api, of)),
  }
}

/** What is still open holds the materials back that it needs: here nothing is. */
function settled(story: Story): Story {
  const appeals = story.appeals.map((said) => ({ ...said, answer: 'FULL' as const }))
  return { ...story, appeals, decisions: 'Проверить двор.' }
}

/** Whether the purge with which a process starts has come to its end; throws where the process is gone. */
async function isThrough(api: Api, address: string): Promise<boolean> {
  if (!(await isReady(address))) throw new Error('It is gone.')
  const left = await api
    .em()
    .execute<object[]>(`select from graphile_worker.jobs where key = 'start purge_materials'`)
  return left.length === 0
}
