import { type Difference, differencesIn, type Edition } from '@esep/redaction'
import type { FoundSpan } from '../user-error.ts'
import type { Dossier } from './dossier.ts'
import type { EditionTexts } from './editions.ts'
import type { DraftedText } from './finished-text.ts'
import { isKept, saidWhy } from './kept.ts'

/** What somebody would learn who lays the new edition beside one that was public. */
export interface GivenAway {
  /** Words that were hidden and are shown now, and that no reviewer keeps for a reason. */
  readonly revealed: readonly FoundSpan[]
  /** Words that are hidden now and were shown, unless it is known that they were. */
  readonly withheld: readonly FoundSpan[]
}

interface Publishing {
  readonly drafts: readonly DraftedText[]
  /** Words of which the reviewer knows that they were public. */
  readonly alreadyPublic: readonly string[]
}

/** Holds what is to be published against every edition that was public. */
export function givenAway(
  { editions }: Pick<Dossier, 'editions'>,
  { drafts, alreadyPublic }: Publishing,
): GivenAway {
  const keys = drafts.map(({ text }) => text.key)
  const after = joined(new Map(Object.entries(keptTexts(drafts))), keys)
  const before = editions.map((edition) => ({ ...edition, texts: joined(edition.texts, keys) }))
  const standing = before.filter(({ takenBack }) => !takenBack)

  const revealed = before.flatMap(({ texts }) => between(texts, after, 'revealed'))
  const withheld = standing.flatMap(({ texts }) => between(texts, after, 'withheld'))
  const known = [...alreadyPublic, ...toldBy(standing)]
  return {
    revealed: found(revealed, drafts).filter((span) => !isKept(span, drafts, saidWhy)),
    withheld: found(withheld, drafts).filter(
      ({ text }) => !known.some((words) => words.includes(text)),
    ),
  }
}

interface Standing {
  readonly texts: Edition
  readonly alreadyPublic: readonly string[]
}

/** What these editions give away already to whoever lays them side by side. */
function toldBy(editions: readonly Standing[]): string[] {
  return editions.flatMap(({ texts, alreadyPublic }, index) => [
    ...alreadyPublic,
    ...editions
      .slice(0, index)
      .flatMap((earlier) => between(earlier.texts, texts, 'withheld').map(({ words }) => words)),
  ])
}

function between(before: Edition, after: Edition, asked: Difference['what']): Difference[] {
  return differencesIn(before, after).filter(({ what }) => what === asked)
}

/** The texts of an edition, with what is hidden in them, as they are kept. */
export function keptTexts(drafts: readonly DraftedText[]): Record<string, Edition> {
  return Object.fromEntries(drafts.map((drafted) => [drafted.text.key, editionOf(drafted)]))
}

function editionOf({ text: written, draft: { text, hidden } }: DraftedText): Edition {
  return {
    text,
    hidden: hidden.map(({ start, end, source }) => ({
      ...{ start, end },
      words: written.text.slice(source.start, source.end),
    })),
  }
}

const gap = '\n\n'

/** All texts of an edition as one, so that what moves from one to another is seen too. */
function joined(texts: EditionTexts, keys: readonly string[]): Edition {
  const hidden: Edition['hidden'][number][] = []
  let text = ''
  const inOrder = [...new Set([...keys, ...texts.keys()])]
  for (const edition of inOrder.flatMap((key) => texts.get(key) ?? [])) {
    const at = text.length
    for (const one of edition.hidden) {
      hidden.push({ ...one, start: at + one.start, end: at + one.end })
    }
    text += edition.text + gap
  }
  return { text, hidden }
}

function found(differences: readonly Difference[], drafts: readonly DraftedText[]): FoundSpan[] {
  const spans = differences.flatMap(({ what, where, words }) => {
    let at = 0
    for (const { text, draft } of drafts) {
      const [start, end] = [where.start - at, where.end - at]
      if (start < draft.text.length) {
        return [{ field: text.key, start, end, type: what.toUpperCase(), text: words }]
      }
      at += draft.text.length + gap.length
    }
    return []
  })
  return [
    ...new Map(
      spans.map((span) => [`${span.field} ${span.start}-${span.end}-${span.type}`, span]),
    ).values(),
  ]
}
