import { expect, test } from '@jest/globals'
import { seen } from './seen.testing.ts'

/** What is found of addresses and names on the net among whatever else is. */
function mailOf(text: string): string[] {
  return seen(text, 'ru').filter((one) => /^(?:EMAIL|HANDLE)/.test(one))
}

test.each([
  ['Пишите serik@mail.ru.', 'EMAIL redact serik@mail.ru'],
  ['Пишите ..serik@mail.ru.', 'EMAIL redact serik@mail.ru'],
  ['Пишите a.b+c%d-e_f@mail-kz.ru.', 'EMAIL redact a.b+c%d-e_f@mail-kz.ru'],
  ['Пишите serik@mail_.', 'EMAIL redact serik@mail_'],
  ['Пишите serik@пошта.қаз.', 'EMAIL redact serik@пошта.қаз'],
  ['Пишите a@b.kz@c.kz.', 'EMAIL redact a@b.kz@c.kz'],
  ['Пишите @serik_kz_.', 'HANDLE redact @serik_kz_'],
])('an address goes from its first letter to its last: %s', (text, found) => {
  expect(mailOf(text)).toEqual([found])
})

test.each<[string, string[]]>([
  ['Пишите serik @ mail.ru срочно.', ['EMAIL redact serik @ mail.ru']],
  ['Пишите serik@ mail.ru срочно.', ['EMAIL redact serik@ mail.ru']],
  ['Пишите serik @mail.ru срочно.', ['HANDLE redact @mail.ru']],
  ['Пишите serik @ mail срочно.', []],
  ['Цена @ 5.', []],
  ['Пишите serik@mail ru срочно.', ['EMAIL redact serik@mail ru']],
  ['Пишите serik@mail .ru срочно.', ['EMAIL redact serik@mail .ru']],
  ['Пишите serik@mail. Рустам ждёт.', ['EMAIL redact serik@mail']],
  ['Пишите serik@mail,ru срочно.', ['EMAIL redact serik@mail,ru']],
  ['Пишите serik@mail, RU срочно.', ['EMAIL redact serik@mail, RU']],
  ['Пишите serik@mail.ru ru срочно.', ['EMAIL redact serik@mail.ru']],
  ['Пишите serik@mail руками.', ['EMAIL redact serik@mail']],
  ['Пишите serik(@)mail.ru срочно.', ['EMAIL redact serik(@)mail.ru']],
  ['Пишите serik[@]mail ru срочно.', ['EMAIL redact serik[@]mail ru']],
  ['Пишите serik {at} mail {dot} ru срочно.', ['EMAIL redact serik {at} mail {dot} ru']],
  ['Пишите serik сабака mail точка ru срочно.', ['EMAIL redact serik сабака mail точка ru']],
  ['@', []],
])('white space around its sign needs a domain behind: %s', (text, found) => {
  expect(mailOf(text)).toEqual(found)
})

const longest = 'ab'.repeat(32)

test('what stands before the sign has 64 letters at most', () => {
  expect(mailOf(`Пишите ${longest}@mail.ru.`)).toEqual([`EMAIL redact ${longest}@mail.ru`])
  expect(mailOf(`Пишите b${longest}@mail.ru.`)).toEqual([`EMAIL redact ${longest}@mail.ru`])
})

test.each([
  'Серик собака мэйл точка ру',
  'Серик собака мэйл.ру',
  'Серик собака мэйл точка ком точка кз',
  'Серик собака почта точка город точка область точка кз',
  'Серик точка ким собака мэйл точка ру',
  'Серик нижнее подчеркивание ким собака мэйл точка ру',
  'Серик_ким собака мэйл точка ру',
  'Серик.ким собака мэйл точка ру',
  'Серик 88 собака мэйл точка ру',
])('a spoken address goes from the name to the zone: %s', (spoken) => {
  expect(mailOf(`Адрес: ${spoken}, пишите.`)).toEqual([`EMAIL redact ${spoken}`])
})

test.each([
  'Серик собака мэйл ру.',
  'Собака мэйл точка ру.',
  'Серик, собака мэйл точка ру.',
  'Серик собака, мэйл точка ру.',
  'Серик собака мэйл, точка ру.',
  'Серик собака мэйл точка, ру.',
  'Серик собака мэйл точка нету.',
])('without a name, a dot or a zone, or with a comma within, it is none: %s', (text) => {
  expect(mailOf(text)).toEqual([])
})

test.each([
  ['Серик собака мэйл точка ком точка три.', 'Серик собака мэйл точка ком'],
  [
    'А тире б тире в тире г тире д тире е собака мэйл точка ру.',
    'б тире в тире г тире д тире е собака мэйл точка ру',
  ],
])('no more than one zone and eight links belong to it: %s', (text, found) => {
  expect(mailOf(text)).toEqual([`EMAIL redact ${found}`])
})
