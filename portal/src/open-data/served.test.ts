import { readdirSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import { addresses, files } from './served.ts'

const pages = new URL('../pages/', import.meta.url)

/** What is no data: the way to the reader's language, and what an operator's machine asks. */
const apart = ['/index', '/livez', '/readyz']

test('everything that the portal serves beside its pages is on the page of data, and nothing else', () => {
  const served = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `/${file.replace(/\.ts$/, '').replace(/\[(\w+)\]/g, '{$1}')}`)
    .filter((path) => !apart.includes(path))

  const listed = [...files, ...addresses].map(({ address }) => pathOf(address))

  expect(listed.toSorted()).toEqual(served.toSorted())
})

test('an example is an address of the kind it stands for', () => {
  const shown = [...files, ...addresses].filter(({ example }) => example !== undefined)

  const strays = shown.filter(({ address, example = '' }) => !kindOf(address).test(pathOf(example)))

  expect(shown.length).toBeGreaterThan(5)
  expect(strays).toEqual([])
})

function pathOf(address: string): string {
  return address.replace(/\?.*$/, '')
}

function kindOf(address: string): RegExp {
  return new RegExp(
    `^${pathOf(address)
      .replaceAll('.', '\\.')
      .replace(/\{\w+\}/g, '[^/]+')}$`,
  )
}
