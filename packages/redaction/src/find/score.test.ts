import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test.each([
  ...['Автор', 'Контакт', 'Подпись', 'Подписи', 'Кому', 'Список', 'Должник', 'Должники'],
  ...['Был', 'Была', 'Были', 'Отсутствовал', 'Отсутствовала', 'Отсутствовали', 'Присутствовал'],
  ...['Присутствовала', 'Присутствовали', 'Присутствуют', 'Выступил', 'Выступила', 'Выступили'],
  ...['Обратился', 'Обратилась', 'Обратились'],
])(
  'a beast behind what people are listed or signed under is somebody, to be looked at: «%s: Бык»',
  (label) => {
    expect(seen(`${label}: Бык.`, 'ru')).toEqual(['PERSON review Бык'])
  },
)

test('behind anything else it need not be', () => {
  expect(seen('Вывод: Бык.', 'ru')).toEqual([])
})
