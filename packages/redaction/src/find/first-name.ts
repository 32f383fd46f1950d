import type { Sheet } from '../cue/sheet.ts'
import type { Case } from '../language.ts'
import { familyName, givenName, trait } from '../lexicon/trait.ts'
import { isPatronymic } from '../name/part.ts'
import { blank } from '../text/gap.ts'
import type { Word } from '../text/token.ts'
import { casesOf } from './name-case.ts'

/** A first name with the surname or the patronymic beside it: «Олег Топалов», «Ким Асхат», «Топалов Олег Иванович». */
export interface FirstName {
  /** The token at which the name begins. */
  readonly first: number
  /** That of the first name. */
  readonly at: number
  readonly given: Word
  /** Undefined where none stands beside. */
  readonly family: Word | undefined
  /** In which cases both may stand. */
  readonly cases: readonly Case[]
}

/** The first name at this token, behind the word for a place; null in «Абая» of «жителя Абая Асхата Кима», behind which another begins. */
export function firstNameAt(sheet: Sheet, at: number, place: number): FirstName | null {
  const given = sheet.wordAt(at)
  if (!given?.capital || !isFirstName(given)) return null
  const behind = familyAt(sheet, at + 1)
  if (behind && isPlaceName(given) && isFirstName(behind) && familyAt(sheet, at + 2)) return null
  const mayFollow = at - 1 > place && (!behind || isPatronymic(behind.plain))
  const before = mayFollow ? surnameAt(sheet, at - 1) : undefined
  const family = behind ?? before
  return { first: before ? at - 1 : at, at, given, family, cases: casesTogether(given, family) }
}

/** Whether somebody may be called so, in whatever case. */
export function isFirstName({ traits }: Word): boolean {
  if ((traits & givenName) !== 0) return true
  return (traits & (trait.listedNameForm | trait.noun)) === trait.listedNameForm
}

/** A capitalised word behind a first name, as a surname or a patronymic stands there. */
export function familyAt(sheet: Sheet, at: number): Word | undefined {
  const word = sheet.wordAt(at)
  if (!word?.capital || word.letters < 2 || !sheet.joins(at - 1, blank)) return undefined
  return word
}

function surnameAt(sheet: Sheet, at: number): Word | undefined {
  const word = sheet.wordAt(at)
  if (!word?.capital || !sheet.joins(at, blank) || isPlaceName(word)) return undefined
  return isListedSurname(word) ? word : undefined
}

/** Whether a dictionary or a list has it as a surname. */
export function isListedSurname({ traits }: Word): boolean {
  return (traits & surnames) !== 0
}

const surnames = familyName | trait.listedSurnameForm

/** Whether a street, a town or a village is called so. */
export function isPlaceName({ street, traits }: Word): boolean {
  return street || (traits & places) !== 0
}

const places = trait.place | trait.settlement

/** «Айгуль» and «Маншук», which are never declined, stand in the case of the surname; with one that no dictionary has, the first name tells it. */
function casesTogether(given: Word, family: Word | undefined): readonly Case[] {
  const left = casesIn(given)
  const right = family ? casesIn(family) : []
  if (right.length === 0) return left
  const shared = left.filter((one) => right.includes(one))
  if (left.length >= casesOfUndeclined && shared.includes('nominative')) return ['nominative']
  return shared.length === 0 && left.includes('nominative') ? right : shared
}

const casesOfUndeclined = 5

/** The cases in which a word may stand. */
export function casesIn(word: Word): readonly Case[] {
  return casesOf({ word, index: word.index, score: 0 })
}
