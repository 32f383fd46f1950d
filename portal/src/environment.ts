/** Where the public GraphQL answers, and whether what it holds is invented. */
export const environment = read(process.env)

function read(env: NodeJS.ProcessEnv) {
  const address = env['PUBLIC_API_URL'] ?? 'http://127.0.0.1:4000/graphql'
  if (!URL.canParse(address)) {
    throw new Error(`PUBLIC_API_URL is "${address}", which is no address.`)
  }

  return {
    publicApi: address,
    /** Says on every page that people and borders are invented. */
    demonstration: env['DEMONSTRATION'] === 'true',
  } as const
}
