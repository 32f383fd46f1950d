import type { ReportContent } from '../report/content.ts'
import type { ProtocolContentInput } from './content.input.ts'
import type { ProtocolContent } from './protocol.entity.ts'

const nothingWritten: ProtocolContent = {
  language: 'kk',
  text: '',
  decisions: null,
  participants: null,
  nothingRaised: false,
  mismatchReason: null,
  endedAt: null,
  acts: [],
}

/** What a protocol says with what is given; what is not mentioned stays as it was `before`. */
export function contentOf(
  given: ProtocolContentInput,
  before: ProtocolContent | null,
  { acts }: Pick<ReportContent, 'acts'>,
): ProtocolContent {
  const was = before ?? nothingWritten
  const { decisions, participants, mismatchReason, endedAt } = given
  return {
    language: given.language ?? was.language,
    text: given.text ?? was.text,
    decisions: decisions === undefined ? was.decisions : decisions,
    participants: participants === undefined ? was.participants : participants,
    nothingRaised: given.nothingRaised ?? was.nothingRaised,
    mismatchReason: mismatchReason === undefined ? was.mismatchReason : mismatchReason,
    endedAt: endedAt === undefined ? was.endedAt : endedAt,
    acts: acts ?? was.acts,
  }
}
