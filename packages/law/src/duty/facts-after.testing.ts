import fc from 'fast-check'
import { type Day, daysAfter } from '../day.ts'
import type {
  CheckFacts,
  ControlFacts,
  ForwardFacts,
  RecordingFacts,
  SignatureFacts,
  WordFacts,
} from './facts-after.ts'

/** Any signature under the protocol of a meeting on a day. */
export function signatures(day: Day): fc.Arbitrary<SignatureFacts> {
  return fc.record({
    startedOn: orNull(fc.constant(day)),
    endedOn: orNull(dayWithin(day, 1)),
    signedOn: orNull(dayWithin(day, 3)),
    isRegisterExplained: fc.constantFrom(false, false, true),
  })
}

/** Whatever shows a meeting on a day. */
export function recordingsOf(day: Day): fc.Arbitrary<RecordingFacts> {
  const [from, until] = [`${day}T13:30:00Z`, `${day}T14:30:00Z`]
  const gap = { from: `${day}T13:40:00Z`, until: `${day}T14:00:00Z` }
  return fc.record({
    startedAt: orNull(fc.constant(from)),
    endedAt: orNull(fc.constant(until)),
    recordings: fc.array(
      fc.record({
        from: fc.constant(from),
        until: fc.constant(until),
        gaps: fc.constantFrom([], [gap]),
      }),
      { maxLength: 2 },
    ),
  })
}

/** Any appeal that was checked after a meeting on a day. */
export function checksAfter(day: Day): fc.Arbitrary<CheckFacts> {
  return fc.record({
    id: fc.uuid(),
    anonymous: fc.constantFrom(false, false, true),
    countedFrom: fc.constant(day),
    dueOn: orNull(fc.constant(daysAfter(day, 23))),
    extended: orNull(fc.record({ decidedOn: dayWithin(day, 20), ...wordAfter(day) })),
    parts: fc.array(fc.record(waysAfter(day)), { maxLength: 2 }),
    ...waysAfter(day),
  })
}

/** Whatever became of an appeal, or of a part of it. */
function waysAfter(day: Day): { [Fact in keyof ForwardFacts]: fc.Arbitrary<ForwardFacts[Fact]> } {
  return {
    answeredOn: orNull(dayWithin(day, 45)),
    forwardFrom: orNull(fc.constant(day)),
    referredOn: fc.oneof(fc.constant(null), fc.constant(null), dayWithin(day, 20)),
    ...wordAfter(day),
  }
}

function wordAfter(day: Day): { [Fact in keyof WordFacts]: fc.Arbitrary<WordFacts[Fact]> } {
  return {
    toldOn: orNull(dayWithin(day, 30)),
    vain: orNull(fc.record({ failedOn: dayWithin(day, 30), toldOn: orNull(dayWithin(day, 40)) })),
  }
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
