import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stageAfterWithdrawal } from '../outcome/withdraw.ts'
import { stageAfterSigning } from '../protocol/sign.ts'
import { acts } from '../staff/role.ts'
import { leadsTo, type MeetingAct, may, openAt, type Stage } from './stage.ts'

const meetingActs = acts.filter((act): act is MeetingAct => Object.hasOwn(openAt, act))
const choices = fc.array(fc.nat(), { minLength: 10, maxLength: 60 })

test('whatever is done, what is published was held, recorded and signed in its last version', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const done = live(chosen)

      const published = done.lastIndexOf('publish')
      const before = done.slice(0, Math.max(published, 0))
      const lastWritten = Math.max(before.lastIndexOf('record'), before.lastIndexOf('correct'))
      if (published >= 0) {
        expect(before).toContain('hold')
        expect(before.lastIndexOf('sign')).toBeGreaterThan(lastWritten)
        expect(lastWritten).toBeGreaterThan(before.indexOf('hold'))
      }
    }),
    { numRuns: 2000 },
  )
})

test('R26-7: whatever is done, a meeting cancelled or missed is never held, and one held is never cancelled', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const ends = live(chosen).filter((act) => ['hold', 'cancel', 'miss'].includes(act))

      expect(ends.length).toBeLessThanOrEqual(1)
    }),
  )
})

/** Takes a planned meeting through its life, choosing each time among the acts that are open, and gives back what was done. */
function live(choices: readonly number[]): MeetingAct[] {
  let stage: Stage = leadsTo.schedule
  const done: MeetingAct[] = []
  for (const choice of choices) {
    const open = meetingActs.filter((act) => may(act, { stage }))
    const act = open[choice % open.length]
    if (!act) break
    stage = after(act, stage)
    done.push(act)
  }
  return done
}

function after(act: MeetingAct, stage: Stage): Stage {
  if (act === 'sign') return stageAfterSigning(stage)
  if (act === 'withdraw') return stageAfterWithdrawal(stage)
  const goals: Partial<Record<MeetingAct, Stage>> = leadsTo
  return goals[act] ?? stage
}
