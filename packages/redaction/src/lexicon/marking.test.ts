import { expect, test } from '@jest/globals'
import { lexicon } from '../lexicon.testing.ts'
import { Entry } from './entry.ts'
import { kindIn, kindsOf } from './kind.ts'
import { mark } from './mark.ts'
import { trait } from './trait.ts'

const has = (word: string, bit: number) => (new Entry(word, lexicon).marks & bit) !== 0

test.each<[keyof typeof mark, string]>([
  ['police', 'участкелік участкеліг учаскеліг полицейді полицейдің полицейден'],
  ['police', 'участковый учаскелік инспекторға полиция полицейский полицейге полицей уип упи инсп'],
  ['office', 'аким әкімі маслихат депутату директор завуч меңгеруші нотариус имам капитан майор'],
  ['office', 'лейтенант полковник сержант прапорщик начальник бастығы прокурор судья следователь'],
  ['office', 'уч кап лейт серж подп л-т м-ру к-ном п-ка'],
  ['office', 'врио роты полка пуип учаскелиг судья судьи судье судью опер взвода'],
  ['office', 'батальона старшина рядовой генерала патрульный госинспектор кинолог п-к пп-ка'],
  ['latin', 'nurlan Nurlan mail'],
  ['street', 'Самал сатпаева Абая'],
  ['particle', 'ұлы қызы ибн бин фон ван де эль оглы al von bin'],
  ['childOf', 'ұлы қызының улы кызы оглы қызымен'],
  ['houseLetter', 'а-дан Б-ға д-да'],
  ['month', 'мая наурыз қаңтар'],
  ['leadsToNumber', 'тел паспорт туған иин карта почта'],
  ['placed', 'улица көшесі дом ауданы'],
  ['stated', 'туған тел паспорт'],
  ['social', 'врач директор сестра'],
  ['namesake', 'школа река наурыз'],
  ['spoken', 'пять бес ноль жиырмасыншы'],
  ['naming', 'деген қария кличке'],
  ['capital', 'Ахметов КИМ'],
  ['capitals', 'КИМ ТОО'],
  ['kazakh', 'учаскелік атындағы қала'],
  ['russian', 'магазин реке белый'],
  ['nobodyInRussian', 'магазин қала и 12'],
])('these words are marked as %s: %s', (name, words) => {
  for (const word of words.split(' ')) expect([word, has(word, mark[name])]).toEqual([word, true])
})

test.each<[keyof typeof mark, string]>([
  ['police', 'упига участь полис инспекция упитанный уипов соучастковый'],
  ['office', 'капля кап-кап лейтмотив л-тов имя судно сержик'],
  ['office', 'полкан ротыш операция врионов пуипа л-та-то'],
  ['latin', 'Ли me нurlan'],
  ['street', 'магазин Ахметова'],
  ['particle', 'ибнсина ұлым деда ванна аль-каида'],
  ['childOf', 'қызым улым ұлым'],
  ['houseLetter', 'ад-ан а-хметовым дан'],
  ['month', 'магазин маятник'],
  ['leadsToNumber', 'магазин улица'],
  ['capital', 'ахметов'],
  ['capitals', 'Ким А'],
  ['kazakh', 'магазин Қала дом'],
  ['russian', 'қала Магазин дом'],
  ['nobodyInRussian', 'ахметов серік nurlan'],
  ['nobodyInKazakh', 'ахметов nurlan'],
])('these are not marked as %s: %s', (name, words) => {
  for (const word of words.split(' ')) expect([word, has(word, mark[name])]).toEqual([word, false])
})

test.each<[string, number, [kk: number, ru: number]]>([
  ['an office', trait.office | trait.ownPlace, [1, 1]],
  ['a place of ours', trait.ownPlace | trait.given, [2, 2]],
  ['a patronymic', trait.patronymic | trait.given, [3, 3]],
  ['a first name and a surname', trait.given | trait.surname, [4, 4]],
  ['a listed one', trait.listedName | trait.listedSurname, [4, 4]],
  ['a first name', trait.listedName, [5, 5]],
  ['a first name and a Kazakh form', trait.given | trait.kazakhForm, [9, 5]],
  ['a surname', trait.listedSurname, [6, 6]],
  ['a form of a first name', trait.listedNameForm, [7, 7]],
  ['a form of a surname', trait.listedSurnameForm, [7, 7]],
  ['a word that is also a name', trait.wordName, [7, 7]],
  ['a name and a Kazakh word', trait.given | trait.kazakhWord, [9, 9]],
  ['a name that is seldom one', trait.surname | trait.noun | trait.seldomName, [8, 8]],
  ['a town', trait.place, [10, 10]],
  ['an institution', trait.organisation | trait.noun, [10, 10]],
  ['a small word', trait.small | trait.verb, [11, 11]],
  ['a verb', trait.verb | trait.adjective, [12, 12]],
  ['an adjective', trait.adjective | trait.noun, [13, 13]],
  ['a noun', trait.noun, [14, 14]],
  ['a Kazakh form', trait.kazakhForm, [14, 15]],
  ['a word that nobody knows', 0, [15, 15]],
])('%s is of one kind in each language', (_, traits, kinds) => {
  const marks = kindsOf(traits)

  expect([kindIn(marks, 'kk'), kindIn(marks, 'ru')]).toEqual(kinds)
})
