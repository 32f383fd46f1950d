import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { ask } from './ask.testing.ts'
import { type Postgres, startPostgres } from './start-postgres.ts'

let server: Postgres

beforeAll(async () => {
  server = await startPostgres({ ephemeral: true })
})

afterAll(() => server.stop())

test('nobody signs in without the right password', async () => {
  const url = new URL(server.url('esep', 'esep_reader'))
  url.password = 'esep_reader'

  const rows = ask(url.href, 'select 1')

  await expect(rows).rejects.toThrow('password authentication failed')
})

test('the server listens on this machine alone, and on no socket', async () => {
  const [settings] = await ask(
    server.url('postgres', 'postgres'),
    `select current_setting('listen_addresses') as addresses,
            current_setting('unix_socket_directories') as sockets,
            (select count(*)::int from pg_hba_file_rules where auth_method <> 'scram-sha-256') as without_password`,
  )

  expect(settings).toEqual({ addresses: '127.0.0.1', sockets: '', without_password: 0 })
})

test.each(['esep_staff', 'esep_reader', 'esep_dropbox'] as const)(
  '%s may make nothing of its own',
  async (role) => {
    const url = server.url('esep', role)

    await expect(ask(url, 'create schema mine')).rejects.toThrow('permission denied')
    await expect(ask(url, 'create table public.mine ()')).rejects.toThrow('permission denied')
    await expect(ask(url, 'create temporary table mine ()')).rejects.toThrow('permission denied')
    await expect(ask(server.url('postgres', role), 'select 1')).rejects.toThrow('permission denied')
  },
)

test('similarity and sorting know the Kazakh letters', async () => {
  const url = server.url('esep', 'esep_owner')
  await ask(url, 'create extension pg_trgm')

  const [found] = await ask(
    url,
    `select similarity('Қонаев көшесі', 'қонаев') > 0.4 as alike,
            (select string_agg(word, ' ' order by word collate "kk-x-icu")
               from unnest(array['қала', 'кала', 'лай', 'ән', 'аң']) as word) as sorted`,
  )

  expect(found).toEqual({ alike: true, sorted: 'аң ән кала қала лай' })
})
