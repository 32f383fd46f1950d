import { clearLink, type Known, nothingKnown, occurrencesOf, standsInLink } from '@esep/redaction'
import { liesIn } from '../addresses-in.ts'
import type { InternalContext } from '../context.ts'
import type { Beside } from '../meeting/beside-outcome.ts'
import { type PublicLink, publicLinksOf } from '../meeting/public-links.ts'
import { type FoundSpan, UserError } from '../user-error.ts'
import type { Dossier } from './dossier.ts'
import type { DraftedText } from './finished-text.ts'
import { givenAway } from './given-away.ts'
import { isClassified, isKept, saidWhy } from './kept.ts'
import { leaksOf } from './leak.ts'
import { isNameOfBody } from './leak-in-body.ts'
import { ownTitles } from './own-titles.ts'
import { hiddenEverywhere } from './words-everywhere.ts'

interface ToPublish {
  /** Every word that would be public, each under the name of its text. */
  readonly finished: ReadonlyMap<string, string>
  readonly drafts: readonly DraftedText[]
  /** Words of which the reviewer knows that they were public. */
  readonly alreadyPublic: readonly string[]
}

/** Why texts on which everything is decided are not fit for the public after all, each with what and where; empty when they are. */
export function objectionsTo(
  context: InternalContext,
  dossier: Dossier,
  toPublish: ToPublish,
): UserError[] {
  const { own, left } = foundIn(context, dossier, toPublish)
  const links = publicLinksOf(dossier.meeting)
  const { revealed, withheld } = givenAway(dossier, toPublish)
  const errors = [
    new UserError('REGISTER_NAME_FOUND', [...own, ...ownInLinks(context, dossier, links)]),
    new UserError('LEFT_IN_TEXT', [
      ...left,
      ...leftInNames(dossier, toPublish),
      ...leftInLinks(context, dossier, links),
    ]),
    new UserError('OWN_TITLE', ownTitles(context, dossier)),
    new UserError('HIDDEN_WORDS_SHOWN', revealed),
    new UserError('SHOWN_WORDS_HIDDEN', withheld),
  ]
  return errors.filter(({ spans }) => spans.length > 0)
}

interface Found {
  /** Names, addresses and numbers of the register, which nobody may keep. */
  readonly own: readonly FoundSpan[]
  /** Numbers that no rule explains, and what is hidden elsewhere; a reviewer may keep it and say why. */
  readonly left: readonly FoundSpan[]
}

/** What the second matcher finds in the finished texts. */
function foundIn(
  { lexicon }: InternalContext,
  { known, beside }: Dossier,
  { finished, drafts }: ToPublish,
): Found {
  const setting = { known, lexicon }
  const isOfPlace = ofPlaces(beside)
  const leaks = leaksOf(finished, known, { lexicon, hidden: hiddenIn(drafts), isOfPlace })
  const standing = leaks.filter((leak) => !isNameOfBody(leak, finished, setting))
  const found = standing.map(({ key, what, where: { start, end } }) => ({
    what,
    span: {
      ...{ field: key, start, end, type: what.toUpperCase() },
      text: (finished.get(key) ?? '').slice(start, end),
    },
  }))
  const numbers = found.filter(({ what }) => what === 'number').map(({ span }) => span)
  const hidden = found.filter(({ what }) => what === 'hidden').map(({ span }) => span)
  const others = found.filter(({ what }) => what !== 'number' && what !== 'hidden')
  return {
    own: others.map(({ span }) => span),
    left: [
      ...numbers.filter((span) => !isKept(span, drafts, isClassified)),
      ...hidden.filter((span) => !isKept(span, drafts, saidWhy)),
    ],
  }
}

/** What is hidden in any of the texts, in the words that stood there. */
function hiddenIn(drafts: readonly DraftedText[]): string[] {
  const words = drafts.flatMap(({ text, draft }) =>
    draft.hidden.map(({ source }) => text.text.slice(source.start, source.end)),
  )
  return [...new Set(words)]
}

/** What is hidden everywhere and stands in a title or beside the texts; in a text it would be a passage, in a place it is left. */
function leftInNames(
  { everywhere, beside }: Dossier,
  { finished, drafts }: ToPublish,
): FoundSpan[] {
  const texts = new Set(drafts.map(({ text }) => text.key))
  const isOfPlace = ofPlaces(beside)
  const names = [...finished].filter(([key]) => !texts.has(key) && !isOfPlace(key))
  const hidden = hiddenEverywhere(everywhere)
  return names.flatMap(([field, text]) =>
    hidden.flatMap(({ words, type }) =>
      occurrencesOf(text, words).map(({ start, end }) => ({
        ...{ field, start, end, type, text: text.slice(start, end) },
      })),
    ),
  )
}

/** Whom of the register a link leads to or names, who came into it after the link was public. */
function ownInLinks(
  { lexicon }: InternalContext,
  { known }: Dossier,
  links: readonly PublicLink[],
): FoundSpan[] {
  const spansIn = (link: string, whom: Known) => {
    const one = clearLink(link, { known: whom, lexicon })
    return 'spans' in one ? one.spans : []
  }
  return links.flatMap(({ key, link }) => {
    const anybody = spansIn(link, { ...known, people: nothingKnown.people })
    return spansIn(link, known)
      .filter(({ start, end }) => !liesIn(anybody, { start, end }))
      .map((span) => ({ ...span, field: key, text: link.slice(span.start, span.end) }))
  })
}

/** Links in which words stand that are hidden everywhere. */
function leftInLinks(
  { lexicon }: InternalContext,
  { everywhere }: Dossier,
  links: readonly PublicLink[],
): FoundSpan[] {
  return links.flatMap(({ key, link }) =>
    hiddenEverywhere(everywhere)
      .filter(({ words }) => standsInLink(link, words, lexicon))
      .map(({ type }) => ({ field: key, start: 0, end: link.length, type, text: link })),
  )
}

/** Tells the keys of the texts that say where a meeting is, or was to be. */
function ofPlaces({ words }: Beside): (key: string) => boolean {
  const keys = words
    .filter(({ isPlace }) => isPlace)
    .flatMap(({ key }) => [`${key}:kk`, `${key}:ru`])
  return (key) => keys.includes(key)
}
