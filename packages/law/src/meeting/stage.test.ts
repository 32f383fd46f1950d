import { expect, test } from '@jest/globals'
import { acts } from '../staff/role.ts'
import { leadsTo, type MeetingAct, may, openAt, type Stage, stages } from './stage.ts'

const terminal: Stage[] = ['cancelled', 'missed']
const meetingActs = acts.filter((act): act is MeetingAct => Object.hasOwn(openAt, act))

test.each(stages)('the stage "%s" is reached by some act', (stage) => {
  const reachedBy = Object.values(leadsTo).filter((reached) => reached === stage)

  expect(reachedBy).not.toEqual([])
})

test.each(stages.filter((stage) => !terminal.includes(stage)))(
  'the stage "%s" is left by some act',
  (stage) => {
    const leaving = meetingActs.filter((act) => may(act, { stage }) && goesFrom(act) !== stage)

    expect(leaving).not.toEqual([])
  },
)

test.each(terminal)(
  'R32-19: after "%s" nothing more is done but to hold back what was collected for it',
  (stage) => {
    const open = meetingActs.filter((act) => may(act, { stage }))

    expect(open).toEqual(['retain', 'release'])
  },
)

test('every stage is reached from a plan by acts that are open on the way', () => {
  const reached = new Set<Stage>([leadsTo.schedule])

  for (const from of reached) {
    for (const act of meetingActs.filter((open) => may(open, { stage: from }))) {
      reached.add(goesFrom(act) ?? from)
    }
  }

  expect(reached).toEqual(new Set(stages))
})

test('every act has its stages, and every act with stages has its place in the list of acts', () => {
  const without = acts.filter((act) => !meetingActs.some((one) => one === act))

  expect(Object.keys(openAt).sort()).toEqual([...meetingActs].sort())
  expect(without).toEqual(['schedule', 'recognise', 'contest', 'appoint', 'redraw'])
})

test.each([
  { act: 'record', stage: 'signed', because: 'R32-9: a signed protocol is not written over' },
  { act: 'raise', stage: 'signed', because: 'R32-9: nor is an appeal added to it' },
  { act: 'register', stage: 'signed', because: 'R32-9: nor a participant' },
  { act: 'announce', stage: 'held', because: 'a meeting is not announced once it was held' },
  { act: 'hold', stage: 'cancelled', because: 'R26-7: a cancelled meeting never counts' },
  { act: 'hold', stage: 'missed', because: 'R26-7: nor one that did not take place' },
  { act: 'publish', stage: 'recorded', because: 'nothing unsigned is published' },
  { act: 'sign', stage: 'held', because: 'there is no protocol yet' },
] as const)('$act is closed to a meeting that is $stage: $because', ({ act, stage }) => {
  expect(may(act, { stage })).toBe(false)
})

function goesFrom(act: MeetingAct): Stage | undefined {
  const goals: Partial<Record<MeetingAct, Stage>> = leadsTo
  return goals[act]
}
