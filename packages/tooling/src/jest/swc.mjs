/** How TypeScript is compiled for tests: with the metadata of decorators, by which the API knows its types. */
export const swc = {
  swcrc: false,
  jsc: {
    parser: { syntax: 'typescript', decorators: true, tsx: true },
    transform: {
      legacyDecorator: true,
      decoratorMetadata: true,
      useDefineForClassFields: false,
      react: { runtime: 'automatic' },
    },
    target: 'es2024',
    keepClassNames: true,
    // NOTE: what says `with { type: 'json' }` says so to Node.
    experimental: { keepImportAttributes: true },
  },
  module: { type: 'es6' },
  sourceMaps: 'inline',
}
