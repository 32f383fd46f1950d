const zone = 'Asia/Almaty'

/** The day of an instant in Almaty, `YYYY-MM-DD`. */
export function dayOf(instant: string): string {
  return almaty(instant).toPlainDate().toString()
}

/** The hour of an instant in Almaty: "18:30". */
export function spellHour(instant: string): string {
  return almaty(instant).toPlainTime().toString().slice(0, 5)
}

/** An instant for `datetime=`, with Almaty's offset: "2026-12-05T11:00+05:00". */
export function machineTime(instant: string): string {
  return almaty(instant).toString({ timeZoneName: 'never', smallestUnit: 'minute' })
}

function almaty(instant: string): Temporal.ZonedDateTime {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
}
