import { describe, expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { people } from './seen.testing.ts'

describe('beside what stands for something hidden', () => {
  test.each<[string, Language]>([
    ['Слово взял [житель 1] — Живу [адрес 2].', 'ru'],
    ['Хакан и [жителя 1] просят осветить проход.', 'ru'],
    ['Ал [тұрғын 1] келмеді.', 'kk'],
    ['Қару иелері [тұрғын 1] мен [тұрғынның 2] келмеді.', 'kk'],
    ['Айқайлаған [лауазым 1].', 'kk'],
  ])(
    'nobody is looked for in a word of its own, or at its head in a name that is one: %s',
    (text, language) => {
      expect(people(text, language)).toEqual([])
    },
  )

  test.each<[string, Language, string[]]>([
    ['Выступили: Гогоберидзе, [житель 1], [житель 2].', 'ru', ['Гогоберидзе']],
    ['Выступили: [житель 1], Замыслов Анатолий, [житель 2].', 'ru', ['Замыслов Анатолий']],
    ['Не знаю, что у [жителя 1] с Верой.', 'ru', ['Верой']],
    ['Сөз сөйлегендер: [тұрғын 1], Аймақ Ержанов, [тұрғын 2].', 'kk', ['Аймақ Ержанов']],
  ])('whoever was not hidden is found: %s', (text, language, found) => {
    expect(people(text, language)).toEqual(found)
  })
})
