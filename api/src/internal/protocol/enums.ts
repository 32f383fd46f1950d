import {
  type CorrectionReason,
  correctionReasons,
  type MismatchReason,
  mismatchReasons,
} from '@esep/law'
import { graphqlList } from '../../shared/enum.ts'

/** The languages in which protocols, reports and appeals are written. */
export const writtenLanguages = ['kk', 'ru'] as const

/** One of {@link writtenLanguages}. */
export type WrittenLanguage = (typeof writtenLanguages)[number]

/** {@link WrittenLanguage} in GraphQL. */
export const WrittenLanguageEnum = graphqlList<WrittenLanguage>(
  'WrittenLanguage',
  'The language in which something was said or written.',
  writtenLanguages,
)

/** {@link MismatchReason} in GraphQL. */
export const MismatchReasonEnum = graphqlList<MismatchReason>(
  'MismatchReason',
  'Why the number present differs from the register (¶32).',
  mismatchReasons,
)

/** {@link CorrectionReason} in GraphQL. */
export const CorrectionReasonEnum = graphqlList<CorrectionReason>(
  'CorrectionReason',
  'Why a signed protocol was given a new version (¶32).',
  correctionReasons,
)

/** By what a signature was confirmed. */
export const signatureMeans = ['PASSWORD'] as const

/** One of {@link signatureMeans}. */
export type SignatureMeans = (typeof signatureMeans)[number]

/** {@link SignatureMeans} in GraphQL. */
export const SignatureMeansEnum = graphqlList<SignatureMeans>(
  'SignatureMeans',
  'By what a signature was confirmed (¶32).',
  signatureMeans,
)
