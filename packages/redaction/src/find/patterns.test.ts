import { expect, test } from '@jest/globals'
import { nothingKnown } from '../known.ts'
import { noLexicon } from '../lexicon/lexicon.ts'
import { stayingIn } from '../staying.ts'
import { Page } from '../text/page.ts'
import { findPatterns } from './patterns.ts'

const length = 20_000
const times = 4
const fewestRuns = 2
const mostRuns = 20
/** Linear is once as much per sign, and its square is four times as much. */
const margin = 2

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
  ['flats in a list', '12,15, 17 и '],
  ['streets', 'ул. Абая '],
  ['small words of names', 'би батыр '],
  ['numbers in words', 'семь сегіз '],
  ['accounts', 'KZ86 '],
  ['links', 'https://t.me/a '],
  ['points', '43,238 '],
  ['posts', 'единственный директор '],
  ['births', 'родился 12 '],
  ['sons and daughters', 'ұлы қызы '],
  ['plates', 'А123ВСD '],
  ['low lines', '_'],
  ['names joined by low lines', 'а__б '],
  ['one name of low lines', 'а_'],
  ['streets at corners', 'угол Абая, '],
  ['streets told together', 'Абая, Абай көшелері '],
])('a long text costs no more for a sign than a short one: %s', (_, piece) => {
  const short = pageWith(piece.repeat(length / piece.length))
  const long = pageWith(piece.repeat((times * length) / piece.length))

  const [once, fourfold] = leastCosts(short, long)

  expect(fourfold).toBeLessThan(mostFor(once))
})

/** What the long one may cost where the short one costs so much. */
function mostFor(once: number): number {
  return once * times * margin + 2
}

function pageWith(text: string): Page {
  return new Page(text, { language: 'ru', known: nothingKnown, lexicon: noLexicon })
}

/** What each of the two costs at least; in turn, so that what slows the machine slows both, and again while the long one costs too much. */
function leastCosts(short: Page, long: Page): [number, number] {
  let [once, fourfold] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let run = 0; run < mostRuns; run += 1) {
    if (run >= fewestRuns && fourfold < mostFor(once)) break
    once = Math.min(once, costOf(short))
    fourfold = Math.min(fourfold, costOf(long))
  }
  return [once, fourfold]
}

// NOTE: milliseconds of the processor and not of the clock, for other work runs beside this.
function costOf(page: Page): number {
  const before = process.cpuUsage()
  const [found] = findPatterns([page])
  if (!found) throw new Error('There was a page.')
  const { sheet, places } = found
  stayingIn(sheet, places, [])
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
