import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test('what is on every phone is nobody, and a scholar is no name in small letters', () => {
  expect(seen('Wi-Fi в сквере работает.', 'ru')).toEqual([])
  expect(seen('Зерттеуді ғалым Вебер бастады.', 'kk')).toContain('PERSON redact Вебер')
})
