import { type Api, startApi } from '@esep/api/testing'
import { expect, test } from '@jest/globals'
import { repeated, undisturbed } from '../support/killed/asking.ts'
import { growth } from '../support/killed/lasting.ts'
import { killedAtEveryStep, statesOf } from '../support/killed/walk.ts'
import { ordinaryStory } from '../support/stories.ts'
import { published } from '../support/way.ts'

const now = '2026-04-20T05:00:00Z'

test('R32-13: killed at any step of forwarding, a process has told nobody and sent nothing, or both, and once', async () => {
  await using api = await startApi()
  await using quiet = await startApi()
  const asked = await forwarding(api)

  const killed = await killedAtEveryStep(await repeated(api, asked))

  const [before = {}, after = {}, ...between] = statesOf(killed)
  expect(killed.flatMap((one) => one.after ?? [])).toEqual(expect.arrayContaining(written))
  expect(between).toEqual([])
  expect(growth(before, after)).toEqual(await undisturbed(quiet, await forwarding(quiet)))
}, 600_000)

const written = [
  'internal.appeal',
  'internal.referral_hop',
  'internal.notice',
  'public_record.outcome_item',
  'commit',
]

async function forwarding(api: Api) {
  const { meetingId } = await published(api, ordinaryStory('2026-04-15'))
  const { meeting } = await api
    .on(now)
    .ask('query ($id: ID!) { meeting(id: $id) { appeals { id } } }', { id: meetingId })
  const [{ id: appealId }] = meeting.appeals
  const to = { kk: 'Аудан әкімдігі', ru: 'Акимат района' }
  const told = { notifiedOn: '2026-04-20', notifiedBy: 'PHONE' }
  return { now, name: 'appealRefer', input: { appealId, to, ground: 'COMPETENCE', ...told } }
}
