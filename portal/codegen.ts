import type { CodegenConfig } from '@graphql-codegen/cli'

/** Types and texts of the questions in src/public-api, from the committed public schema. */
const config: CodegenConfig = {
  schema: '../packages/contract/public.graphql',
  documents: ['src/public-api/*.ts'],
  ignoreNoDocuments: true,
  generates: {
    'src/public-api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: {
          Day: 'string',
          Instant: 'string',
          Kato: 'string',
          Quarter: 'string',
          GeoJSON: { input: 'unknown', output: 'unknown' },
        },
      },
    },
  },
}

export default config
