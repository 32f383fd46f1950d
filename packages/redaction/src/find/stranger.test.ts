import { expect, test } from '@jest/globals'
import { hideAll } from '../hide-all.ts'
import { nothingKnown } from '../known.ts'
import type { Language } from '../language.ts'
import { loadLexicon } from '../node.ts'
import { seen } from './seen.testing.ts'

const lexicon = loadLexicon()

test.each<[string, Language, string]>([
  ['У тёти Раи украли флягу.', 'ru', 'У тёти [жителя 1] украли флягу.'],
  ['У дяди Коли украли насос.', 'ru', 'У дяди [жителя 1] украли насос.'],
  ['Пьяный муж Раи бил окна.', 'ru', 'Пьяный муж [жителя 1] бил окна.'],
  ['Дом Татьяны Денисовны горел.', 'ru', 'Дом [жителя 1] горел.'],
  ['Прошу принять меры к Сиротке.', 'ru', 'Прошу принять меры к [жителю 1].'],
  ['Ахметова против, Кенесары тоже.', 'ru', '[житель 1] против, [житель 2] тоже.'],
  ['Сериков бил витрины.', 'ru', '[житель 1] бил витрины.'],
  ['Дочь Садыковой не ночует дома.', 'ru', 'Дочь [жителя 1] не ночует дома.'],
  ['Имашевой – ответить письменно.', 'ru', '[жителю 1] – ответить письменно.'],
  ['Ответ дали Сейдахметовой.', 'ru', 'Ответ дали [жителю 1].'],
  ['Жалуюсь на Тлеубергенова.', 'ru', 'Жалуюсь на [жителя 1].'],
  ['На встрече были: Сауле, Гульжан.', 'ru', 'На встрече были: [житель 1], [житель 2].'],
  ['Марине вручат постановление.', 'ru', '[жителю 1] вручат постановление.'],
  ['По словам Ибраева, шумят.', 'ru', 'По словам [жителя 1], шумят.'],
  ['Жена Брагина плакала.', 'ru', 'Жена [жителя 1] плакала.'],
  ['Квартира Ибраева сгорела.', 'ru', 'Квартира [жителя 1] сгорела.'],
  ['На собрании Ибраева сказала о шуме.', 'ru', 'На собрании [житель 1] сказала о шуме.'],
  ['Соседка Ибраева сказала о шуме.', 'ru', 'Соседка [житель 1] сказала о шуме.'],
  ['Сотрудник банка Ибраева не пришла.', 'ru', 'Сотрудник банка [житель 1] не пришла.'],
  ['Её фамилия Ибраева.', 'ru', 'Её фамилия [житель 1].'],
  ['Брагина уже задерживали.', 'ru', '[жителя 1] уже задерживали.'],
  ['Ибраева и Серикова пришли.', 'ru', '[житель 1] и [житель 2] пришли.'],
  ['Собака Терещенковых кусает детей.', 'ru', 'Собака [жителя 1] кусает детей.'],
  ['Дастан айтқызбай келді.', 'kk', '[тұрғын 1] айтқызбай келді.'],
  ['Рабиға мен Арыстанға айтты.', 'kk', '[тұрғын 1] мен [тұрғынға 2] айтты.'],
])('the role stands in the case of the name: %s', (text, language, published) => {
  const hidden = hideAll(text, { language, known: nothingKnown, lexicon })

  expect(hidden.text).toBe(published)
})

