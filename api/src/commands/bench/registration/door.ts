import type { FastifyInstance } from 'fastify'

/** Where somebody registers whoever comes, with a phone that asks the internal API. */
export interface Door {
  register(meetingId: string, requestId: string): Promise<void>
  /** Enters a list on paper. */
  enter(meetingId: string, csv: string): Promise<void>
}

const REGISTER = `mutation ($input: ParticipantRegisterInput!) {
  participantRegister(input: $input) { participant { id } errors { code } }
}`

const ENTER = `mutation ($input: ParticipantImportInput!) {
  participantImport(input: $input) { added errors { code } }
}`

/** The door of a server, for who holds this token. */
export function doorOf(server: FastifyInstance, token: string): Door {
  async function ask(query: string, input: object): Promise<void> {
    const response = await server.inject({
      method: 'POST',
      url: '/graphql',
      headers: { authorization: `Bearer ${token}` },
      payload: { query, variables: { input } },
    })
    if (!response.body.includes('"errors":[]')) throw new Error(response.body)
  }

  return {
    register: (meetingId, requestId) =>
      ask(REGISTER, {
        ...{ meetingId, requestId, name: `Сатпаев ${requestId}`, phone: '+7 701 555 12 34' },
        ...{ address: 'Сәтбаев көшесі, 90, 14-пәтер', adult: true, resident: true },
        confirmation: 'SIGNATURE',
      }),
    enter: (meetingId, csv) => ask(ENTER, { meetingId, csv }),
  }
}
