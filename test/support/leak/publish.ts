import { act, tried } from '../way.ts'
import { attempt, indiscreet } from './attempt.ts'
import type { Leg } from './journey.ts'

/** A publication that was refused after everything proposed was hidden: a catch, and a word for the engine. */
export interface Refusal {
  readonly codes: readonly string[]
  /** The texts with the words for which they were refused. */
  readonly words: readonly string[]
}

const title = { kk: 'Ауладағы жарық', ru: 'Освещение двора' }

/** Reviews it by hiding whatever the engine proposes and nothing else; now and then a heading that names somebody is tried first. */
export async function reviewed(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { meetingId, tale, appealIds, attempts } = journey
  const headings = appealIds.map((appealId) => ({ appealId, topic: 'LIGHTING', title }))
  const words = indiscreet(tale.tried, tale.number + 5)
  const naming = headings.map((heading, index) =>
    index === 2 ? { ...heading, title: words } : heading,
  )
  const input = { meetingId, rest: 'HIDE' }
  if (tale.number % 4 === 2 && !journey.published) {
    const tryingIt = { words, input: { ...input, headings: naming } }
    attempts.push(await attempt(asking, 'outcomeReview', tryingIt))
  }
  await act(asking, 'outcomeReview', { ...input, headings })
}

/** Publishes it where nothing objects, and keeps the objections where something does. */
export async function published(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { meetingId } = journey
  const { errors } = await tried(asking, 'outcomePublish', { meetingId })
  if (errors.length === 0) {
    journey.published = true
    return
  }
  journey.refusals.push({
    codes: errors.map(({ code }: Problem) => code),
    words: errors.flatMap(({ spans }: Problem) =>
      spans.map(({ field, text }) => `${field}: ${text}`),
    ),
  })
}

interface Problem {
  readonly code: string
  readonly spans: readonly { readonly field: string; readonly text: string }[]
}

/** Takes every tenth back, after words that name somebody were tried; of another tenth, only the words that are regretted. */
export async function withdrawn(...[asking, journey]: Parameters<Leg>): Promise<void> {
  const { tale, meetingId, attempts } = journey
  const input = { meetingId, reason: 'PERSON_ASKED' }
  if (tale.regretted) {
    await act(asking, 'outcomeWithdraw', { ...input, passages: [{ words: tale.regretted }] })
  }
  if (tale.number % 10 !== 4) return

  const words = indiscreet(tale.tried, tale.number + 6)
  attempts.push(await attempt(asking, 'outcomeWithdraw', { words, input: { ...input, words } }))
  await act(asking, 'outcomeWithdraw', input)
  journey.withdrawn = true
}
