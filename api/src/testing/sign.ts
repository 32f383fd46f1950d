import type { Asking } from './api.ts'
import { password } from './city.ts'

const TO_SIGN = 'query ($id: ID!) { protocolToSign(meetingId: $id) { shown { hash } } }'

/** What `protocolSign` is given: the hash of what is shown, where it can be, and the password of who signs. */
export async function toSign(asking: Asking, meetingId: string) {
  const { protocolToSign } = await asking.ask(TO_SIGN, { id: meetingId })
  return { meetingId, hash: protocolToSign.shown?.hash ?? null, password }
}
