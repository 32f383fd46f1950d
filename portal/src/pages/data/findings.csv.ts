import type { APIRoute } from 'astro'
import { fileQuestionOf, misasked, noTerritory } from '../../compliance/file-question.ts'
import { findingLines } from '../../compliance/finding-lines.ts'
import { districtsOf, outlinesOf } from '../../map/territory.ts'

/** Every finding of a quarter in a territory, district by district, as comma-separated values (RFC 4180). */
export const GET: APIRoute = async ({ url, locals }) => {
  const question = fileQuestionOf(url.searchParams, locals.today)
  if (!question) return new Response(misasked, { status: 400 })

  const { kato, quarter } = question
  if (!(await outlinesOf(kato))) return new Response(noTerritory, { status: 404 })
  const districts = await districtsOf(kato)
  return new Response(streamed(findingLines(districts, quarter)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="findings-${kato}-${quarter}.csv"`,
    },
  })
}

function streamed(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await pieces.next()
      if (done) controller.close()
      else controller.enqueue(value)
    },
  })
}
