import { expect, test } from '@jest/globals'
import { spell } from '../name/spelling.ts'
import { wordLists } from './word-list.ts'

const bit = { word: 1, form: 2, verb: 4, verbForm: 8, name: 16, nameForm: 32 } as const

const nouns = [
  'полиция',
  'ауыл',
  'кітап',
  'бөлек',
  'тұлпар',
  'милиции',
  'синий',
  'қонақ',
  'ат',
  'wi',
]
const standing = wordLists(
  [
    { words: nouns.map(spell), itself: bit.word, inflected: bit.form, derives: true },
    { words: ['кел', 'барла'], itself: bit.verb, inflected: bit.verbForm, conjugates: true },
    { words: ['серик', 'вера'], itself: bit.name, inflected: bit.nameForm },
  ],
  { written: spell, shortestStem: 3 },
)

const of = (word: string) => standing(spell(word))

test.each([
  ['полиция', bit.word],
  ['ауыл', bit.word],
  ['ат', bit.word],
  ['кел', bit.verb],
  ['вера', bit.name],
  ['ауылдың', 0],
  ['вере', 0],
])('only a word that is listed is itself: %s', (word, bits) => {
  expect(of(word) & (bit.word | bit.verb | bit.name)).toBe(bits)
})

test.each([
  { word: 'полиции', bits: bit.form, has: 'a Russian ending' },
  { word: 'полицией', bits: bit.form, has: 'a Russian ending' },
  { word: 'веру', bits: bit.nameForm, has: 'a Russian ending' },
  { word: 'верами', bits: bit.nameForm, has: 'a Russian ending of three letters' },
  { word: 'серика', bits: bit.nameForm, has: 'a Russian ending' },
  { word: 'синего', bits: bit.form, has: 'an ending of an adjective' },
  { word: 'ауылдың', bits: bit.form, has: 'a Kazakh suffix' },
  { word: 'ауылдағыларға', bits: bit.form, has: 'a chain of them' },
  { word: 'кітабы', bits: bit.form, has: 'a suffix that softened the last letter' },
  { word: 'бөлегін', bits: bit.form, has: 'a suffix that softened the last letter' },
  { word: 'қонағымыз', bits: bit.form, has: 'a suffix that softened the last letter' },
  { word: 'серігі', bits: bit.nameForm, has: 'a suffix that softened the last letter' },
  { word: 'ауылдық', bits: bit.form, has: 'a suffix that makes another word' },
  { word: 'ауылшының', bits: bit.form, has: 'such a suffix and one more' },
  { word: 'келді', bits: bit.verbForm, has: 'an ending of a verb' },
  { word: 'серікке', bits: bit.nameForm, has: 'a Kazakh suffix' },
  { word: 'серікжан', bits: bit.nameForm, has: 'what is said to somebody dear' },
])('a word with an ending is a form of it: $word has $has', ({ word, bits }) => {
  expect(of(word) & bits).toBe(bits)
})

test.each([
  ['тұлпаржан', 'a name is made so of a word for a thing'],
  ['серіктік', 'of a name no other word is made'],
  ['серікдым', 'a name has no ending of a verb'],
  ['атқа', 'the word has two letters'],
  ['кітабпен', 'nothing softens a letter before a consonant'],
  ['ауылов', 'this is no suffix'],
  ['полицаева', 'this is no ending'],
  ['полиц', 'this is but its beginning'],
  ['wiлер', 'a word in foreign letters has no suffixes'],
])('%s is no form of a word in the lists: %s', (word) => {
  expect(of(word) & ~(bit.word | bit.name)).toBe(0)
})

const places = wordLists(
  [
    { words: ['огайо', 'крит'], itself: bit.word, inflected: bit.form, inCasesAlone: true },
    { words: ['критика'], itself: bit.name, inflected: bit.nameForm },
  ],
  { written: (word) => word, shortestStem: 4 },
)

test.each([
  { word: 'огайо', bits: bit.word, has: 'nothing' },
  { word: 'критте', bits: bit.form, has: 'a suffix of a case' },
  { word: 'криттен', bits: bit.form, has: 'another' },
  { word: 'крита', bits: 0, has: 'a Russian ending that is not written down' },
  { word: 'огай', bits: 0, has: 'an ending less, and is somebody' },
  { word: 'критай', bits: 0, has: 'a suffix of names' },
  { word: 'критжан', bits: 0, has: 'another' },
  { word: 'критики', bits: bit.nameForm, has: 'an ending of another word' },
])('of a word in its cases alone nothing else is a form: «$word» has $has', ({ word, bits }) => {
  expect(places(word)).toBe(bits)
})
