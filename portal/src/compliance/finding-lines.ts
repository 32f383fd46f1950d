import { stringify } from 'csv-stringify/sync'
import { ask } from '../public-api/ask.ts'
import { FindingsFile } from '../public-api/findings-file.ts'

const columns = [
  'quarter',
  'district',
  'precinct_id',
  'precinct_number',
  'meeting_id',
  'duty',
  'paragraph',
  'verdict',
  'margin_days',
  'edition',
  'since',
  'as_of',
  'corrected_from',
  'sentence_en',
]

/** The lines of the file, a district at a time, the names of the columns first. */
export async function* findingLines(
  districts: readonly string[],
  quarter: string,
): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder()
  yield bytes.encode(linesOf([columns]))
  for (const kato of districts) yield bytes.encode(linesOf(await rowsOf(kato, quarter)))
}

async function rowsOf(kato: string, quarter: string): Promise<unknown[][]> {
  const { compliance } = await ask(FindingsFile, { kato, quarter })
  return compliance.precinctStandings.flatMap(({ precinct }) =>
    (precinct?.findings ?? []).map((finding) => [
      quarter,
      precinct?.district.kato,
      precinct?.id,
      precinct?.number,
      finding.meeting?.id,
      finding.duty,
      finding.paragraph,
      finding.verdict,
      finding.margin,
      finding.edition,
      finding.since,
      finding.asOf,
      finding.corrected?.verdict,
      finding.sentence,
    ]),
  )
}

function linesOf(rows: readonly unknown[][]): string {
  return stringify([...rows], { record_delimiter: 'windows', escape_formulas: true })
}
