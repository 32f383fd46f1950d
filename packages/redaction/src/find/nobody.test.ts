import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

test('what is on every phone is nobody, and a scholar is no name in small letters', () => {
  expect(seen('Wi-Fi в сквере работает.', 'ru')).toEqual([])
  expect(seen('Зерттеуді ғалым Вебер бастады.', 'kk')).toContain('PERSON redact Вебер')
})

test('a post of police is nobody wherever it stands, and whoever holds it stays', () => {
  expect(seen('Лифт сломан, Участковый Нуржанов А. не приехал.', 'ru')).toEqual([])
  expect(seen('Зовут Эдик. ПРОТОКОЛ № 2 Участковый А. Байжанов ответил.', 'ru')).toEqual([
    'PERSON redact Эдик',
  ])
})
