import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, Language, string]>([
  ['Его зовут «Косой».', 'ru', 'Косой'],
  ['Зовут его «Беркут», фамилию не знаю.', 'ru', 'Беркут'],
  ['Аты «Қасқыр» екен.', 'kk', 'Қасқыр'],
  ['Басшысы «Қасқыр» лақап атты біреу.', 'kk', 'Қасқыр'],
])('what somebody is called stands in quotation marks too: %s', (text, language, name) => {
  expect(seen(text, language)).toContain(`PERSON review ${name}`)
})
