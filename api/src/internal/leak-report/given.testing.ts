import type { Api } from '../../testing/index.ts'

/** Puts a report into the drop box, as the portal does, and gives its id. */
export async function reported(
  api: Api,
  report: { readonly text: string; readonly page?: string },
  receivedAt = '2026-04-20T05:00:00Z',
): Promise<string> {
  const answer = await api.dropbox.inject({
    method: 'POST',
    url: '/',
    payload: report,
    headers: { 'x-forwarded-for': senderOf(report.text) },
  })
  if (answer.statusCode !== 201) throw new Error(answer.body)
  const [row] = await api
    .em()
    .execute<{ id: string }[]>(
      'update dropbox.leak_report set received_at = ? where text = ? returning id',
      [receivedAt, report.text],
    )
  return row?.id ?? ''
}

/** An address for each text, so that no sender is stopped. */
function senderOf(text: string): string {
  const [one = 0, other = 0] = Buffer.from(text).subarray(-2)
  return `203.0.${one}.${other}`
}
