import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

function handles(text: string): string[] {
  return seen(text, 'ru').filter((one) => one.startsWith('HANDLE'))
}

test.each<[string, string[]]>([
  ['Скажите dragon_1999 об этом.', ['HANDLE review dragon_1999']],
  ['Пишет kairat.777__kz-a_.', ['HANDLE review kairat.777__kz-a']],
  ['Пишет _волк_одиночка_, он злой.', ['HANDLE review волк_одиночка']],
  ['ФИО ______, подпись ___.', []],
  ['Поле 1_2.', []],
  ['Пишет волк_.', []],
  ['Пишите t.me/kairat_777.', ['HANDLE redact t.me/kairat_777']],
])('what is joined by a low line is a name on the net: %s', (text, found) => {
  expect(handles(text)).toEqual(found)
})
