// What each script runs. Those of the API explain themselves; the others are explained here.

const start = `pnpm start

Runs the whole of Esep on this machine: PostgreSQL, its migrations, the demonstration where the database
is empty, the internal API, the public API, the drop box and the portal. Prints the addresses and the
demonstration accounts, then one line "ready". Ctrl-C stops everything it started.

Settings (environment):
  PORTAL_PORT           4321   the portal
  PUBLIC_API_PORT       4000   the public GraphQL
  INTERNAL_API_PORT     4001   the internal GraphQL
  DROPBOX_PORT          4002   the drop box for what residents report and object to
  PORTAL_URL                   where residents find the portal, for the slips that are printed; PORTAL_PORT of this
                               machine when not given
  DATA_DIR              .data  the embedded PostgreSQL, recordings of meetings, logs
  DATABASE_URL                 a PostgreSQL of your own (15 or newer), as the staff's user;
  PUBLIC_DATABASE_URL          the same database as the reader's user: both or neither
  DROPBOX_DATABASE_URL         the same database as the drop box's user; without it there is no drop box
  OWNER_DATABASE_URL           the same database as the user who migrates; DATABASE_URL when not given
`

const test = `pnpm test [PATTERN]

Builds, then runs every test, or those in files whose path matches PATTERN.
The last line is "N passed, N failed".
`

const check = `pnpm check

Types, lint and format (Biome), borders (dependency-cruiser), dead code (knip). Runs all four, then fails
when one of them found something. To format: biome check --write --config-path=packages/tooling/biome.json
`

const bench = `pnpm bench [NAME…] [--json] [--misses] [--write]

Builds, then runs the benchmarks NAME, or all: redaction, findings, registration.
Standard output holds the figures, beside each what it must be; progress goes to standard error.

  --json     one JSON object a benchmark, on a line of its own
  --misses   also what was missed, by the way it is written
  --write    keeps the result in the repository, beside what was measured
  --small    of the findings, a twentieth of a country
`

const requirements = `pnpm requirements [--last] [--write]

Runs every test, then prints every requirement of the order with the tests that carry its id and their result.
Fails when one has none that passes, or one fails. The requirements are packages/law/requirements.md.

  --last    from the last run of all tests in this checkout, without running them again
  --write   keeps the sentences of the tests for the public page of the order
`

/** @type {Record<string, { module: string, help?: string }>} */
export const commands = {
  start: { module: './start/start.ts', help: start },
  test: { module: './test/test.ts', help: test },
  check: { module: './check/check.ts', help: check },
  requirements: { module: './requirements/requirements.ts', help: requirements },
  bench: { module: './bench/bench.ts', help: bench },
  seed: { module: './api-command.ts' },
  judge: { module: './api-command.ts' },
  load: { module: './api-command.ts' },
  redact: { module: './api-command.ts' },
  locate: { module: './api-command.ts' },
}
