import { expect, test } from '@jest/globals'
import { meeting, staff } from '../given.testing.ts'
import { order2023 } from '../policy.ts'
import { type ControlledItem, whyNotCloseItem } from './close.ts'
import type { ClosingEvidence } from './evidence.ts'
import { whyNotReopenItem } from './reopen.ts'

const head = staff('POINT_HEAD')
const second = staff('SUPERVISOR')
const signed = meeting({ stage: 'signed' as const })
const hash = 'ab'.repeat(32)

function item(other: Partial<ControlledItem> = {}): ControlledItem {
  return {
    kind: 'APPEAL',
    controllers: [head.id],
    executors: ['inspector'],
    isClosed: false,
    isDropped: false,
    isDone: true,
    ...other,
  }
}

function shows(other: Partial<ClosingEvidence> = {}): ClosingEvidence {
  return { words: null, file: null, link: null, ...other }
}

const told = shows({ words: 'Фонарь горит, проверено на месте.' })

test('R33-3: the controller closes an item with evidence', () => {
  const asked = { actor: head, item: item(), evidence: told }

  expect(whyNotCloseItem(signed, asked, order2023)).toEqual([])
})

test.each([
  { actor: staff('INSPECTOR'), other: {}, problem: 'FORBIDDEN', because: 'is no controller' },
  { actor: second, other: {}, problem: 'NOT_THE_CONTROLLER', because: 'controls another' },
  { actor: head, other: { executors: [head.id] }, problem: 'OWN_ITEM', because: 'carried it out' },
  { actor: head, other: { isClosed: true }, problem: 'ITEM_CLOSED', because: 'is late' },
  { actor: head, other: { isDropped: true }, problem: 'ITEM_DROPPED', because: 'of no protocol' },
  { actor: head, other: { isDone: false }, problem: 'ITEM_NOT_DONE', because: 'nobody answered' },
] as const)('R33-3: $problem is said to a $actor.role: $because', ({ actor, other, problem }) => {
  const asked = { actor, item: item(other), evidence: told }

  expect(whyNotCloseItem(signed, asked, order2023)).toEqual([problem])
})

test('R33-3: a decision waits for no answer', () => {
  const asked = { actor: head, item: item({ kind: 'DECISION', isDone: false }), evidence: told }

  expect(whyNotCloseItem(signed, asked, order2023)).toEqual([])
})

test.each([
  { evidence: shows(), words: 'CLOSING_EVIDENCE_MISSING', document: 'CLOSING_EVIDENCE_MISSING' },
  { evidence: told, words: null, document: 'DOCUMENT_MISSING' },
  { evidence: shows({ file: { name: 'акт.pdf', hash } }), words: null, document: null },
  { evidence: shows({ link: 'https://example.kz/akt' }), words: null, document: null },
  {
    evidence: shows({ file: { name: 'акт.pdf', hash: 'ab' } }),
    words: 'CLOSING_EVIDENCE_UNSOUND',
    document: 'CLOSING_EVIDENCE_UNSOUND',
  },
  {
    evidence: shows({ link: 'у меня в столе' }),
    words: 'CLOSING_EVIDENCE_UNSOUND',
    document: 'CLOSING_EVIDENCE_UNSOUND',
  },
] as const)(
  'R33-3: what evidence is enough is a reading of the order: $words where words are, $document where a document is asked',
  ({ evidence, words, document }) => {
    const asked = { actor: head, item: item(), evidence }

    const said = (['words', 'document'] as const).map((closingEvidence) =>
      whyNotCloseItem(signed, asked, { ...order2023, closingEvidence }),
    )

    expect(said).toEqual([words, document].map((problem) => (problem ? [problem] : [])))
  },
)

test.each([
  { actor: head, other: {}, reason: 'Фонарь снова не горит.', problems: [] },
  { actor: second, other: {}, reason: 'Фонарь снова не горит.', problems: [] },
  { actor: head, other: {}, reason: ' ', problems: ['REOPENING_REASON_MISSING'] },
  { actor: head, other: { isClosed: false }, reason: 'Рано.', problems: ['ITEM_OPEN'] },
  { actor: head, other: { isDropped: true }, reason: 'Рано.', problems: ['ITEM_DROPPED'] },
  { actor: head, other: { executors: [head.id] }, reason: 'Я.', problems: ['OWN_ITEM'] },
  { actor: staff('INSPECTOR'), other: {}, reason: 'Я.', problems: ['FORBIDDEN'] },
])(
  'R33-3: a closed item is opened again with a reason: $problems for a $actor.role',
  ({ actor, other, reason, problems }) => {
    const asked = { actor, item: item({ isClosed: true, ...other }), reason }

    expect(whyNotReopenItem(signed, asked)).toEqual(problems)
  },
)

test.each(['held', 'cancelled'] as const)(
  'R33-3: nothing of a meeting that is %s is under control yet',
  (stage) => {
    const asked = { actor: head, item: item(), evidence: told, reason: 'Рано.' }

    expect(whyNotCloseItem(meeting({ stage }), asked, order2023)).toEqual(['WRONG_STAGE'])
    expect(whyNotReopenItem(meeting({ stage }), asked)).toEqual(['WRONG_STAGE'])
  },
)
