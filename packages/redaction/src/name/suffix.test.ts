import { describe, expect, test } from '@jest/globals'
import { lettersOf } from './letters.ts'
import { caseOfNameChain } from './suffix.ts'

const caseOf = (suffix: string) => caseOfNameChain(lettersOf(suffix)[0] ?? '')

describe('a chain of suffixes tells the case in which it ends', () => {
  test.each([
    ['', 'nominative', 'Серік'],
    ['лар', 'nominative', 'Ахметовалар'],
    ['ы', 'nominative', 'Ахметовы (of somebody)'],
    ['сы', 'nominative', 'Данасы'],
    ['м', 'nominative', 'Данам'],
    ['ымыз', 'nominative', 'Серігіміз'],
    ['тың', 'genitive', 'Ахметтің'],
    ['лардың', 'genitive', 'Ахметовалардың'],
    ['ымның', 'genitive', 'Серігімнің'],
    ['ға', 'dative', 'Данаға'],
    ['ке', 'dative', 'Серікке'],
    ['ыма', 'dative', 'Серігіме'],
    ['ына', 'dative', 'Серігіне'],
    ['ды', 'accusative', 'Асанды'],
    ['ын', 'nominative', 'Серігің'],
    ['да', 'locative', 'Данада'],
    ['тардағы', 'locative', 'Ахметовтардағы'],
    ['тардағылар', 'locative', 'Ахметовтардағылар'],
    ['тардағыларға', 'locative', 'Ахметовтардағыларға'],
    ['дан', 'ablative', 'Асандан'],
    ['мен', 'instrumental', 'Асанмен'],
    ['пенен', 'instrumental', 'Серікпенен'],
    ['тікі', 'nominative', 'Серіктікі'],
    ['дікінде', 'nominative', 'Асандікінде'],
    ['дай', 'nominative', 'Асандай'],
    ['ша', 'nominative', 'Асанша'],
    ['сыз', 'nominative', 'Асансыз'],
    ['мын', 'nominative', 'Асанмын'],
    ['сыздар', 'nominative', 'Асансыздар'],
    ['дамын', 'locative', 'Асандамын'],
    ['ба', 'nominative', 'Асанба?'],
    ['даме', 'locative', 'Асандаме?'],
    ['ау', 'nominative', 'Асан-ау'],
    ['жан', 'nominative', 'Асанжан'],
    ['жанға', 'dative', 'Асанжанға'],
    ['екең', 'nominative', 'Нұрекең'],
    ['жанаға', 'nominative', 'Асанжанаға'],
    ['ағаның', 'genitive', 'Асанағаның'],
  ])('%s is %s: %s', (suffix, one) => {
    expect(caseOf(suffix)).toBe(one)
  })
})

test.each(['тестік', 'ов', 'бек', 'хан', 'дарлар', 'ғаға', 'лық', 'ұлы', 'ге'.repeat(20)])(
  '%s is no chain',
  (suffix) => {
    expect(caseOf(suffix)).toBeNull()
  },
)
