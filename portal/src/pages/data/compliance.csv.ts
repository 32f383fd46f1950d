import type { APIRoute } from 'astro'
import { stringify } from 'csv-stringify/sync'
import { fileQuestionOf, misasked, noTerritory } from '../../compliance/file-question.ts'
import { ask } from '../../public-api/ask.ts'
import { ComplianceFile } from '../../public-api/compliance-file.ts'

/** Where each precinct of a territory stands in a quarter, as comma-separated values (RFC 4180). */
export const GET: APIRoute = async ({ url, locals }) => {
  const question = fileQuestionOf(url.searchParams, locals.today)
  if (!question) return new Response(misasked, { status: 400 })

  const { kato, quarter } = question
  const { compliance } = await ask(ComplianceFile, { kato, quarter })
  if (!compliance.territory) return new Response(noTerritory, { status: 404 })
  const rows = compliance.precinctStandings.flatMap(({ standing, precinct }) =>
    precinct
      ? [
          [
            quarter,
            precinct.id,
            precinct.number,
            precinct.district.kato,
            precinct.region.kato,
            standing,
          ],
        ]
      : [],
  )
  const text = stringify(rows, {
    header: true,
    columns: ['quarter', 'precinct_id', 'number', 'district', 'region', 'standing'],
    record_delimiter: 'windows',
    escape_formulas: true,
  })
  return new Response(text, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="compliance-${kato}-${quarter}.csv"`,
    },
  })
}
