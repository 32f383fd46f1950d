import { expect, test } from '@jest/globals'
import { dropboxEnvironment } from './environment.ts'

test('the database is named, and the port is 4002 where nobody says', () => {
  const environment = dropboxEnvironment({
    DROPBOX_DATABASE_URL: 'postgresql://d:p@127.0.0.1/esep',
  })

  expect(environment).toEqual({
    ...{
      databaseUrl: 'postgresql://d:p@127.0.0.1/esep',
      port: 4002,
      proxies: [],
    },
  })
})

test('the proxies before the portal are addresses and networks', () => {
  const { proxies } = dropboxEnvironment({
    DROPBOX_DATABASE_URL: 'postgresql://d:p@127.0.0.1/esep',
    TRUSTED_PROXIES: '192.0.2.7, 10.20.0.0/16 2001:db8::/32',
  })

  expect(proxies).toEqual(['192.0.2.7', '10.20.0.0/16', '2001:db8::/32'])
})

test.each(['proxy.example', '0.0.0.0/0', '::/0', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/'])(
  'what is no proxy is one sentence: %s',
  (proxy) => {
    const read = () =>
      dropboxEnvironment({
        DROPBOX_DATABASE_URL: 'postgres://h/d',
        TRUSTED_PROXIES: proxy,
      })

    expect(read).toThrow(`TRUSTED_PROXIES holds ${proxy}, which is no address`)
  },
)

test.each([
  { settings: {}, says: 'DROPBOX_DATABASE_URL is missing' },
  {
    settings: { DROPBOX_DATABASE_URL: 'esep' },
    says: 'DROPBOX_DATABASE_URL is not an address',
  },
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
