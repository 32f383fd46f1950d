import { type Day, order2023, type ReportSection } from '@esep/law'
import { showFigures } from '../../../internal/outcome/published-figures.ts'
import type { PublishableReport } from '../../../internal/outcome/published-report.ts'
import type { Protocol } from '../../../internal/protocol/protocol.entity.ts'
import { Report } from '../../../internal/report/report.entity.ts'
import { ReportFigure } from '../../../internal/report/report-figure.entity.ts'
import { ReportSource } from '../../../internal/report/report-source.entity.ts'
import type { Reported } from '../../../internal/report/reported.ts'
import type { Random } from '../random.ts'
import { type FigureText, texts } from '../texts.ts'
import { atOnce } from './at-once.ts'
import type { Making } from './life.ts'
import { type Days, daysOf } from './period.ts'

/** What a report holds beside its texts, and which of its sections have one. */
export interface ReportedParts {
  tells(section: ReportSection): boolean
  readonly written: Omit<Reported, 'carried'>
  readonly publishable: PublishableReport
}

interface Reporting {
  readonly protocol: Protocol
  readonly day: Day
  /** What the texts count. */
  readonly numbers: Readonly<Record<string, number>>
}

/** The figures, sources and acts of a report, and the section of which there is nothing to report (¶29, ¶30). */
export function partsOf(making: Making, { protocol, day, numbers }: Reporting): ReportedParts {
  const random = making.random.of('report')
  const { flaw } = making.plan
  const silent = silentIn(random)
  const isMissing = (section: ReportSection) =>
    flaw === 'SECTION_MISSING' && section === 'PREVENTION'

  const days = daysOf(day, numbers['months'] ?? 3)
  const figures = flaw === 'NO_FIGURES' ? [] : figuresOf(making, { protocol, days, numbers })
  const sources = flaw === 'NO_FIGURES' ? [] : sourcesOf(making, protocol)
  const sections = silent ? [silentSection(making, protocol, silent)] : []
  protocol.acts = silent === 'LEGISLATION' ? [] : actsOn(random, day)
  return {
    tells: (section) => section !== silent && !isMissing(section),
    written: { figures, sources },
    publishable: {
      figures: showFigures(figures, { earlier: [], policy: order2023 }).figures,
      ...{ sources, sections, acts: protocol.acts },
    },
  }
}

/** One report in seven has a section of which there is nothing to say. */
function silentIn(random: Random): ReportSection | null {
  if (!random.chance(0.15)) return null
  return random.chance(0.7) ? 'LEGISLATION' : 'INVOLVING_CITIZENS'
}

function silentSection({ bag }: Making, protocol: Protocol, section: ReportSection): Report {
  const words = texts.parts.silent[section]
  if (!words) throw new Error(`nothing is said of why ${section} is silent`)
  const { language } = protocol
  const nothingBecause = atOnce(words)
  return bag.add(bag.em.create(Report, { protocol, section, language, text: '', nothingBecause }))
}

interface Counting extends Omit<Reporting, 'day'> {
  readonly days: Days
}

function figuresOf({ bag, random, plan }: Making, counting: Counting): ReportFigure[] {
  const { protocol, days, numbers } = counting
  const all = texts.parts.figures
  const unsourced = plan.flaw === 'UNSOURCED' ? random.of('unsourced').pick(all) : null
  return all.map((figure, at) =>
    bag.add(
      bag.em.create(ReportFigure, {
        id: random.of('figure', at).uuid(),
        protocol,
        number: at + 1,
        section: figure.section,
        label: atOnce(figure),
        value: numbers[figure.number] ?? 0,
        countsPeople: figure.people,
        partOf: placeOf(figure.partOf),
        periodFrom: days.from,
        periodUntil: days.until,
        ...(figure === unsourced ? {} : sourceOf(figure, days)),
      }),
    ),
  )
}

function placeOf(number: string | null): number | null {
  const at = texts.parts.figures.findIndex((figure) => figure.number === number)
  return at < 0 ? null : at + 1
}

function sourceOf({ source }: FigureText, { taken }: Days) {
  const from = texts.parts.sources[source]
  if (!from) throw new Error(`there is no source ${source}`)
  return { sourceKind: from.kind, source: atOnce(from), retrievedOn: taken }
}

/** What was read beside the figures. */
function sourcesOf({ bag, random }: Making, protocol: Protocol): ReportSource[] {
  const { council, opinion, press } = texts.parts.sources
  const read = random.of('sources').some([council, opinion, press], 2)
  return read
    .flatMap((source) => source ?? [])
    .map(({ kind, kk, ru }, at) => {
      const name = atOnce({ kk, ru })
      return bag.add(
        bag.em.create(ReportSource, { protocol, number: at + 1, sourceKind: kind, name }),
      )
    })
}

function actsOn(random: Random, day: Day): Protocol['acts'] {
  const known = texts.parts.acts.filter(({ editionOn }) => editionOn <= day)
  return random.some(known, 1).map(({ number, link, editionOn, kk, ru }) => ({
    ...{ number, link, editionOn },
    name: atOnce({ kk, ru }),
  }))
}
