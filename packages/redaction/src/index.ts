export { standingAsPerson } from './as-person.ts'
export { clearAtOnce, refusedIn } from './at-once.ts'
export { clearBody, namesakesInBody } from './body.ts'
export { type ClearedText, clear, type Draft, draft, type Hidden, OpenSpan } from './clear.ts'
export { type ConsentedName, isNameAlone, type NamingConsent, nameByConsent } from './consent.ts'
export {
  type Decision,
  type Decisions,
  decideAlike,
  decideAll,
  decideType,
  openSpans,
} from './decision.ts'
export { type HiddenText, hideAll, hideAllInEach } from './hide-all.ts'
export { freeNumber, hideWords, numbersIn, openParts, type WordsToHide } from './hide-words.ts'
export { type Known, type KnownPerson, nothingKnown, type Official } from './known.ts'
export type { Case, Language } from './language.ts'
export type { Leak } from './leak/leak.ts'
export { leaksIn } from './leak/leaks-in.ts'
export { type Lexicon, noLexicon } from './lexicon/lexicon.ts'
export type { Reading } from './lexicon/reading.ts'
export { clearLink, standsInLink } from './link/clear-link.ts'
export { type GivenNumber, type Numbering, startNumbering } from './numbering.ts'
export { occurrencesOf, type Stretch } from './occurrence.ts'
export { type Asked, redact, redactEach, type Setting } from './redact.ts'
export {
  alikeKey,
  keyOf,
  type Reason,
  type Span,
  type SpanType,
  spanOfReviewer,
  spanTypes,
  type Verdict,
} from './span.ts'
export { carriedOver, newIn } from './version/carry.ts'
export { type Difference, differencesIn, type Edition } from './version/difference.ts'
