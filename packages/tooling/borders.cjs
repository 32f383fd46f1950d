// The table of borders: who may import whom. All arrows point at things that know less.
// Each rule is seen to fail on a violation of its own in src/check/borders.test.ts.

const TEST = '\\.(test|testing)\\.tsx?$'
const SETTINGS = '\\.config\\.(mjs|ts)$'
// Of a pure package, the one file that may read its data from a disk.
const EDGE = '^packages/[^/]+/src/node\\.ts$'
// What was measured, as data; the engine itself stays out of the portal.
const FIGURES = '^packages/redaction/results\\.json$'
const JEST_SETTINGS = '^packages/tooling/src/jest\\.mjs$'

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const forbidden = [
  {
    name: 'pure-packages-know-no-machine',
    comment: 'law, redaction and geography work wherever the language does.',
    from: { path: '^packages/(law|redaction|geography)/src/', pathNot: [TEST, EDGE] },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'pure-packages-know-not-their-edge',
    from: { path: '^packages/(law|redaction|geography)/src/', pathNot: TEST },
    to: { path: EDGE },
  },
  {
    name: 'the-law-needs-nobody',
    comment: 'The order is plain functions, without a package from anywhere.',
    from: { path: '^packages/law/src/', pathNot: TEST },
    to: { path: '(^packages/|node_modules/)', pathNot: '^packages/law/src/' },
  },
  {
    name: 'packages-by-their-door',
    comment: 'Of another package its exports, never its insides.',
    from: { path: '^(?:packages/)?([^/]+)/' },
    to: { path: '^packages/[^/]+/src/', pathNot: ['^packages/$1/', JEST_SETTINGS] },
  },
  {
    name: 'what-measures-shares-nothing',
    comment: 'A mistake of the engine would be made twice where the bench used its insides.',
    from: { path: '^packages/[^/]+/bench/' },
    to: { path: '^packages/[^/]+/src/' },
  },
  {
    name: 'packages-know-no-server',
    from: { path: '^packages/' },
    to: { path: '^(api|portal|test)/' },
  },
  {
    name: 'public-knows-no-internal',
    comment: 'What residents read is made of shared things and the published tables.',
    from: { path: '^api/src/public/', pathNot: TEST },
    to: {
      path: '^api/src/',
      pathNot: ['^api/src/(public|shared)/', '^api/src/database/(public-orm|types)\\.ts$'],
    },
  },
  {
    name: 'public-reaches-no-internal',
    comment: 'Not by way of anything else either.',
    from: { path: '^api/src/(public/|database/public-orm\\.ts)', pathNot: TEST },
    to: { path: '^api/src/internal/', reachable: true },
  },
  {
    name: 'dropbox-knows-neither-side',
    comment: 'What takes in reports of leaks is made of itself and shared things.',
    from: { path: '^api/src/dropbox/', pathNot: TEST },
    to: { path: '^(api/src/|packages/)', pathNot: '^api/src/(dropbox|shared)/' },
  },
  {
    name: 'neither-side-knows-the-dropbox',
    comment: 'Staff read what was put in from its table, and residents never.',
    from: { path: '^api/src/(internal|public|database|shared)/', pathNot: TEST },
    to: { path: '^api/src/dropbox/' },
  },
  {
    name: 'public-redacts-nothing',
    comment: 'The public process receives cleared texts; of redaction it knows the types.',
    from: { path: '^api/src/public/', pathNot: TEST },
    to: { path: '^packages/redaction/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'internal-writes-its-own-noun',
    comment:
      'A noun writes the published row of the same noun, by its entity; the shapes of rows are free to name.',
    from: { path: '^api/src/internal/([^/]+)/', pathNot: TEST },
    to: {
      path: '^api/src/public/',
      pathNot: '^api/src/public/$1/[^/]+\\.entity\\.ts$',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'internal-frame-knows-no-public',
    from: { path: '^api/src/internal/[^/]+\\.ts$', pathNot: TEST },
    to: { path: '^api/src/public/' },
  },
  {
    name: 'shared-knows-nobody',
    from: { path: '^api/src/shared/', pathNot: TEST },
    to: { path: '^api/src/', pathNot: '^api/src/shared/' },
  },
  {
    name: 'commands-stand-alone',
    comment: 'A command uses all of the API, and nothing uses a command.',
    from: { path: '^api/src/', pathNot: ['^api/src/commands/', TEST] },
    to: { path: '^api/src/commands/' },
  },
  {
    name: 'testing-is-for-tests',
    from: { path: '^api/src/', pathNot: ['^api/src/testing/', TEST] },
    to: { path: '^api/src/testing/' },
  },
  {
    name: 'portal-asks-the-contract',
    comment:
      'The portal knows the printed contract, geography and the measured figures, no server and no law.',
    from: { path: '^portal/', pathNot: SETTINGS },
    to: { path: '^(api|test|packages)/', pathNot: ['^packages/(contract|geography)/', FIGURES] },
  },
  {
    name: 'islands-take-props',
    comment: "An island is given a page's data, it does not ask for it.",
    from: { path: '^portal/src/islands/', pathNot: TEST },
    to: {
      path: '^portal/src/(public-api|pages|layouts)/',
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'test-stands-outside',
    comment: 'test sees what a stranger sees, and the door that the API opens for tests.',
    from: { path: '^test/', pathNot: SETTINGS },
    to: {
      path: '^(api|portal|packages)/',
      pathNot: [
        '^api/dist/testing/index\\.',
        '^packages/(tooling|postgres)/dist/',
        '^packages/contract/',
      ],
    },
  },
  {
    name: 'no-circles',
    comment:
      'Two entities that name each other do it by type or in a function, in the same noun or not.',
    from: { pathNot: '\\.entity\\.ts$' },
    to: {
      circular: true,
      viaOnly: { pathNot: '\\.entity\\.ts$', dependencyTypesNot: ['type-only'] },
    },
  },
  {
    name: 'found',
    comment: 'Every import is of a file that is there or of a package that the workspace declares.',
    from: {},
    to: { couldNotResolve: true, pathNot: ['^astro:', '\\?raw$'] },
  },
  {
    name: 'no-development-package-at-work',
    from: { path: '^(api|packages/[^/]+)/src/', pathNot: [TEST, '^api/src/testing/'] },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: '@types/' },
  },
]

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.d.ts'],
    },
  },
}
