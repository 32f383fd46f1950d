import { DateType, Type } from '@mikro-orm/core'

/** A moment: `timestamptz` in the database, RFC 3339 in UTC in the code. */
export class InstantType extends Type<string, string> {
  override convertToJSValue(value: string): string {
    return value && Temporal.Instant.from(value.replace(' ', 'T')).toString()
  }

  override getColumnType(): string {
    return 'timestamptz'
  }

  override compareAsType(): string {
    return 'string'
  }
}

/** A calendar day in Asia/Almaty: `date` in the database, `2026-04-15` in the code. */
export class DayType extends DateType {
  override getColumnType(): string {
    return 'date'
  }
}
