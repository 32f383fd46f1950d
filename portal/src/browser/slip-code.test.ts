import { expect, test } from '@jest/globals'
import { codeIn } from './slip-code.ts'

test.each([
  { hash: `#${encodeURIComponent('Г7ЖП-2Д9Ш-ЮЛ03-ИФ6Я-Э81Ц')}`, code: 'Г7ЖП-2Д9Ш-ЮЛ03-ИФ6Я-Э81Ц' },
  { hash: '#Г7ЖП-2Д9Ш-ЮЛ03-ИФ6Я-Э81Ц', code: 'Г7ЖП-2Д9Ш-ЮЛ03-ИФ6Я-Э81Ц' },
  { hash: '', code: null },
  { hash: '#sent', code: null },
  { hash: '#%D0', code: null },
])('of the address $hash the code is $code', ({ hash, code }) => {
  expect(codeIn(hash)).toBe(code)
})
