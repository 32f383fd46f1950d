import {
  type AkimLevel,
  type AppealKind,
  type Channel,
  type Form,
  type InvitationCategory,
  type LegalAct,
  type OwedCategory,
  type ReportSection,
  type SourceKind,
  type TimeBasis,
  type Topic,
  topics,
} from '@esep/law'
import { readData } from './data.ts'
import type { Spoken } from './speech/slots.ts'

/** What a resident may raise, and what may be answered. */
export interface ItemText {
  readonly kind: AppealKind
  readonly title: Readonly<Record<Spoken, string>>
  readonly said: string
  readonly full: string
  readonly partial: string
  /** The authority of `offices.json` whose matter it is, where it is not the police's. */
  readonly to?: string
}

type InBoth<T> = Readonly<Record<Spoken, T>>

/** What is said on one topic. */
export type TopicTexts = InBoth<readonly ItemText[]>

/** The paragraphs of a protocol, each in some variants. */
export interface ProtocolTexts {
  readonly opening: readonly string[]
  readonly course: readonly string[]
  readonly award: readonly string[]
  readonly closing: readonly string[]
}

/** Words in both languages. */
export type Pair = InBoth<string>

interface Offices {
  readonly authorities: Readonly<Record<string, Pair>>
  readonly invited: readonly (Pair & {
    readonly category: InvitationCategory
    readonly mayBeNamed: boolean
  })[]
  readonly outlets: readonly (Pair & { readonly channel: Channel; readonly link: string | null })[]
}

/** A figure of a report by the number that its texts name. */
export interface FigureText extends Pair {
  readonly number: string
  readonly section: ReportSection
  readonly people: boolean
  readonly partOf: string | null
  readonly source: string
}

/** What a report holds beside its texts. */
interface ReportParts {
  readonly figures: readonly FigureText[]
  readonly sources: Readonly<Record<string, Pair & { readonly kind: SourceKind }>>
  readonly acts: readonly (Pair & Pick<LegalAct, 'number' | 'link' | 'editionOn'>)[]
  readonly silent: Readonly<Partial<Record<ReportSection, Pair>>>
  readonly waived: readonly (Pair & { readonly category: OwedCategory })[]
  readonly constituencies: readonly Pair[]
}

/** Why an hour of a workday or of the weekend suits residents. */
interface HourText extends Pair {
  readonly on: 'workday' | 'weekend'
}

/** Whose akim convenes assemblies, and why a finding is corrected. */
interface DutyTexts {
  readonly units: readonly (Pair & { readonly level: AkimLevel })[]
  readonly corrections: readonly Pair[]
}

/** On what evidence an item of a protocol was closed, and why one was opened again. */
interface ControlTexts {
  readonly closed: readonly string[]
  readonly reopened: readonly string[]
}

/** Who was thanked at a meeting, and for what. */
interface AwardTexts {
  readonly merits: readonly Pair[]
  readonly ASSOCIATION: readonly Pair[]
  readonly ORGANISATION: readonly Pair[]
  readonly documents: readonly string[]
}

interface Venues {
  readonly venues: readonly (Pair & { readonly form: Form })[]
  readonly notes: readonly (Pair & { readonly form: Form })[]
}

type Words = Readonly<Record<string, readonly Pair[]>>

/** Further words of a reason, by act and by code. */
export interface ReasonTexts {
  readonly move: Words
  readonly cancel: Words
  readonly miss: Words
  readonly late: Words
}

/** The building blocks of what is said and written at meetings. */
export const texts = {
  items: new Map(topics.map((topic) => [topic, read<TopicTexts>(`items/${topic}`)])),
  answers: read<{ readonly none: InBoth<readonly string[]> }>('answers'),
  parts: read<ReportParts>('report-parts'),
  report: read<Readonly<Record<ReportSection, InBoth<readonly string[]>>>>('report'),
  protocol: read<InBoth<ProtocolTexts>>('protocol'),
  decisions: read<InBoth<readonly string[]>>('decisions'),
  offices: read<Offices>('offices'),
  venues: read<Venues>('venues'),
  reasons: read<ReasonTexts>('reasons'),
  hours: read<Readonly<Record<TimeBasis, readonly HourText[]>>>('hours'),
  duties: read<DutyTexts>('duties'),
  control: read<ControlTexts>('control'),
  awards: read<AwardTexts>('awards'),
} as const

/** What is said on a topic. */
export function textsOn(topic: Topic): TopicTexts {
  const found = texts.items.get(topic)
  if (!found) throw new Error(`nothing is said on ${topic}`)
  return found
}

function read<T>(name: string): T {
  return JSON.parse(readData(`texts/${name}.json`)) as T
}
