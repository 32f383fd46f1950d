import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { noLexicon } from '../lexicon/lexicon.ts'
import { stayingIn } from '../staying.ts'
import { pageOf } from '../text/page.ts'
import { findPatterns } from './patterns.ts'

const length = 20_000
const times = 4
/** Linear is once as much per sign; the rest is what a busy machine may add. */
const margin = 4

test.each([
  ['digits', '1 '],
  ['digits without a break', '7'],
  ['digits and dots', '1.2.3-4/5,'],
  ['digits and letters for digits', '7О1З2O3З'],
  ['lines of digits', '1\n'],
  ['phones', '8 701 555 12 34 '],
  ['brackets', '(['],
  ['one long word', 'а'],
  ['at signs', 'а@'],
  ['quotation marks', '«а "'],
  ['houses', 'д. 5, кв. 5, '],
  ['streets', 'ул. Абая '],
  ['small words of names', 'би батыр '],
  ['numbers in words', 'семь сегіз '],
  ['accounts', 'KZ86 '],
  ['links', 'https://t.me/a '],
  ['points', '43,238 '],
  ['posts', 'единственный директор '],
  ['births', 'родился 12 '],
])('a long text costs no more for a sign than a short one: %s', (_, piece) => {
  const short = costOf(piece.repeat(length / piece.length))
  const long = costOf(piece.repeat((times * length) / piece.length))

  expect(long).toBeLessThan(short * times * margin + 2)
})

/** The least milliseconds of a few runs. */
function costOf(text: string): number {
  const page = pageOf(text, { language: 'ru', known: nothingKnown, lexicon: noLexicon })
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run += 1) {
    const begun = performance.now()
    const { sheet, places } = findPatterns(page)
    stayingIn(sheet, places)
    least = Math.min(least, performance.now() - begun)
  }
  return least
}
