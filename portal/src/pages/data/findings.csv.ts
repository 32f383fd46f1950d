import type { APIRoute } from 'astro'
import { findingLines } from '../../compliance/finding-lines.ts'
import { districtsOf } from '../../map/territory.ts'
import { parseQuarter, quarterId, quarterOf } from '../../spell/quarter.ts'

/** Every finding of a quarter in a territory, district by district, as comma-separated values (RFC 4180). */
export const GET: APIRoute = async ({ url, locals }) => {
  const kato = url.searchParams.get('kato') ?? '000000000'
  const asked = url.searchParams.get('quarter')
  const quarter = asked === null ? quarterOf(locals.today) : parseQuarter(asked)
  if (!quarter || !/^\d{9}$/.test(kato)) {
    return new Response('Give kato as nine digits and quarter as 2026-Q1.\n', { status: 400 })
  }

  const districts = await districtsOf(kato)
  const id = quarterId(quarter)
  return new Response(streamed(findingLines(districts, id)), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="findings-${kato}-${id}.csv"`,
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
