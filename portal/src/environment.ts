/** Where the public GraphQL and the drop box answer, and whether what they hold is invented. */
export const environment = read(process.env)

function read(env: NodeJS.ProcessEnv) {
  const address = env['PUBLIC_API_URL'] ?? 'http://127.0.0.1:4000/graphql'
  if (!URL.canParse(address)) {
    throw new Error(`PUBLIC_API_URL is "${address}", which is no address.`)
  }

  const dropbox = env['DROPBOX_URL'] ?? 'http://127.0.0.1:4002/'
  if (dropbox && !URL.canParse(dropbox)) {
    throw new Error(`DROPBOX_URL is "${dropbox}", which is no address.`)
  }

  return {
    publicApi: address,
    /** Null where there is none: then the portal takes no reports of leaks. */
    dropbox: dropbox || null,
    /** Says on every page that people and borders are invented. */
    demonstration: env['DEMONSTRATION'] === 'true',
  } as const
}
