import { expect, test } from '@jest/globals'
import type { Language } from '../language.ts'
import { seen } from './seen.testing.ts'

test.each<[string, string[]]>([
  ['Сосед 1919 года.', []],
  ['Сосед 1920 года.', ['DOB redact 1920 года']],
  ['Сосед 2015 года.', ['DOB redact 2015 года']],
  ['Сосед 2016 года.', []],
  ['Сын 2016 года.', ['DOB redact 2016 года']],
  ['Сын 2039 года.', ['DOB redact 2039 года']],
  ['Сын 2040 года.', []],
  ['Сын 39-го года.', ['DOB redact 39-го года']],
  ['Сосед 39-го года.', []],
  ['Сосед 40-го года.', ['DOB redact 40-го года']],
])('grown-ups are born from 1920 to 2015, children later: %s', (text, found) => {
  expect(seen(text, 'ru')).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Сосед 63-го года.', 'ru', ['DOB redact 63-го года']],
  ['Сосед 63 года.', 'ru', []],
  ['Сосед 963 года.', 'ru', []],
  ['Көршім 62 жылғы.', 'kk', ['DOB redact 62']],
  ['Көршім 62-нші жылғы.', 'kk', ['DOB redact 62-нші']],
  ['Көршім 162 жылғы.', 'kk', []],
  [
    'Сосед тысяча девятьсот пятьдесят восьмого года.',
    'ru',
    ['DOB redact тысяча девятьсот пятьдесят восьмого года'],
  ],
  ['Сосед двухтысячного года.', 'ru', ['DOB redact двухтысячного года']],
  ['Сосед две тысячи пятого года.', 'ru', ['DOB redact две тысячи пятого года']],
  ['Көршім мың тоғыз жүз елу сегізінші жылғы.', 'kk', ['DOB redact мың тоғыз жүз елу сегізінші']],
  [
    'Көршім бір мың тоғыз жүз елу сегізінші жылғы.',
    'kk',
    ['DOB redact бір мың тоғыз жүз елу сегізінші'],
  ],
  ['Көршім екі мың бесінші жылғы.', 'kk', ['DOB redact екі мың бесінші']],
  ['Көршім жүз елу сегізінші жылғы.', 'kk', []],
])(
  'a short year has its ending, and a long one four digits or its words: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['Сосед с 1963 года.', 'ru', ['DOB redact 1963 года']],
  ['Сосед с 1963 года живёт тут.', 'ru', []],
  ['Он 1963 года.', 'ru', ['DOB review 1963 года']],
  ['Живёт сосед! 1963 года стройка.', 'ru', []],
  ['Старший сын — Дияс, 2016 года.', 'ru', ['PERSON redact Дияс', 'DOB redact 2016 года']],
  ['Сын Дияс с 2016 года.', 'ru', ['PERSON redact Дияс']],
  ['Стоит «Дияс», 2009 года.', 'ru', []],
  ['Спросили соседа.1963 года.', 'ru', []],
  ['63-го года сосед.', 'ru', []],
  ['Сосед 1985 г. работы.', 'ru', ['DOB redact 1985 г']],
  ['Бұл 1963 жылғы азамат.', 'kk', ['DOB review 1963']],
  ['2016 жылғы бала жылады.', 'kk', ['DOB review 2016']],
  ['Бұл 2016 жылғы азамат.', 'kk', []],
  ['1963 жылғы үй.', 'kk', []],
])(
  'a year is of whoever stands right before it, in Kazakh also behind: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual(found)
  },
)

/** The years that are looked at among whatever else is found. */
function years(text: string, language: Language): string[] {
  return seen(text, language).flatMap((one) => /^DOB review (.*)$/.exec(one)?.[1] ?? [])
}

test.each<[string, Language, string[]]>([
  ['Жанар, 1979 ж., Әсел, 1985 ж., Бақыт, 1990 ж.', 'kk', ['1979', '1985', '1990']],
  ['Ораза Зекенұлы 1948 жылғы, көлік жүргізе алмайды.', 'kk', ['1948']],
  ['Ораза Зекенұлы 1948 жылғы.', 'kk', ['1948']],
  ['Тасқын Е., 1985 ж., ұсталды.', 'kk', ['1985']],
  ['Жанар, 1979 г., безработная.', 'ru', ['1979 г']],
  ['Жанар (1979 г.) не работает.', 'ru', ['1979 г']],
  ['Ким А. 2010 г., Ли Б. 2011 г.', 'ru', ['2010 г', '2011 г']],
  ['Жанар, 1979 г. постройки.', 'ru', []],
  ['Жанар 1979 г.', 'ru', []],
  ['Дело Петрова 1985 года.', 'ru', []],
  ['Участковый Иванов, 2024 г.', 'ru', []],
  ['Абай көшесі, 1985 ж.', 'kk', []],
  ['Сейфуллин, 1985 ж., үй салынды.', 'kk', []],
  ['Астана, 2012 г.', 'ru', []],
  ['Лада, 1999 г., угнана.', 'ru', []],
  ['Кафе Айжан, 2012 г.', 'ru', []],
  ['Станция Мира, 1999 г.', 'ru', []],
  ['Наурыз, 1985 ж.', 'kk', []],
  ['Закон РК, 1995 г., нарушен.', 'ru', []],
  ['БАХЫТ, 1990 Г., ЗАДЕРЖАН.', 'ru', []],
])('a year apart behind a name is looked at: %s', (text, language, found) => {
  expect(years(text, language)).toEqual(found)
})
