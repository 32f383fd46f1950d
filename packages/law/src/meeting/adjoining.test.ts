import { expect, test } from '@jest/globals'
import { adjoins } from '../duty/joining.ts'
import { order2023 } from '../policy.ts'
import { adjoiningOf, type Touching } from './adjoining.ts'

test('R27-17: a chain adjoins though its ends do not touch', () => {
  expect(adjoiningOf(['a', 'b', 'c'], [edge('a', 'b'), edge('c', 'b')])).toBe('edge')
})

test('R27-17: a chain that is broken anywhere does not', () => {
  const borders = [edge('a', 'b'), edge('c', 'd')]

  expect(adjoiningOf(['a', 'b', 'c', 'd'], borders)).toBe('apart')
  expect(adjoiningOf(['a', 'b', 'c', 'd'], [...borders, corner('d', 'a')])).toBe('corner')
})

test('R27-17: a corner joins only where the policy has it so', () => {
  const touching = adjoiningOf(['a', 'b'], [corner('a', 'b')])

  expect(adjoins(touching, order2023)).toBe(false)
  expect(adjoins(touching, { adjacency: 'corner' })).toBe(true)
})

test('R27-17: borders with others join nobody', () => {
  expect(adjoiningOf(['a', 'b'], [edge('a', 'c')])).toBe('apart')
})

function edge(one: string, other: string): Touching {
  return { one, other, shares: 'edge' }
}

function corner(one: string, other: string): Touching {
  return { one, other, shares: 'corner' }
}
