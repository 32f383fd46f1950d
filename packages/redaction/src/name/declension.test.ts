import { expect, test } from '@jest/globals'
import { casesOf } from './told.testing.ts'

/** Every form of a name with its cases: `form:ga`. */
function cases(name: string, forms: string): string {
  return forms
    .split(' ')
    .map((one) => {
      const [form = ''] = one.split(':')
      return `${form}:${casesOf(form, name).replace(/\/.*$/, '')}`
    })
    .join(' ')
}

test.each([
  [
    'Ахметов',
    'Ахметов:n Ахметова:ga Ахметову:d Ахметовым:id Ахметовом:i Ахметове:l Ахметовой:gdli Ахметовою:i',
  ],
  ['Ахметов', 'Ахметовы:n Ахметовых:gal Ахметовыми:i'],
  [
    'Ахметова',
    'Ахметова:nga Ахметовы:gn Ахметове:dl Ахметову:ad Ахметовой:gdli Ахметов:n Ахметовым:id',
  ],
  ['Пушкин', 'Пушкин:n Пушкина:ga Пушкиным:id Пушкиных:gal'],
  ['Голицын', 'Голицыну:d'],
  ['Ковалёв', 'Ковалёву:d'],
  ['Гусева', 'Гусевой:gdli'],
  ['Пушкина', 'Пушкиной:gdli'],
  ['Голицына', 'Голицыной:gdli'],
  ['Ковалёва', 'Ковалёвой:gdli'],
])('a surname of Russian making is declined for him, for her and for both: %s', (name, forms) => {
  expect(cases(name, forms)).toBe(forms)
})

test.each([
  [
    'Мирский',
    'Мирского:ga Мирскому:d Мирским:id Мирском:l Мирская:n Мирской:ngdli Мирскую:ai Мирскою:ai',
  ],
  ['Мирский', 'Мирские:nl Мирских:gal Мирскими:i'],
  ['Мирская', 'Мирский:n Мирского:ga Мирской:ngdli'],
  ['Синий', 'Синего:ga Синему:d Синим:id Синем:l Синей:gdli Синяя:n Синюю:a Синие:nl Синих:gal'],
  ['Белый', 'Белого:ga Белому:d Белым:id Белые:nl Белых:gal Белыми:i'],
  ['Толстой', 'Толстого:ga Толстому:d Толстым:id Толстом:l Толстая:n'],
  ['Крутая', 'Крутую:ai Крутой:ngdli Крутых:gal'],
  ['Синяя', 'Синюю:a Синей:gdli'],
])('a surname that is an adjective is declined like one: %s', (name, forms) => {
  expect(cases(name, forms)).toBe(forms)
})

test.each([
  ['Абай', 'Абай:ngdl Абая:ga Абаю:d Абаем:i Абаём:i Абае:l Абаев:ga Абаям:d Абаями:i Абаях:l'],
  [
    'Мария',
    'Мария:n Марии:gdl Марие:dl Марию:a Марией:i Мариёй:i Мариею:i Марий:gdl Мариям:d Мариями:i Мариях:l',
  ],
  ['Вера', 'Вера:n Веры:g Вере:dl Веру:a Верой:i Верою:i Вер:g Верам:d Верами:i Верах:l'],
  ['Саша', 'Саши:g Сашей:i Сашею:i'],
  ['Сәния', 'Сәния:n Сәнии:gdl Сәнию:a'],
  ['Фатимә', 'Фатимы:g Фатиме:dln Фатиму:a Фатимой:i'],
  ['Сауле', 'Сауле:ndl Сауля:n Саули:g Саулю:a Саулей:i'],
  [
    'Шевченко',
    'Шевченко:nda Шевченка:g Шевченки:g Шевченку:nda Шевченке:dl Шевченкой:i Шевченком:i',
  ],
  ['Игорь', 'Игорь:na Игоря:ga Игорю:di Игорем:i Игорём:i Игоре:l Игори:gdl Игорью:di Игорей:ga'],
  ['Игорь', 'Игорям:d Игорями:i Игорях:l'],
  ['Ким', 'Ким:n Кима:ga Киму:d Кимом:i Киме:l Кимы:ngdl Кимов:ga Кимам:d Кимами:i Кимах:l'],
  ['Мұрат', 'Мұрат:n Мурата:ga Мурату:d Муратом:i Мурате:l'],
  ['Гоголь', 'Гоголя:ga Гоголю:di Гоголем:i Гоголе:l'],
  ['Дю', 'Дю:ngdali'],
  ['Гоги', 'Гоги:ngdali'],
])('a name is declined by the letter in which it ends: %s', (name, forms) => {
  expect(cases(name, forms)).toBe(forms)
})

test.each([
  ['Лев', 'Льва:ga Льву:d Львом:i Льве:l'],
  ['Любовь', 'Любви:gdl Любовью:di'],
  ['Павел', 'Павла:ga Павлу:d Павлом:i'],
  ['Орёл', 'Орла:ga Орлу:d'],
  ['Заяц', 'Зайца:ga Зайцу:d'],
  ['Малаец', 'Малайца:ga'],
  ['Кравец', 'Кравца:ga Кравцу:d Кравцом:i'],
  ['Чабанок', 'Чабанка:ga Чабанку:d'],
  ['Королёк', 'Королька:ga Корольку:d'],
  ['Соловей', 'Соловья:ga Соловью:d'],
])('a name loses its last vowel, or changes it: %s', (name, forms) => {
  expect(cases(name, forms)).toBe(forms)
})

test.each([
  ['Ким', 'Кимого'],
  ['Вера', 'Верого'],
  ['Ахметов', 'Ахметовец'],
  ['Ахметов', 'Ахметовский'],
  ['Лёва', 'Льва'],
  ['Цапля', 'Цапол'],
  ['Мейер', 'Мейр'],
  ['Асель', 'Асла'],
  ['Абдель', 'Абдла'],
])('what is declined otherwise is another name: of %s there is no «%s»', (name, form) => {
  expect(casesOf(form, name)).toBe('-')
})
