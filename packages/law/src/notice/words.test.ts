import { expect, test } from '@jest/globals'
import { noticeWords } from './words.ts'

const raised = { raisedOn: '2026-04-15', number: 3, part: null }
const to = { kk: 'Бостандық ауданының әкімдігі', ru: 'Акимат Бостандыкского района' }

test('R32-16: who is told of a forwarding learns what went where, when, why and by which article, in both languages', () => {
  const facts = {
    ...raised,
    to,
    kind: 'FORWARDED',
    on: '2026-04-17',
    ground: 'COMPETENCE',
  } as const

  const { kk, ru } = noticeWords(facts)

  expect(kk).toContain('15.04.2026 күнгі есеп беру кездесуінде айтқан № 3 жолданымыңыз 17.04.2026')
  expect(kk).toContain(`${to.kk}. Себебі: жолданымдағы мәселе полицияның құзыретіне кірмейді`)
  expect(ru).toContain('№ 3 на отчётной встрече 15.04.2026 17.04.2026 направлено')
  expect(ru).toContain('статья 65 Административного процедурно-процессуального кодекса')
})

test('R32-14: a notice about a part says which part', () => {
  const sent = { to, on: '2026-04-17', ground: 'TERRITORY' } as const
  const facts = { ...raised, ...sent, part: 2, kind: 'FORWARDED' } as const

  expect(noticeWords(facts).kk).toContain('№ 3 жолданымыңыз, 2-бөлігі')
  expect(noticeWords(facts).ru).toContain('№ 3, часть 2, на отчётной встрече')
})

test('R32-12: who is told of an extension learns until when and why', () => {
  const reason = { kk: 'сараптама тағайындалды', ru: 'назначена экспертиза' }
  const facts = {
    ...raised,
    reason,
    kind: 'EXTENDED',
    on: '2026-05-06',
    until: '2026-06-08',
  } as const

  expect(noticeWords(facts).kk).toContain('08.06.2026 күніне дейін ұзартылды. Себебі: сараптама')
  expect(noticeWords(facts).ru).toContain('продлён до 08.06.2026. Причина: назначена экспертиза')
})
