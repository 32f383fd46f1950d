import { expect, test } from '@jest/globals'
import { paragraphsOf, piecesOf } from './cut.ts'

test('what is hidden is told from the words around it', () => {
  const pieces = piecesOf('Көршім [тұрғынға 2] айттым, [телефон 1].')

  expect(pieces).toEqual([
    { text: 'Көршім ', hidden: false },
    { text: '[тұрғынға 2]', hidden: true },
    { text: ' айттым, ', hidden: false },
    { text: '[телефон 1]', hidden: true },
    { text: '.', hidden: false },
  ])
})

test('brackets that hide nothing stay as they are', () => {
  const pieces = piecesOf('Статья [27] и [см. ниже].')

  expect(pieces).toEqual([{ text: 'Статья [27] и [см. ниже].', hidden: false }])
})

test('a long text has its paragraphs', () => {
  const paragraphs = paragraphsOf('Бірінші.\n\nЕкінші.\n')

  expect(paragraphs).toEqual(['Бірінші.', 'Екінші.'])
})
