import type { Settings } from '../environment.ts'

/** Where everything is, as lines for the terminal. */
export function addresses({ portalPort, publicPort, internalPort, dataDir }: Settings): string {
  return [
    '',
    `portal        http://127.0.0.1:${portalPort}/`,
    `public API    http://127.0.0.1:${publicPort}/graphql`,
    `internal API  http://127.0.0.1:${internalPort}/graphql`,
    `GraphiQL      http://127.0.0.1:${internalPort}/graphiql`,
    `data, logs    ${dataDir}`,
    '',
  ].join('\n')
}
