import { isAbsolute } from 'node:path'
import { Refusal } from './refusal.ts'
import { inRoot } from './root.ts'

/** Addresses of one database for its users: who migrates, who writes, who only reads what is published, who only puts in. */
export interface DatabaseUrls {
  readonly owner: string
  readonly staff: string
  readonly reader: string
  /** Null: the operator has made no user for the drop box, and it is not started. */
  readonly dropbox: string | null
}

/** What the operator decides; the ports are those of 127.0.0.1. */
export interface Settings {
  readonly portalPort: number
  readonly publicPort: number
  readonly internalPort: number
  readonly dropboxPort: number
  readonly dataDir: string
  /** Where residents find the portal; it stands on what is printed for them. */
  readonly portalUrl: string
  /** Null: the embedded PostgreSQL. */
  readonly database: DatabaseUrls | null
}

type Variables = Readonly<Record<string, string | undefined>>

const ours = [
  'PORTAL_PORT',
  'PUBLIC_API_PORT',
  'INTERNAL_API_PORT',
  'DROPBOX_PORT',
  'PORTAL_URL',
  'DATA_DIR',
  'OWNER_DATABASE_URL',
  'DATABASE_URL',
  'PUBLIC_DATABASE_URL',
  'DROPBOX_DATABASE_URL',
]

const quiet = {
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** Reads the settings; a malformed or missing one is a {@link Refusal} that names it. */
export function readSettings(variables: Variables = process.env): Settings {
  const portalPort = port(variables, 'PORTAL_PORT', 4321)
  const settings = {
    portalPort,
    publicPort: port(variables, 'PUBLIC_API_PORT', 4000),
    internalPort: port(variables, 'INTERNAL_API_PORT', 4001),
    dropboxPort: port(variables, 'DROPBOX_PORT', 4002),
    dataDir: dataDir(variables),
    portalUrl: portalUrl(variables, portalPort),
    database: database(variables),
  }
  requireDistinct(settings)
  return settings
}

/** Whether there is a drop box to start: with the embedded PostgreSQL always, with another where its user is named. */
export function hasDropbox({ database }: Settings): boolean {
  return database === null || database.dropbox !== null
}

/** What a process of ours inherits: everything but our settings, of which each is given its own, and no telemetry. */
export function inherited(variables: Variables = process.env): Record<string, string | undefined> {
  const kept = Object.entries(variables).filter(([name]) => !ours.includes(name))
  return { ...Object.fromEntries(kept), ...quiet }
}

function port(variables: Variables, name: string, otherwise: number): number {
  const value = variables[name]?.trim()
  if (!value) return otherwise
  const number = Number(value)
  if (/^\d+$/.test(value) && number >= 1 && number <= 65_535) return number
  throw new Refusal(`${name} is "${value}", and a port is a number from 1 to 65535.`)
}

function portalUrl(variables: Variables, ownPort: number): string {
  const value = variables['PORTAL_URL']?.trim()
  if (!value) return `http://127.0.0.1:${ownPort}`
  const url = URL.parse(value)
  if (url && /^https?:$/.test(url.protocol) && !url.search && !url.hash) return url.href
  throw new Refusal(`PORTAL_URL is "${value}", and an address is of the form https://example.kz.`)
}

function dataDir(variables: Variables): string {
  const value = variables['DATA_DIR'] || '.data'
  return isAbsolute(value) ? value : inRoot(value)
}

function database(variables: Variables): DatabaseUrls | null {
  const staff = address(variables, 'DATABASE_URL')
  const reader = address(variables, 'PUBLIC_DATABASE_URL')
  const owner = address(variables, 'OWNER_DATABASE_URL')
  const dropbox = address(variables, 'DROPBOX_DATABASE_URL')
  if (!staff && !reader && !owner && !dropbox) return null
  if (!staff)
    throw missing('DATABASE_URL', 'the address of the same database as the user of the staff')
  if (!reader)
    throw missing('PUBLIC_DATABASE_URL', 'the address of the same database as the reader')

  if (staff.username === reader.username) {
    throw new Refusal(
      `DATABASE_URL and PUBLIC_DATABASE_URL name the same user, ${reader.username}: the public API needs one that only reads.`,
    )
  }
  if (dropbox && [staff.username, reader.username].includes(dropbox.username)) {
    throw new Refusal(
      `DROPBOX_DATABASE_URL names a user that another process has, ${dropbox.username}: the drop box needs one that only puts in.`,
    )
  }
  return {
    owner: (owner ?? staff).href,
    staff: staff.href,
    reader: reader.href,
    dropbox: dropbox?.href ?? null,
  }
}

function address(variables: Variables, name: string): URL | null {
  const value = variables[name]?.trim()
  if (!value) return null
  const url = URL.parse(value)
  const isPostgres = url?.protocol === 'postgresql:' || url?.protocol === 'postgres:'
  if (url && isPostgres && url.username && url.pathname.length > 1) return url
  throw new Refusal(`${name} is not of the form postgresql://user:password@host:port/database.`)
}

function missing(name: string, meaning: string): Refusal {
  return new Refusal(`${name} is missing: with a PostgreSQL of your own, set it to ${meaning}.`)
}

function requireDistinct({ portalPort, publicPort, internalPort, dropboxPort }: Settings): void {
  const ports = [
    ['PORTAL_PORT', portalPort],
    ['PUBLIC_API_PORT', publicPort],
    ['INTERNAL_API_PORT', internalPort],
    ['DROPBOX_PORT', dropboxPort],
  ] as const
  for (const [index, [name, number]] of ports.entries()) {
    const same = ports.slice(index + 1).find(([, other]) => other === number)
    if (same)
      throw new Refusal(`${name} and ${same[0]} are both ${number}: give each its own port.`)
  }
}
