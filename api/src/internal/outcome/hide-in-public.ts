import { type ClearedText, hideWords, type WordsToHide } from '@esep/redaction'
import type { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import type { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import type { SpokenText } from '../../public/outcome/spoken-text.ts'
import type { ClearedBilingual } from '../meeting/arrangement.ts'
import { trilingual, untranslated } from '../trilingual.ts'

/** The texts of a published outcome with words hidden wherever they stand. */
export function hideInOutcome(
  { summary, sections, decisions, figures, sources, silent, acts }: PublishedOutcome,
  asked: readonly WordsToHide[],
): OutcomeTexts {
  const named = (name: ClearedBilingual) => untranslated(hideInBoth(name, asked))
  return {
    figures: figures.map((figure) => ({
      ...figure,
      label: named(figure.label),
      source: figure.source && named(figure.source),
    })),
    sources: sources.map((source) => ({ ...source, name: named(source.name) })),
    silent: silent.map((section) => ({ ...section, because: named(section.because) })),
    acts: acts.map((act) => ({ ...act, name: named(act.name) })),
    summary: summary.map((text) => hiddenIn(text, asked)),
    sections: sections.map(({ section, text }) => ({ section, text: hiddenIn(text, asked) })),
    decisions: decisions.map((text) => hiddenIn(text, asked)),
  }
}

type OutcomeTexts = Pick<
  PublishedOutcome,
  'summary' | 'sections' | 'decisions' | 'figures' | 'sources' | 'silent' | 'acts'
>

type ItemTexts = Pick<
  PublishedOutcomeItem,
  'title' | 'speaker' | 'said' | 'answer' | 'laterAnswer' | 'referredTo' | 'parts'
>

/** The texts of a published item with words hidden wherever they stand. */
export function hideInItem(
  { title, speaker, said, answer, laterAnswer, referredTo, parts }: PublishedOutcomeItem,
  asked: readonly WordsToHide[],
): ItemTexts {
  const named = hideInBoth(title, asked)
  return {
    title: { ...named, en: named.kk },
    speaker: without(speaker, asked, said.language),
    said: hiddenIn(said, asked),
    answer: answer && hiddenIn(answer, asked),
    laterAnswer: laterAnswer && hiddenIn(laterAnswer, asked),
    ...referredIn({ referredTo, parts }, asked),
  }
}

/** The bodies to which a published item and its parts went, with words hidden in their names. */
export function referredIn(
  { referredTo, parts }: Pick<ItemTexts, 'referredTo' | 'parts'>,
  asked: readonly WordsToHide[],
): Pick<ItemTexts, 'referredTo' | 'parts'> {
  return {
    referredTo: referredTo && trilingual(hideInBoth(referredTo, asked)),
    parts: parts.map((part) => ({
      ...part,
      referredTo: part.referredTo && trilingual(hideInBoth(part.referredTo, asked)),
    })),
  }
}

/** A text that staff write in two languages, with words hidden in both. */
export function hideInBoth(
  { kk, ru }: Pick<ClearedBilingual, 'kk' | 'ru'>,
  asked: readonly WordsToHide[],
): ClearedBilingual {
  return { kk: without(kk, asked, 'kk'), ru: without(ru, asked, 'ru') }
}

function hiddenIn(spoken: SpokenText, asked: readonly WordsToHide[]): SpokenText {
  return { ...spoken, text: without(spoken.text, asked, spoken.language) }
}

function without(
  text: ClearedText,
  asked: readonly WordsToHide[],
  language: 'kk' | 'ru',
): ClearedText {
  return asked.reduce((left, one) => hideWords(left, one, language), text)
}

/** Every text of a published outcome that people read. */
export function textsIn(
  { summary, sections, decisions, figures, sources, silent, acts }: PublishedOutcome,
  items: readonly PublishedOutcomeItem[],
): ClearedText[] {
  const spoken = [
    ...summary,
    ...sections.map(({ text }) => text),
    ...decisions,
    ...items.flatMap(({ said, answer, laterAnswer }) => [said, answer, laterAnswer]),
  ]
  const named = items.flatMap(({ title, speaker, referredTo, parts }) => [
    ...[title.kk, title.ru, speaker],
    ...[referredTo, ...parts.map((part) => part.referredTo)].flatMap((to) =>
      to ? [to.kk, to.ru] : [],
    ),
  ])
  const ofReport = [
    ...figures.flatMap(({ label, source }) => (source ? [label, source] : [label])),
    ...sources.map(({ name }) => name),
    ...silent.map(({ because }) => because),
    ...acts.map(({ name }) => name),
  ].flatMap(({ kk, ru }) => [kk, ru])
  return [...spoken.flatMap((text) => text?.text ?? []), ...named, ...ofReport]
}