test.each<[string, Language, string[]]>([
  ['Бақыт пен береке тілейміз.', 'kk', ['PERSON review Бақыт']],
  ['Қайрат пен күш керек.', 'kk', ['PERSON review Қайрат']],
  ['Бақыт ішіп келді.', 'kk', ['PERSON redact Бақыт']],
  ['Дана Смагулова келді.', 'kk', ['PERSON redact Дана Смагулова']],
  ['Қайрат пен Олжас ішіп келді.', 'kk', ['PERSON redact Қайрат', 'PERSON redact Олжас']],
])('a word that is also a name is looked at beside another thing: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})

test.each<[string, Language, string[]]>([
  ['Сезім мектепте қорлық көрген.', 'kk', ['PERSON review Сезім']],
  ['Әділет орнасын, береке болсын!', 'kk', []],
  ['Әділет деген жігіт келді.', 'kk', ['PERSON review Әділет']],
  ['Ақсақал Тілеуберді жастарды тыныштандырды.', 'kk', ['PERSON redact Тілеуберді']],
  ['тұрарды тыныштандырды', 'kk', ['PERSON review тұрарды']],
  ['Жұлдыз көрінбейді, түтін.', 'kk', ['PERSON review Жұлдыз']],
  ['Невестка Салтанат подтвердила всё.', 'ru', ['PERSON redact Салтанат']],
])(
  'first names that parents give today are known, and those that are words too are looked at: %s',
  (text, language, found) => {
    expect(seen(text, language)).toEqual(found)
  },
)

test.each<[string, Language, string[]]>([
  ['ЖАКСЫБЕКОВА САЛТАНАТ ПРОСИТ УБРАТЬ КИОСК', 'ru', ['PERSON review ЖАКСЫБЕКОВА САЛТАНАТ']],
  ['КӨРШІМ ЩЕГЛОВА БАЛАСЫН ҰРАДЫ', 'kk', ['PERSON review ЩЕГЛОВА']],
  ['кожухов бұрын сотталған', 'kk', ['PERSON review кожухов']],
])('among capitals a word beside a surname may be the first name: %s', (text, language, found) => {
  expect(seen(text, language)).toEqual(found)
})

test.each<[string, string[]]>([
  ['Тұрғын: «Есенбақтынің дүкенінде темекі сатылады».', ['PERSON redact Есенбақтынің']],
  ['«Есенбақтынің дүкенінде темекі сатылады» деді тұрғын.', ['PERSON redact Есенбақтынің']],
  ['«Есенбақты» дүкені ашық.', []],
])('what somebody said is no title: %s', (text, found) => {
  expect(seen(text, 'kk')).toEqual(found)
})

test.each<[string, string[]]>([
  ['Інім Рамазан 15-ке толмаған.', ['PERSON redact Рамазан', 'AGE review 15-ке']],
  ['Ол он беске толған жоқ.', ['AGE review он беске']],
  ['Апам 63-ке толды.', []],
])('a number that a child reaches is an age: %s', (text, found) => {
  expect(seen(text, 'kk')).toEqual(found)
})

test.each<[string, Language, string]>([
  [
    'Мақсат Бейсенов патрульді сұрады. Бейсенов риза.',
    'kk',
    '[тұрғын 1] патрульді сұрады. [тұрғын 1] риза.',
  ],
  ['Бейбит Кожагельды спросил о патруле.', 'ru', '[житель 1] спросил о патруле.'],
  ['Мақсат Бейсеновке алғыс айтылды.', 'kk', '[тұрғынға 1] алғыс айтылды.'],
  ['Сын Сериковой бил окна.', 'ru', 'Сын [жителя 1] бил окна.'],
])(
  'a name of which one word must be looked at is of one person: %s',
  (text, language, published) => {
    const hidden = hideAll(text, { language, known: nothingKnown, lexicon })

    expect(hidden.text).toBe(published)
  },
)

test.each<[string, Language, string]>([
  ['Мать передала номер сына.', 'ru', 'Мать передала номер сына.'],
  ['Муж А. её избивает.', 'ru', '[житель 1] её избивает.'],
  ['Из них: кражи металла.', 'ru', 'Из них: кражи металла.'],
  ['Нам обещали убрать мусор.', 'ru', 'Нам обещали убрать мусор.'],
  ['Нам Светлана обещала прийти.', 'ru', '[жителю 1] [житель 2] обещала прийти.'],
  ['Күйеуім күнде ішеді.', 'kk', 'Күйеуім күнде ішеді.'],
  ['Анасымен тұратын бала қашты.', 'kk', 'Анасымен тұратын бала қашты.'],
  ['Төраға сөз берді.', 'kk', 'Төраға сөз берді.'],
  ['Сейітқасымов Н.Ж. Хатшы Төребекова А.', 'kk', '[тұрғын 1] Хатшы [тұрғын 2]'],
  [
    'Темно на перекрёстке улиц Абая и Айбергенова.',
    'ru',
    'Темно на перекрёстке улиц Абая и Айбергенова.',
  ],
  ['Арыс қалалық полиция бөлімі.', 'kk', 'Арыс қалалық полиция бөлімі.'],
])(
  'what begins a sentence or stands before an office is most likely no name: %s',
  (text, language, published) => {
    expect(hideAll(text, { language, known: nothingKnown, lexicon }).text).toBe(published)
  },
)
