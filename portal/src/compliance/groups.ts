interface Found {
  readonly meeting?: { readonly id: string; readonly day: string } | null
}

/** The findings of a quarter apart: those of the whole quarter, and those of each of its meetings. */
export interface Groups<Finding> {
  readonly whole: readonly Finding[]
  readonly meetings: readonly {
    readonly id: string
    readonly day: string
    readonly findings: readonly Finding[]
  }[]
}

/** Groups findings by their meeting, the latest meeting first. */
export function groupsOf<Finding extends Found>(findings: readonly Finding[]): Groups<Finding> {
  const byMeeting = Map.groupBy(findings, ({ meeting }) => meeting?.id)
  const meetings = [...byMeeting.values()].flatMap((group) => {
    const meeting = group[0]?.meeting
    return meeting ? [{ id: meeting.id, day: meeting.day, findings: group }] : []
  })
  return {
    whole: byMeeting.get(undefined) ?? [],
    meetings: meetings.sort((one, other) => (one.day < other.day ? 1 : -1)),
  }
}
