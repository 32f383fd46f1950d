import fc from 'fast-check'
import { type Day, daysAfter } from '../day.ts'
import type { CheckFacts, ControlFacts, SignatureFacts } from './facts-after.ts'

/** Any signature under the protocol of a meeting on a day. */
export function signatures(day: Day): fc.Arbitrary<SignatureFacts> {
  return fc.record({
    startedOn: orNull(fc.constant(day)),
    endedOn: orNull(dayWithin(day, 1)),
    signedOn: orNull(dayWithin(day, 3)),
    isRegisterExplained: fc.constantFrom(false, false, true),
  })
}

/** Any appeal that was checked after a meeting on a day. */
export function checksAfter(day: Day): fc.Arbitrary<CheckFacts> {
  return fc.record({
    id: fc.uuid(),
    anonymous: fc.constantFrom(false, false, true),
    countedFrom: fc.constant(day),
    dueOn: orNull(fc.constant(daysAfter(day, 23))),
    answeredOn: orNull(dayWithin(day, 45)),
    referredOn: fc.oneof(fc.constant(null), fc.constant(null), dayWithin(day, 20)),
    toldOn: orNull(dayWithin(day, 30)),
  })
}

/** Whatever is under control after a meeting on a day. */
export function controls(day: Day): fc.Arbitrary<ControlFacts> {
  return fc.nat(4).chain((items) =>
    fc.record({
      items: fc.constant(items),
      unassigned: fc.constantFrom(0, 0, Math.min(1, items)),
      selfControlled: fc.constantFrom(0, 0, Math.min(1, items)),
      open: fc.array(orNull(dayWithin(day, 90)), { maxLength: items }),
    }),
  )
}

function dayWithin(day: Day, days: number): fc.Arbitrary<Day> {
  return fc.nat(days).map((later) => daysAfter(day, later))
}

function orNull<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> {
  return fc.option(arbitrary, { freq: 3 })
}
