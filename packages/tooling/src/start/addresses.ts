import { hasDropbox, type Settings } from '../environment.ts'

/** Where everything is, as lines for the terminal. */
export function addresses(settings: Settings): string {
  const { portalPort, publicPort, internalPort, dropboxPort, dataDir } = settings
  const dropbox = hasDropbox(settings)
    ? `http://127.0.0.1:${dropboxPort}/`
    : 'not started: DROPBOX_DATABASE_URL is missing'
  return [
    '',
    `portal        http://127.0.0.1:${portalPort}/`,
    `public API    http://127.0.0.1:${publicPort}/graphql`,
    `internal API  http://127.0.0.1:${internalPort}/graphql`,
    `GraphiQL      http://127.0.0.1:${internalPort}/graphiql`,
    `drop box      ${dropbox}`,
    `data, logs    ${dataDir}`,
    '',
  ].join('\n')
}
