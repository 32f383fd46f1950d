const today = Temporal.Now.plainDateISO('Asia/Almaty')

/** The quarter before the present one, which a demonstration always has on record: "2026-Q3". */
export const lastQuarter = quarterOf(today.subtract({ months: 3 }))

function quarterOf({ year, month }: Temporal.PlainDate): string {
  return `${year}-Q${Math.ceil(month / 3)}`
}
