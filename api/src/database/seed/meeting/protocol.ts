import { type ReportSection, reportSections } from '@esep/law'
import type { Meeting } from '../../../internal/meeting/meeting.entity.ts'
import { Protocol } from '../../../internal/protocol/protocol.entity.ts'
import { Report } from '../../../internal/report/report.entity.ts'
import { fill, paragraphs, type SpokenWords } from '../speech/fill.ts'
import type { Spoken } from '../speech/slots.ts'
import { type Scene, voices } from '../speech/voices.ts'
import { texts } from '../texts.ts'
import { numbersOf, spelled } from './figures.ts'
import type { Making } from './life.ts'
import type { Present } from './register.ts'
import { partsOf, type ReportedParts } from './report.ts'

/** A protocol with its words as they were put together. */
export interface Recorded {
  readonly protocol: Protocol
  readonly text: SpokenWords
  /** What its texts count. */
  readonly numbers: Readonly<Record<string, number>>
  readonly decisions: readonly SpokenWords[]
  readonly sections: readonly { readonly section: ReportSection; readonly words: SpokenWords }[]
  readonly parts: ReportedParts
}

interface Hall {
  readonly meeting: Meeting
  readonly scene: Scene
  readonly present: Present
  readonly recordedAt: string
  readonly endedAt: string
}

/** Draws up the protocol of a meeting, with the report in its six sections (¶30, ¶32). */
export function protocolOf(making: Making, hall: Hall): Recorded {
  const { bag, random, by } = making
  const { meeting, present, recordedAt, endedAt } = hall
  const language: Spoken = making.voice.of('language').chance(0.65) ? 'kk' : 'ru'
  const words = wordsOf(making, hall, language)
  const decisions = words.decisions.map(({ text }) => text).join('\n')
  const isShort = making.plan.flaw === 'UNREGISTERED'

  const protocol = bag.add(
    bag.em.create(Protocol, {
      id: random.uuid(),
      meeting,
      language,
      text: words.text.text,
      decisions,
      participants: present.registered.length + present.refused + (isShort ? 3 : 0),
      mismatchReason: isShort ? 'CAME_UNREGISTERED' : null,
      nothingRaised: making.plan.matters?.length === 0,
      endedAt,
      recordedAt,
      recordedBy: by,
      writtenBy: [by],
    }),
  )
  const parts = partsOf(making, { protocol, day: meeting.day, numbers: words.numbers })
  const sections = words.sections.filter(({ section }) => parts.tells(section))
  for (const { section, words: reported } of sections) {
    bag.add(bag.em.create(Report, { protocol, section, language, text: reported.text }))
  }
  return { protocol, ...words, sections, parts }
}

function wordsOf(
  making: Making,
  { scene, present }: Hall,
  language: Spoken,
): Omit<Recorded, 'protocol' | 'parts'> {
  const voice = making.voice.of('protocol')
  const speaker = voice.pick(present.registered).resident
  const before = voices(voice, scene, speaker)
  const numbers = numbersOf(voice, scene.day)
  const fillings = { ...before, ...spelled(numbers) }
  const { opening, course, award, closing } = texts.protocol[language]
  const parts = [
    voice.pick(opening),
    ...voice.some(course, 2),
    voice.pick(award),
    voice.pick(closing),
  ]
  return {
    numbers,
    text: paragraphs(
      parts.map((part) => fill(part, language, { ...fillings, ...voices(voice, scene, speaker) })),
    ),
    decisions: voice
      .some(texts.decisions[language], voice.int(2, 4))
      .map((decision) => fill(decision, language, fillings)),
    sections: reportSections.map((section) => ({
      section,
      words: fill(voice.pick(texts.report[section][language]), language, fillings),
    })),
  }
}
