import { expect, test } from '@jest/globals'
import { inherited, readSettings } from './environment.ts'
import { inRoot } from './root.ts'

const staff = 'postgresql://staff:secret@db.example:5432/esep'
const reader = 'postgresql://reader:secret@db.example:5432/esep'
const dropbox = 'postgresql://dropbox:secret@db.example:5432/esep'

test('without settings everything is where the contract says, on the embedded PostgreSQL', () => {
  const settings = readSettings({})

  expect(settings).toEqual({
    portalPort: 4321,
    publicPort: 4000,
    internalPort: 4001,
    dropboxPort: 4002,
    dataDir: inRoot('.data'),
    portalUrl: 'http://127.0.0.1:4321',
    database: null,
  })
})

test("an operator's own PostgreSQL is migrated by the staff's user where no owner is named", () => {
  const { database } = readSettings({ DATABASE_URL: staff, PUBLIC_DATABASE_URL: reader })

  expect(database).toEqual({ owner: staff, staff, reader, dropbox: null })
})

test("an operator's own PostgreSQL has a drop box where its user is named", () => {
  const { database } = readSettings({
    DATABASE_URL: staff,
    PUBLIC_DATABASE_URL: reader,
    DROPBOX_DATABASE_URL: dropbox,
  })

  expect(database?.dropbox).toBe(dropbox)
})

test.each([
  { name: 'PORTAL_PORT', variables: { PORTAL_PORT: 'http' } },
  { name: 'PUBLIC_API_PORT', variables: { PUBLIC_API_PORT: '0' } },
  { name: 'INTERNAL_API_PORT', variables: { INTERNAL_API_PORT: '65536' } },
  { name: 'PUBLIC_API_PORT', variables: { INTERNAL_API_PORT: '4000' } },
  { name: 'DROPBOX_PORT', variables: { DROPBOX_PORT: '4321' } },
  { name: 'PUBLIC_DATABASE_URL', variables: { DATABASE_URL: staff } },
  { name: 'DATABASE_URL', variables: { DROPBOX_DATABASE_URL: dropbox } },
  { name: 'DATABASE_URL', variables: { PUBLIC_DATABASE_URL: reader } },
  { name: 'DATABASE_URL', variables: { OWNER_DATABASE_URL: staff, PUBLIC_DATABASE_URL: reader } },
  { name: 'DATABASE_URL', variables: { DATABASE_URL: 'localhost', PUBLIC_DATABASE_URL: reader } },
  { name: 'PUBLIC_DATABASE_URL', variables: { DATABASE_URL: staff, PUBLIC_DATABASE_URL: staff } },
  {
    name: 'DROPBOX_DATABASE_URL',
    variables: {
      DATABASE_URL: staff,
      PUBLIC_DATABASE_URL: reader,
      DROPBOX_DATABASE_URL: reader,
    },
  },
  {
    name: 'OWNER_DATABASE_URL',
    variables: {
      DATABASE_URL: staff,
      PUBLIC_DATABASE_URL: reader,
      OWNER_DATABASE_URL: 'mysql://a@b/c',
    },
  },
])('a wrong setting is one sentence that names $name: $variables', ({ name, variables }) => {
  const read = () => readSettings(variables)

  expect(read).toThrow(new RegExp(`^[^\\n]*\\b${name}\\b[^\\n]*\\.$`))
  expect(read).not.toThrow('secret')
})

test('a process inherits none of our settings, and tells nobody that it runs', () => {
  const variables = inherited({ PATH: '/bin', DATABASE_URL: staff, DROPBOX_PORT: '80' })

  expect(variables).toEqual({
    PATH: '/bin',
    NODE_ENV: 'production',
    ASTRO_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
  })
})
