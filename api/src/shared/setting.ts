import { isNetwork, listed } from './proxies.ts'

/** Thrown when a setting is missing or malformed; the message is one sentence that names it. */
export class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

/** The address of a database that the setting `name` gives, with the role of `whose`; throws {@link BadSetting}. */
export function databaseIn(value: string | undefined, name: string, whose: string): string {
  if (!value) throw new BadSetting(`${name} is missing: the database with the ${whose} role.`)

  const url = URL.parse(value)
  if (url && ['postgres:', 'postgresql:'].includes(url.protocol)) return value
  throw new BadSetting(`${name} is not an address like postgresql://user:password@host/database.`)
}

/** The port that the setting `name` gives; throws {@link BadSetting}. */
export function portIn(value: string, name: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new BadSetting(`${name} is not a port: ${value}.`)
}

/** The addresses and networks of TRUSTED_PROXIES; throws {@link BadSetting}. */
export function proxiesIn(value: string): string[] {
  const proxies = listed(value)
  const wrong = proxies.find((proxy) => !isNetwork(proxy))
  if (wrong === undefined) return proxies
  throw new BadSetting(
    `TRUSTED_PROXIES holds ${wrong}, which is no address and no network like 10.0.0.0/24.`,
  )
}
