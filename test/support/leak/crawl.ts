import { inTurn } from './in-turn.ts'

/** Something that the public is given: where, and all of it. */
export interface Given {
  readonly where: string
  readonly text: string
}

/** Where nothing on a page leads, but residents and machines come. */
const doors = [
  ...['/', '/kk/', '/ru/', '/en/', '/kk/no-such-page', '/ru/meetings/no-such-meeting'],
  ...['/schema.graphql', '/robots.txt', '/sitemap.xml', '/data/precincts.geojson', '/livez'],
  ...['/data/outlines/000000000.geojson', '/data/outlines/751410000.geojson', '/readyz'],
  ...['/data/compliance.csv?quarter=2026-Q1', '/data/findings.csv?quarter=2026-Q1', '/ru/order'],
  ...['/data/compliance.csv?kato=75', '/kk/compliance?kato=751410000&quarter=2026-Q2'],
  ...['/api/locate?lat=43.2&lng=77.185', '/api/addresses?q=Абай'],
]

/** Every address of the portal that a link, a form or a script leads to from its doors, with headers and body. */
export async function crawl(portal: string, see: (given: Given) => void): Promise<string[]> {
  const met = new Set(doors)
  for (let next = [...met]; next.length > 0; ) {
    const further: string[] = []
    await inTurn(next, 6, async (path) => {
      const response = await fetch(new URL(path, portal), { redirect: 'manual' })
      const body = await response.text()
      const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
      see({ where: path, text: `${response.status}\n${headers}\n${body}` })
      const location = response.headers.get('location')
      further.push(...linksIn(location ? `href="${location}" ${body}` : body))
    })
    next = [...new Set(further)].filter((path) => !met.has(path))
    for (const path of next) met.add(path)
  }
  return [...met]
}

/** What a page leads to on its own host. */
function linksIn(body: string): string[] {
  const found = body.matchAll(/(?:href|src|action|data-[a-z-]+)="(\/(?!\/)[^"#]*)/g)
  return [...found].map(([, path = '']) => path.replaceAll('&amp;', '&').replaceAll('&#38;', '&'))
}
