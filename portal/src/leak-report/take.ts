import { isFromSameSite } from '../form/same-site.ts'
import { type Sending, senderOf } from '../form/sender.ts'
import { pagePath } from './page-path.ts'
import type { Refusal } from './refusal.ts'
import { send } from './send.ts'
import { type Typed, typedIn } from './typed.ts'

const longest = 2000

/** What stands in the form, and why it was not taken when it was sent. */
export interface Draft {
  readonly page: string
  readonly text: string
  readonly refusal: Refusal | null
}

/** Takes a report that was sent; null when it is in the drop box, else what was typed, with the reason. */
export async function take(sending: Sending): Promise<Draft | null> {
  const { request } = sending
  const typed = await typedIn(request)
  if (!typed) return { page: '', text: '', refusal: 'tooLarge' }

  const page = pagePath(typed.page)
  const refusal = isFromSameSite(request)
    ? (whyNot(typed, page) ??
      (await send({ page: page ?? '', text: typed.text }, senderOf(sending))))
    : 'foreign'
  return refusal && { page: page ?? typed.page, text: typed.text, refusal }
}

/** What can be seen to be wrong before it is forwarded. */
function whyNot({ text, trap }: Typed, page: string | null): Refusal | null {
  if (!text.trim()) return 'textMissing'
  if ([...text.trim()].length > longest) return 'textTooLong'
  if (page === null) return 'pageUnknown'
  return trap ? 'trap' : null
}
