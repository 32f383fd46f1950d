import { type Api, type Asking, toSign } from '@esep/api/testing'

/** An appeal as staff write it down. */
export interface Said {
  readonly language: 'KK' | 'RU'
  readonly text: string
  readonly answer: 'FULL' | 'PARTIAL' | 'NONE'
  readonly answerText: string
  readonly title: { readonly kk: string; readonly ru: string }
  /** The place in the register of whoever raised it. */
  readonly by: number
}

/** What happens at a meeting, in the words of staff. */
export interface Story {
  /** The day of the meeting, `2026-04-15`. */
  readonly day: string
  readonly venue: { readonly kk: string; readonly ru: string }
  readonly register: readonly Readonly<Record<string, string | boolean>>[]
  readonly appeals: readonly Said[]
  readonly protocol: string
  readonly reports: readonly { readonly section: string; readonly text: string }[]
  readonly decisions: string
}

/** A meeting on its way, a step at a time; a step that is refused throws its codes. */
export interface Way {
  readonly meetingId: string
  /** Those raised so far, in the order of the story. */
  readonly appealIds: readonly string[]
  announce(): Promise<void>
  hold(): Promise<void>
  /** Draws the protocol up. */
  record(): Promise<void>
  sign(): Promise<void>
  /** Hides every passage that the engine found. */
  review(): Promise<void>
  publish(): Promise<void>
  withdraw(): Promise<void>
  /** Hides words of what is public, wherever they stand. */
  hide(words: string): Promise<void>
}

/** Plans the meeting of a story twenty days ahead and offers the further steps. */
export async function planned(api: Api, story: Story): Promise<Way> {
  const { day } = story
  const early = api.on(`${before(day, 20)}T05:00:00Z`)
  const { meeting } = await act(early, 'meetingSchedule', {
    selection: 'meeting { id }',
    precinctIds: [api.city.precinctId],
    startsAt: `${day}T13:00:00Z`,
    form: 'INDOORS',
    languages: ['KK', 'RU'],
    venue: story.venue,
    address: { kk: 'Абай даңғылы, 52', ru: 'проспект Абая, 52' },
  })
  const meetingId: string = meeting.id
  const evening = api.on(`${day}T15:00:00Z`)
  const later = api.on(`${after(day, 3)}T05:00:00Z`).as('reviewer')
  const appealIds: string[] = []

  return {
    ...{ meetingId, appealIds },
    announce: () => act(early, 'meetingAnnounce', { meetingId }).then(nothing),
    hold: async () => {
      const participantIds: string[] = []
      await act(evening, 'meetingHold', { meetingId, startedAt: `${day}T13:05:00Z` })
      for (const entry of story.register) {
        const input = {
          meetingId,
          adult: true,
          resident: true,
          ...entry,
          selection: 'participant { id }',
        }
        const { participant } = await act(evening, 'participantRegister', input)
        participantIds.push(participant.id)
      }
      for (const { by, title: _, ...said } of story.appeals) {
        const participantId = participantIds[by]
        const input = {
          meetingId,
          kind: 'COMPLAINT',
          ...said,
          participantId,
          selection: 'appeal { id }',
        }
        const { appeal } = await act(evening, 'appealRaise', input)
        appealIds.push(appeal.id)
      }
    },
    record: async () => {
      await act(evening, 'protocolRecord', {
        meetingId,
        language: 'RU',
        text: story.protocol,
        decisions: story.decisions,
        participants: story.register.length,
        endedAt: `${day}T14:10:00Z`,
        reports: story.reports,
      })
    },
    sign: async () => {
      await act(evening, 'protocolSign', await toSign(evening, meetingId))
    },
    review: async () => {
      const headings = story.appeals.map(({ title }, index) => ({
        appealId: appealIds[index],
        topic: 'NOISE',
        title,
      }))
      await act(later, 'outcomeReview', { meetingId, rest: 'HIDE', headings })
    },
    publish: () => act(later, 'outcomePublish', { meetingId }).then(nothing),
    withdraw: () => takeBack(later, { meetingId, reason: 'PERSON_ASKED' }),
    hide: (words) => takeBack(later, { meetingId, ...inPublic(words) }),
  }
}

function takeBack(asking: Asking, asked: object): Promise<void> {
  return act(asking, 'outcomeWithdraw', { ...asked }).then(nothing)
}

function inPublic(words: string) {
  return { reason: 'PERSONAL_DATA', passages: [{ words }] }
}

/** The whole way at once, up to the published outcome. */
export async function published(api: Api, story: Story): Promise<Way> {
  const way = await planned(api, story)
  await way.announce()
  await way.hold()
  await way.record()
  await way.sign()
  await way.review()
  await way.publish()
  return way
}

interface Input {
  /** What to read of the payload beside its errors. */
  readonly selection?: string
  readonly [field: string]: unknown
}

/** Does one act and gives its payload; throws the codes of a refusal. */
export async function act(asking: Pick<Asking, 'ask'>, name: string, input: Input) {
  const payload = await tried(asking, name, input)
  if (payload.errors.length > 0) throw new Error(`${name}: ${JSON.stringify(payload.errors)}`)
  return payload
}

/** Does one act and gives its payload, with the errors of a refusal. */
export async function tried(
  asking: Pick<Asking, 'ask'>,
  name: string,
  { selection = '', ...input }: Input,
) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  const answer = await asking.ask(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} errors { code message spans { field text } } } }`,
    { input },
  )
  return answer[name]
}

function before(day: string, days: number): string {
  return Temporal.PlainDate.from(day).subtract({ days }).toString()
}

function after(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString()
}

function nothing(): void {}
