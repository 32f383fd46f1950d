import { expect, test } from '@jest/globals'
import { type Person } from '../person.ts'
import { fill, paragraphs } from './fill.ts'
import { named, plainly, spelledDay, street } from './slots.ts'

const resident: Person = {
  gender: 'f',
  kk: { surname: 'Сәрсенова', given: 'Гүлнәр', patronymic: null },
  ru: { surname: 'Сарсенова', given: 'Гульнар', patronymic: null },
}

test('a name takes the case that its sentence asks for, and is marked as hidden', () => {
  const template = 'Жауап {woman.dat} берілді.'

  const { text, hidden } = fill(template, 'kk', { woman: named(resident) })

  expect(text).toBe('Жауап Гүлнәр Сәрсеноваға берілді.')
  expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual(['Гүлнәр Сәрсеноваға'])
})

test('a Russian number brings the form of its noun', () => {
  const template = 'Составлено {n:протокол,протокола,протоколов}.'

  const texts = ['1', '3', '11'].map(
    (n) => fill(template, 'ru', { n: plainly(n, { hidden: false }) }).text,
  )

  expect(texts).toEqual([
    'Составлено 1 протокол.',
    'Составлено 3 протокола.',
    'Составлено 11 протоколов.',
  ])
})

test('streets and days stay in the open', () => {
  const fillings = {
    street: street({ kk: 'Абай даңғылы', typeRu: 'проспект', nameRu: 'Абая' }),
    until: spelledDay('2026-09-10'),
  }

  const { text, hidden } = fill('На {street.pre} до {until.gen}.', 'ru', fillings)

  expect(text).toBe('На проспекте Абая до 10 сентября.')
  expect(hidden).toEqual([])
})

test('what is hidden stays where it is when texts become paragraphs', () => {
  const said = fill('{resident} айтты.', 'kk', { resident: named(resident) })

  const { text, hidden } = paragraphs([said, said])

  expect(hidden.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Гүлнәр Сәрсенова',
    'Гүлнәр Сәрсенова',
  ])
})

test('a slot that nobody fills is a fault of the text', () => {
  const template = 'Көршім {neighbour}.'

  const filled = () => fill(template, 'kk', {})

  expect(filled).toThrow('nothing fills {neighbour}')
})
