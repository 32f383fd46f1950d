import type { Speech } from '../i18n/say.ts'
import { spellHour } from '../spell/time.ts'

/** When a meeting really ran; empty where nobody recorded it. */
export function actualTime(
  meeting: { readonly actualStart?: string | null; readonly actualEnd?: string | null },
  { say }: Speech,
): string {
  const { actualStart, actualEnd } = meeting
  if (!actualStart) return ''

  const from = spellHour(actualStart)
  return actualEnd
    ? say('meeting.actual', { from, to: spellHour(actualEnd) })
    : say('meeting.actualFrom', { from })
}
