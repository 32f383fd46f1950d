import { expect, test } from '@jest/globals'
import { publicEnvironment } from './environment.ts'

test('the database is named, and the port is 4000 where nobody says', () => {
  const environment = publicEnvironment({ PUBLIC_DATABASE_URL: 'postgresql://r:p@127.0.0.1/esep' })

  expect(environment).toEqual({
    databaseUrl: 'postgresql://r:p@127.0.0.1/esep',
    port: 4000,
    proxies: [],
  })
})

test.each([
  { settings: {}, says: 'PUBLIC_DATABASE_URL is missing' },
  { settings: { PUBLIC_DATABASE_URL: 'esep' }, says: 'PUBLIC_DATABASE_URL is not an address' },
  {
    settings: { PUBLIC_DATABASE_URL: 'https://example.org' },
    says: 'PUBLIC_DATABASE_URL is not an address',
  },
  {
    settings: { PUBLIC_DATABASE_URL: 'postgres://h/d', PUBLIC_API_PORT: '4000x' },
    says: 'PUBLIC_API_PORT is not a port: 4000x',
  },
  {
    settings: { PUBLIC_DATABASE_URL: 'postgres://h/d', PUBLIC_API_PORT: '70000' },
    says: 'PUBLIC_API_PORT is not a port: 70000',
  },
  {
    settings: { PUBLIC_DATABASE_URL: 'postgres://h/d', TRUSTED_PROXIES: '10.0.0.1 0.0.0.0/0' },
    says: 'TRUSTED_PROXIES holds 0.0.0.0/0, which is no address and no network like 10.0.0.0/24.',
  },
])('a wrong setting is one sentence: $says', ({ settings, says }) => {
  expect(() => publicEnvironment(settings)).toThrow(says)
})
