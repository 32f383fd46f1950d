import { expect, test } from '@jest/globals'
import type { Language } from '../../language.ts'
import { seen } from '../seen.testing.ts'

test.each<[string, Language, string[]]>([
  ['Оспанова Жібек – көше шамы жанбайды дейді.', 'kk', ['PERSON redact Оспанова Жібек']],
  ['Бул Нурланнын колиги турды.', 'kk', ['PERSON redact Нурланнын']],
  ['На бул. Мира, 5 шум.', 'ru', ['ADDRESS redact бул. Мира, 5']],
  ['Ысқақов көшесінде шу.', 'kk', []],
  ['Ахметов көше бойымен жүреді.', 'kk', []],
  ['Ермеков көше жағында тұрады.', 'kk', []],
  ['Сейфуллин көше қиылысында шу.', 'kk', []],
  ['Сейфуллин көше бұрышында шу.', 'kk', []],
  ['Оспанов даңғыл мен Абай көшесі.', 'kk', []],
  ['Ответ Оразбаеву дан.', 'ru', ['PERSON redact Оразбаеву']],
  ['Ответ Сатпаеву дан вчера.', 'ru', ['PERSON redact Сатпаеву']],
  ['Назарбаев дан. бойында шу.', 'kk', []],
  ['Самал м.а. тұрғындары.', 'kk', []],
  ['Самал-2 М.А. 12 үй.', 'kk', ['ADDRESS redact Самал-2 М.А. 12 үй']],
  ['Вчера Сапаров ТК пришёл.', 'ru', ['PERSON redact Сапаров ТК']],
  ['Бейсекеңнің бойындағы мінез.', 'kk', ['PERSON redact Бейсекеңнің']],
])('who stands beside a word for a street is no street: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})
