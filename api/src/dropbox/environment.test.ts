import { expect, test } from '@jest/globals'
import { dropboxEnvironment } from './environment.ts'

test('the database is named, and the port is 4002 where nobody says', () => {
  const environment = dropboxEnvironment({
    DROPBOX_DATABASE_URL: 'postgresql://d:p@127.0.0.1/esep',
  })

  expect(environment).toEqual({ databaseUrl: 'postgresql://d:p@127.0.0.1/esep', port: 4002 })
})

test.each([
  { settings: {}, says: 'DROPBOX_DATABASE_URL is missing' },
  { settings: { DROPBOX_DATABASE_URL: 'esep' }, says: 'DROPBOX_DATABASE_URL is not an address' },
  {
    settings: { DROPBOX_DATABASE_URL: 'https://example.org' },
    says: 'DROPBOX_DATABASE_URL is not an address',
  },
  {
    settings: { DROPBOX_DATABASE_URL: 'postgres://h/d', DROPBOX_PORT: '4002x' },
    says: 'DROPBOX_PORT is not a port: 4002x',
  },
])('a wrong setting is one sentence: $says', ({ settings, says }) => {
  const read = () => dropboxEnvironment(settings)

  expect(read).toThrow(says)
})
