import { type Api, startApi, toSign } from '@esep/api/testing'
import { expect, test } from '@jest/globals'
import { repeated, undisturbed } from '../support/killed/asking.ts'
import { growth } from '../support/killed/lasting.ts'
import { killedAtEveryStep, statesOf } from '../support/killed/walk.ts'
import { ordinaryStory } from '../support/stories.ts'
import { planned } from '../support/way.ts'

const now = '2026-04-15T15:30:00Z'

test('R32-6, R32-9: killed at any step of a signature, a process leaves nothing of it or all of it, and it is given once', async () => {
  await using api = await startApi()
  await using quiet = await startApi()
  const asked = await signature(api)

  const killed = await killedAtEveryStep(await repeated(api, asked))

  const [before = {}, after = {}, ...between] = statesOf(killed)
  expect(killed.flatMap((one) => one.after ?? [])).toEqual(expect.arrayContaining(written))
  expect(between).toEqual([])
  expect(growth(before, after)).toEqual(await undisturbed(quiet, await signature(quiet)))
}, 600_000)

const written = [
  'internal.protocol_signature',
  'internal.protocol',
  'internal.meeting',
  'internal.appeal',
  'internal.control_item',
  'internal.control_assignment',
  'public_record.finding',
  'commit',
]

async function signature(api: Api) {
  const way = await planned(api, ordinaryStory('2026-04-15'))
  await way.announce()
  await way.hold()
  await way.record()
  return { now, name: 'protocolSign', input: await toSign(api.on(now), way.meetingId) }
}
