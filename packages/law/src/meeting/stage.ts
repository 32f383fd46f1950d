/** The life of a meeting; moving is no stage, for a moved meeting keeps the one it had. */
export const stages = [
  'planned',
  'announced',
  'held',
  'recorded',
  'signed',
  'published',
  'cancelled',
  'missed',
] as const

/** One of {@link stages}. */
export type Stage = (typeof stages)[number]

/** What may be done to a meeting, and at which stages. Anything not listed may not be done. */
export const openAt = {
  announce: ['planned'],
  move: ['planned', 'announced'],
  prepare: ['planned', 'announced', 'held', 'recorded'],
  evidence: ['announced', 'held', 'recorded', 'signed', 'published'], // what told residents may be found much later
  strike: ['announced', 'held', 'recorded', 'signed', 'published'],
  enrol: ['planned', 'announced', 'held', 'recorded'],
  convene: ['planned', 'announced', 'held', 'recorded'], // what was done before may be entered after
  agree: ['planned', 'announced', 'held', 'recorded'],
  cancel: ['planned', 'announced'],
  miss: ['planned', 'announced'],
  hold: ['planned', 'announced'], // held unannounced happens: it is recorded, and is a breach
  draft: ['planned', 'announced', 'held', 'recorded'],
  send: ['planned', 'announced', 'held', 'recorded'], // what was sent before may be entered after
  waive: ['planned', 'announced', 'held', 'recorded'],
  unwaive: ['planned', 'announced', 'held', 'recorded'],
  reply: ['planned', 'announced', 'held', 'recorded'],
  register: ['planned', 'announced', 'held', 'recorded'],
  mention: ['held', 'recorded', 'signed', 'published'], // the reviewer notes whoever was missed
  unmention: ['held', 'recorded', 'signed', 'published'],
  raise: ['held', 'recorded'],
  translate: ['held', 'recorded', 'signed', 'published'], // another language is read by nobody until then
  answer: ['held', 'recorded', 'signed', 'published'],
  refer: ['held', 'recorded', 'signed', 'published'],
  sort: ['held', 'recorded', 'signed', 'published'],
  split: ['held', 'recorded', 'signed', 'published'],
  extend: ['recorded', 'signed', 'published'], // the term runs from the signature on, and through a correction
  notify: ['held', 'recorded', 'signed', 'published'],
  issue: ['held', 'recorded', 'signed', 'published'], // whoever leaves early fetches their slip later
  record: ['held', 'recorded'],
  sign: ['recorded', 'signed', 'published'], // a joint protocol is signed by every inspector who reported, late ones too
  correct: ['signed', 'published'],
  film: ['held', 'recorded', 'signed', 'published'],
  unfilm: ['held', 'recorded', 'signed', 'published'],
  retain: ['held', 'recorded', 'signed', 'published', 'cancelled', 'missed'], // guests and initiators are on record of these too
  release: ['held', 'recorded', 'signed', 'published', 'cancelled', 'missed'],
  control: ['recorded', 'signed', 'published'], // what a signed version laid down stays controlled while it is corrected
  reopen: ['recorded', 'signed', 'published'],
  award: ['held', 'recorded', 'signed', 'published'],
  unname: ['held', 'recorded', 'signed', 'published'],
  review: ['signed', 'published'], // an answer given after publication is reviewed too
  publish: ['signed', 'published'],
  withdraw: ['recorded', 'signed', 'published'], // while a correction waits, the old outcome is still public
} as const satisfies Record<string, readonly Stage[]>

/** What may be done to a meeting that exists. */
export type MeetingAct = keyof typeof openAt

/** The stage an act leads to; acts not listed leave the meeting where it is. */
export const leadsTo = {
  schedule: 'planned',
  announce: 'announced',
  cancel: 'cancelled',
  miss: 'missed',
  hold: 'held',
  record: 'recorded',
  sign: 'signed',
  correct: 'recorded', // the new version is signed and reviewed before it replaces the public one
  publish: 'published',
  withdraw: 'signed',
} as const satisfies Partial<Record<MeetingAct | 'schedule', Stage>>

/** Whether an act is open at the meeting's stage. */
export function may(act: MeetingAct, { stage }: { readonly stage: Stage }): boolean {
  const open: readonly Stage[] = openAt[act]
  return open.includes(stage)
}
