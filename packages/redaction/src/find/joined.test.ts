import { expect, test } from '@jest/globals'
import { hideAll } from '../hide-all.ts'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { lexicon } from '../lexicon.testing.ts'
import { redact } from '../redact.ts'

function knowing(...names: readonly string[]) {
  return { ...nothingKnown, people: names.map((name, index) => ({ key: `r${index}`, name })) }
}

interface Row {
  readonly language: Language
  readonly text: string
  readonly known: string
  readonly published: string
}

test.each<Row>([
  {
    language: 'kk',
    text: 'Николай Мельник төраға болды.',
    known: 'Огай Николай Александрович',
    published: '[тұрғын 1] төраға болды.',
  },
  {
    language: 'kk',
    text: 'Хатшы болып Ирина Дорофеева сайланды.',
    known: 'Савельева Ирина',
    published: 'Хатшы болып [тұрғын 1] сайланды.',
  },
  {
    language: 'ru',
    text: 'По жалобе Аскара Изтлеуова ответили.',
    known: 'Тасбулатов Аскар',
    published: 'По жалобе [жителя 1] ответили.',
  },
  {
    language: 'ru',
    text: 'Вручили письмо Кайрату Куттыбаю.',
    known: 'Токсанбай Кайрат',
    published: 'Вручили письмо [жителю 1].',
  },
  {
    language: 'kk',
    text: 'Арман Сүйіндік төраға болды.',
    known: 'Сүйіндік Айдос',
    published: '[тұрғын 1] төраға болды.',
  },
  {
    language: 'kk',
    text: 'Арман Сүйіндік төраға болды.',
    known: 'Ахметов Арман',
    published: '[тұрғын 1] төраға болды.',
  },
  {
    language: 'kk',
    text: 'Ботагөз Жапароваға алғыс айтылды.',
    known: 'Жапарова Айгүл',
    published: '[тұрғынға 1] алғыс айтылды.',
  },
  {
    language: 'kk',
    text: 'Ботагөз Жапароваға алғыс айтылды.',
    known: 'Ахметова Ботагөз',
    published: '[тұрғынға 1] алғыс айтылды.',
  },
  {
    language: 'kk',
    text: 'Ботагөзге Жапарова көмектесті.',
    known: 'Жапарова Айгүл',
    published: '[тұрғынға 1] [тұрғын 2] көмектесті.',
  },
  {
    language: 'ru',
    text: 'Бейбит Кожагельды спросил.',
    known: 'Кожагельды Айгуль',
    published: '[житель 1] спросил.',
  },
  {
    language: 'ru',
    text: 'Нам Жайлауова обещала помочь.',
    known: 'Жайлауова Айгуль',
    published: '[жителю 1] [житель 2] обещала помочь.',
  },
  {
    language: 'ru',
    text: 'Сын Салимбека бил окна.',
    known: 'Ахметов Салимбек',
    published: 'Сын [жителя 1] бил окна.',
  },
])('a name of the register and a strange one beside it: $text, $known', (row) => {
  const { text, language, known, published } = row

  const hidden = hideAll(text, { language, known: knowing(known), lexicon })

  expect(hidden.text).toBe(published)
})

test('both words of a name of two residents stand in the case of the last', () => {
  const known = knowing('Ахметова Жұлдыз Ерланқызы', 'Жапарова Айгүл Ерланқызы')

  const hidden = hideAll('Жұлдыз Жапароваға алғыс айтылды.', { language: 'kk', known, lexicon })

  expect(hidden.text).toBe('[тұрғынға 1] алғыс айтылды.')
})

test('where the reviewer keeps the word beside it, a known name has the number of its person', () => {
  const text = 'Бейбит Кожагельды спросил. Кожагельды доволен.'
  const known = knowing('Кожагельды Айгуль')

  const spans = redact(text, { language: 'ru', known, lexicon })

  expect(spans.map(({ person }) => person)).toEqual(['stranger беибит', 'r0', 'r0'])
  expect(spans[0]?.name).toBe(spans[1]?.name)
})
