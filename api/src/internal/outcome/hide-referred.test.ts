import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startApi } from '../../testing/index.ts'
import { done, issued, opened } from '../slip/way.testing.ts'
import {
  day,
  PUBLISH,
  plainHeading,
  published,
  raised,
  recorded,
  registered,
  resident,
  signed,
} from './way.testing.ts'

const PARTS = `query ($id: ID!) {
  outcome(id: $id) { items { parts { number to(language: RU) } } }
}`

const KEPT = `
  select appeal.referred_to::text as whole, part.referred_to::text as part
    from internal.appeal
    left join internal.appeal_part part on part.appeal_id = appeal.id and part.number = 2
   where appeal.id = ?`

const to = { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' }
const hidden = 'Городская [житель 2]'
const going = { ground: 'COMPETENCE', to }
const told = { notifiedOn: '2026-04-16', notifiedBy: 'PHONE' }

let api: Awaited<ReturnType<typeof startApi>>

beforeAll(async () => {
  api = await startApi()
})

afterAll(() => api.close())

test('words hidden at once are in no appeal, no part of it and on no slip, and no later act brings them back', async () => {
  const { id, appealId, code } = await forwarded({ inParts: true })
  await published(api, id)

  await withdraw(id)

  const answer = { text: 'Шум прекращён.', language: 'RU' }
  await done(api.on('2026-04-20'), 'appealAnswer', { appealId, part: 1, ...answer })
  const { outcome } = await api.on('2026-04-20').askPublic(PARTS, { id })
  expect(outcome.items[0].parts).toContainEqual({ number: 2, to: hidden })
  const slip = await opened(api.on('2026-04-20'), code)
  expect(slip.parts[1].forwardedTo).toBe(hidden)
  const [kept] = await api.em().execute(KEPT, [appealId])
  expect(JSON.stringify(kept)).not.toMatch(/освещени/i)
})

test('an appeal that was hidden in part keeps that on its slip too', async () => {
  const { id, code } = await forwarded()
  await published(api, id)

  await withdraw(id)

  const slip = await opened(api.on('2026-04-20'), code)
  expect(slip.forwardedTo).toBe(hidden)
})

test.each(['before there is an outcome', 'after it was taken back'])(
  'a body on a slip is hidden at once: %s',
  async (when) => {
    const { id, code } = await forwarded()
    if (when === 'after it was taken back') {
      await published(api, id)
      const all = { meetingId: id, reason: 'PERSONAL_DATA' }
      await done(api.on('2026-04-18'), 'outcomeWithdraw', all)
    }

    await withdraw(id)

    const slip = await opened(api.on('2026-04-20'), code)
    expect(slip.forwardedTo).toBe('Городская [житель 1]')
    expect(slip.steps).toContainEqual(expect.objectContaining({ to: 'Городская [житель 1]' }))
  },
)

test('words that stand beside the outcome and on a slip leave both', async () => {
  const { id, code } = await forwarded()
  const words = { kk: to.kk, ru: 'За служба освещения' }
  const award = { recipient: 'ORGANISATION', form: 'OTHER', name: words, merit: words }
  await done(api.on('2026-04-16'), 'awardGive', { meetingId: id, ...award })

  await withdraw(id)

  expect((await opened(api.on('2026-04-20'), code)).forwardedTo).toBe('Городская [житель 1]')
  await published(api, id, '2026-04-20')
})

test.each(['appealPassOn', 'appealRefer'])(
  'words hidden at once are refused in a later %s, and shown',
  async (act) => {
    const { id, appealId } = await forwarded({ away: act === 'appealPassOn' })
    await hideEverywhere(id, [appealId])

    const { errors } = await tried(act, { appealId, ...going, ...(act === 'appealRefer' && told) })

    expect(errors).toEqual([
      {
        code: 'PERSONAL_DATA_FOUND',
        spans: [{ field: 'to.ru', type: 'PERSON', text: 'служба освещения' }],
      },
    ])
  },
)

test('an anonymous appeal of a crime goes to no body that is named with hidden words', async () => {
  const { id: meetingId } = await api.given.held({ day })
  await registered(api, meetingId, resident)
  const appealId = await raised(api, meetingId, { text: 'Ұрлық болды.' })
  await recorded(api, meetingId)
  await signed(api, meetingId)
  await hideEverywhere(meetingId, [appealId])

  const { errors } = await tried('appealMark', { appealId, concern: 'CRIME', to })

  expect(errors).toMatchObject([{ code: 'PERSONAL_DATA_FOUND', spans: [{ field: 'to.ru' }] }])
})

test('words that a reviewer hides everywhere leave the slip at once, before anything is published', async () => {
  const { id, appealId, code } = await forwarded()

  await hideEverywhere(id, [appealId])

  const slip = await opened(api.on('2026-04-17'), code)
  expect(slip.forwardedTo).toMatch(/^Городская \[житель \d\]$/)
  const { outcomePublish } = await api
    .on('2026-04-17')
    .as('reviewer')
    .ask(PUBLISH, { input: { meetingId: id } })
  expect(outcomePublish.errors).toEqual([])
})

test('words that may stand again are taken in a later referral', async () => {
  const { id, appealId } = await forwarded()
  await hideEverywhere(id, [appealId])
  await hideEverywhere(id, [appealId], { decision: 'KEEP', because: 'служба, а не человек' })

  const { errors } = await tried('appealPassOn', { appealId, ...going })

  expect(errors).toEqual([])
})

/** A signed meeting with an appeal that was forwarded, or of which the second part was, and a slip for it. */
async function forwarded({ away = true, inParts = false } = {}) {
  const { id } = await api.given.held({ day })
  const participantId = await registered(api, id, resident)
  const appealId = await raised(api, id, { participantId })
  const { code } = await issued(api.on('2026-04-15T16:40:00Z'), appealId)
  await recorded(api, id)
  await signed(api, id)
  const asking = api.on('2026-04-16')
  const parts = [
    { topic: 'NOISE', text: 'Шум.', forPolice: true },
    { topic: 'LIGHTING', text: 'Фонари.', forPolice: false },
  ]
  if (inParts) await done(asking, 'appealSplit', { appealId, parts })
  const part = inParts ? 2 : null
  if (away) await done(asking, 'appealRefer', { appealId, part, ...going, ...told })
  return { id, appealId, code }
}

function withdraw(meetingId: string) {
  const passages = [{ words: 'служба освещения' }]
  return done(api.on('2026-04-19'), 'outcomeWithdraw', {
    ...{ meetingId, reason: 'PERSONAL_DATA', passages },
  })
}

/** Has a reviewer hide the words, or let them stand again, and decide on all the rest. */
function hideEverywhere(meetingId: string, appealIds: readonly string[], asked: object = {}) {
  return done(api.on('2026-04-17').as('reviewer'), 'outcomeReview', {
    meetingId,
    everywhere: [{ words: 'служба освещения', ...asked }],
    rest: 'HIDE',
    headings: appealIds.map((appealId) => ({ appealId, ...plainHeading })),
  })
}

/** What stands in the way of an act. */
async function tried(name: string, input: object) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`
  const question = `mutation ($input: ${type}) { ${name}(input: $input) { errors { code spans { field type text } } } }`
  const answer = await api.on('2026-04-20').ask(question, { input })
  return answer[name]
}
