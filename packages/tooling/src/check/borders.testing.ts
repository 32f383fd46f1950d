/** A file that imports something, and the border that this crosses; null when it crosses none. */
export interface Import {
  readonly file: string
  readonly imports: string
  readonly rule: string | null
}

/** One violation of each border, at least. */
export const trespasses = rows(`
  packages/redaction/src/a.ts         node:fs                                    pure-packages-know-no-machine
  packages/redaction/src/b.ts         ./node.ts                                  pure-packages-know-not-their-edge
  packages/law/src/a.ts               pg                                         the-law-needs-nobody
  api/src/shared/a.ts                 ../../../packages/law/src/day.ts           packages-by-their-door
  packages/geography/src/a.ts         ../../law/src/day.ts                       packages-by-their-door
  packages/redaction/bench/a.ts       ../src/node.ts                             what-measures-shares-nothing
  packages/tooling/src/a.ts           ../../../api/src/shared/clock.ts           packages-know-no-server
  api/src/public/meeting/a.ts         ../../internal/meeting/meeting.entity.ts   public-knows-no-internal
  api/src/public/b.ts                 ../database/internal-orm.ts                public-knows-no-internal
  api/src/public/c.ts                 ../shared/way.ts                           public-reaches-no-internal
  api/src/dropbox/a.ts                ../internal/meeting/meeting.entity.ts      dropbox-knows-neither-side
  api/src/dropbox/b.ts                @esep/law                                  dropbox-knows-neither-side
  api/src/internal/dropbox.ts         ../dropbox/report.ts                       neither-side-knows-the-dropbox
  api/src/public/d.ts                 @esep/redaction                            public-redacts-nothing
  api/src/internal/meeting/a.ts       ../../public/outcome/outcome.entity.ts     internal-writes-its-own-noun
  api/src/internal/outcome/a.ts       ../../public/outcome/outcome.resolver.ts   internal-writes-its-own-noun
  api/src/internal/main.ts            ../public/outcome/outcome.entity.ts        internal-frame-knows-no-public
  api/src/shared/way.ts               ../internal/meeting/meeting.entity.ts      shared-knows-nobody
  api/src/internal/a.ts               ../commands/seed.ts                        commands-stand-alone
  api/src/internal/b.ts               ../testing/index.ts                        testing-is-for-tests
  portal/src/a.ts                     ../../api/src/shared/clock.ts              portal-asks-the-contract
  portal/src/b.ts                     @esep/law                                  portal-asks-the-contract
  portal/src/d.ts                     @esep/redaction                            portal-asks-the-contract
  portal/src/islands/map.tsx          ../public-api/ask.ts                       islands-take-props
  test/boundary/a.test.ts             ../../api/src/shared/clock.ts              test-stands-outside
  test/boundary/b.test.ts             ../../portal/src/public-api/ask.ts         test-stands-outside
  packages/law/src/circle-too.ts      ./circle.ts                                no-circles
  portal/src/c.ts                     nowhere                                    found
  api/src/shared/b.ts                 jest                                       no-development-package-at-work
`)

/** What stands close to a border without crossing it. */
export const lawful = rows(`
  packages/redaction/src/node.ts           node:fs
  packages/redaction/bench/b.ts            @esep/redaction
  api/src/internal/outcome/publish.ts      ../../public/outcome/outcome.entity.ts
  api/src/internal/meeting/announce.ts     @esep/law
  api/src/public/meeting/meeting.test.ts   ../../testing/index.ts
  api/src/dropbox/server.ts                ../shared/clock.ts
  test/journey/journey.test.ts             @esep/api/testing
  portal/src/islands/locate.ts             @esep/geography
  portal/src/figures.ts                    @esep/redaction/results.json
`)

/** The same, of types alone. */
export const lawfulTypes = rows(`
  api/src/internal/invitation/a.ts   ../../public/outcome/outcome.resolver.ts
  api/src/public/precinct/a.ts       @esep/redaction
  portal/src/islands/types.ts        ../public-api/ask.ts
`)

/** What the imports above lead to. */
export const ground: Readonly<Record<string, string>> = {
  'packages/law/src/day.ts': '',
  'packages/law/src/circle.ts': "export * from './circle-too.ts'",
  'api/src/shared/clock.ts': '',
  'api/src/dropbox/report.ts': '',
  'api/src/internal/meeting/meeting.entity.ts': '',
  'api/src/database/internal-orm.ts': '',
  'api/src/public/outcome/outcome.entity.ts': '',
  'api/src/public/outcome/outcome.resolver.ts': '',
  'api/src/commands/seed.ts': '',
  'api/src/testing/index.ts': '',
  'api/package.json': JSON.stringify({ devDependencies: { jest: '*' } }),
  'packages/redaction/results.json': '{}',
  'portal/src/public-api/ask.ts': '',
}

function rows(table: string): Import[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [file = '', imports = '', rule = null] = row.trim().split(/\s+/)
      return { file, imports, rule }
    })
}
