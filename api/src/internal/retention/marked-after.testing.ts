import { type Account, type Api, codesOf } from '../../testing/index.ts'
import { firstOf, itemsOf } from '../control/way.testing.ts'

/** Does an act that is not refused. */
export type Do = (
  called: string,
  input: object,
  how?: { readonly on?: string; readonly as?: Account },
) => Promise<void>

/** Draws a mark that says what it stands for. */
export type Say = (what: string) => string

interface Marking {
  readonly meetingId: string
  /** An appeal of somebody from the register, to which nobody answered. */
  readonly appealId: string
  readonly act: Do
  readonly name: Say
  readonly word: Say
}

const service = { kk: 'Қалалық жарық қызметі', ru: 'Городская служба освещения' }

/** Puts marks into whatever is written down once a protocol is signed: slip, term, forwarding, control and awards. */
export async function markedAfter(api: Api, marking: Marking): Promise<void> {
  await objected(api, marking)
  await delayedAndReturned(marking)
  await controlled(api, marking)
  await awarded(api, marking)
}

async function objected(api: Api, { appealId, word }: Marking): Promise<void> {
  const { slipIssue } = await api
    .on('2026-04-16')
    .ask('mutation ($input: SlipIssueInput!) { slipIssue(input: $input) { code } }', {
      input: { appealId, signed: true },
    })
  const text = word('қарсылық')
  await api.dropbox.inject({
    ...{ method: 'POST', url: '/objections' },
    payload: { code: slipIssue.code, kind: 'NOT_MY_WORDS', text },
  })
  const [row] = await api
    .em()
    .execute<{ id: string }[]>('select id from dropbox.slip_objection where text = ?', [text])
  const input = { slipObjectionId: row?.id, result: 'AS_RECORDED', note: word('шешім') }
  // Late enough not to be forgotten before the year is over.
  await codesOf(api, { name: 'slipObjectionClose', input, on: '2027-03-01', as: 'head' })
}

async function delayedAndReturned({ appealId, act, word }: Marking): Promise<void> {
  const reason = { kk: word('ұзарту'), ru: word('продление') }
  await act('appealExtend', { appealId, until: '2026-06-15', reason }, { as: 'head' })
  const told = { notifiedOn: '2026-04-15', notifiedBy: 'SPOKEN' }
  await act('appealRefer', { appealId, to: service, ground: 'COMPETENCE', ...told })
  await act('appealReturn', { appealId, words: word('қайтару') })
}

async function controlled(api: Api, { meetingId, act, word }: Marking): Promise<void> {
  const on = '2026-04-20'
  const { id: itemId } = firstOf(await itemsOf(api, { meetingId, on }), 'DECISION')
  const shown = { words: word('бақылау'), link: `https://example.kz/${word('сілтеме')}` }
  const file = { name: `${word('акт')}.pdf`, hash: 'ab'.repeat(32) }
  await act('controlClose', { itemId, ...shown, file }, { on, as: 'head' })
  await act('controlReopen', { itemId, reason: word('қайта') }, { on, as: 'head' })
}

const GIVE = 'mutation ($input: AwardGiveInput!) { awardGive(input: $input) { award { id } } }'

/** Four residents: one never agreed, one took the consent back, one was struck out, and one is named for ever. */
async function awarded(api: Api, { meetingId, act, name, word }: Marking): Promise<void> {
  const merit = { kk: 'Ауладағы кезекшілік үшін', ru: 'За дежурство во дворе' }
  const given = { meetingId, recipient: 'RESIDENT', form: 'LETTER_OF_THANKS', merit }
  const inBoth = (kk: string, ru: string) => ({ kk, ru })
  const ids: string[] = []
  for (const named of [
    inBoth(name('Үнсіз'), name('Молчаливая')),
    inBoth(name('Райынан'), name('Передумавшая')),
    inBoth(name('Сызылған'), name('Вычеркнутая')),
    inBoth('Нұрпейісова Жансая', 'Нурпеисова Жансая'),
  ]) {
    const { awardGive } = await api.on('2026-04-16').ask(GIVE, { input: { ...given, name: named } })
    ids.push(awardGive.award.id)
  }
  const on = '2026-04-16'
  for (const awardId of ids.slice(1)) {
    await act(
      'awardConsent',
      { awardId, on, document: word(`қолхат-${ids.indexOf(awardId)}`) },
      { on },
    )
  }
  await act('awardWithdrawConsent', { awardId: ids[1] }, { on })
  await act('awardStrike', { awardId: ids[2] }, { on })
}
