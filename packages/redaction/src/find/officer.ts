import type { Stretch } from '../stretch.ts'
import type { Page } from '../text/page.ts'
import { type Forms, forms } from './forms.ts'
import { capitalsOf, initialsAfter, initialsBefore } from './initials.ts'
import { lately } from './lately.ts'
import type { Candidate } from './name-run.ts'

/** The police officers whom a text names with their posts. */
export interface Officers {
  /** Where their names stand, with the initials. */
  readonly stretches: readonly Stretch[]
  add(page: Page, name: readonly Candidate[]): void
  /** Whether a name without a post is of one of them: `surely` by the first name or both initials too, `perhaps` by the surname. */
  named(page: Page, name: readonly Candidate[]): 'surely' | 'perhaps' | null
}

interface Officer {
  readonly names: Forms
  readonly initials: string
}

/** Begins with no officer. */
export function officers(): Officers {
  const met = lately<Officer>()
  const stretches: Stretch[] = []
  return {
    stretches,
    add(page, name) {
      const names = forms()
      for (const { word } of name) names.add(word.entry.form)
      const officer = { names, initials: initialsOf(page, stretchOf(page, name), name) }
      for (const { word } of name) met.add(word.entry.form, officer)
      stretches.push(stretchOf(page, name))
    },
    named(page, name) {
      const [first] = name
      if (stretches.length === 0 || !first) return null
      const alike = met
        .like(first.word.entry.form)
        .filter(({ names }) => name.every(({ word }) => names.has(word.entry.form)))
      if (alike.length === 0) return null
      const stretch = stretchOf(page, name)
      const initials = initialsOf(page, stretch, name)
      const isWhole = initials.length > 1 && alike.some((one) => one.initials === initials)
      if (isWhole || (name.length > 1 && initials === '')) {
        stretches.push(stretch)
        return 'surely'
      }
      return alike.some((one) => mayStandFor(one.initials, initials)) ? 'perhaps' : null
    },
  }
}

/** «Касенов» and «Касенов Д.» may be Касенов Д. Т., and «Касенов М.» is another. */
function mayStandFor(all: string, some: string): boolean {
  return all === '' || all.startsWith(some)
}

function stretchOf({ text }: Page, name: readonly Candidate[]): Stretch {
  const [first, last] = [name[0]?.word.start ?? 0, name.at(-1)?.word.end ?? 0]
  return { start: first - initialsBefore(text, first), end: last + initialsAfter(text, last) }
}

/** The letters of the initials on both sides of a name. */
function initialsOf({ text }: Page, { start, end }: Stretch, name: readonly Candidate[]): string {
  const [first, last] = [name[0]?.word.start ?? 0, name.at(-1)?.word.end ?? 0]
  return capitalsOf(text.slice(start, first) + text.slice(last, end))
}
