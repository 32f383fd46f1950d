import type { Given } from './crawl.ts'
import { pick } from './draw.ts'
import { fullName } from './full-name.ts'
import { inTurn } from './in-turn.ts'
import type { Person } from './person.ts'
import type { PublicSide } from './public-side.ts'
import { transliterated } from './spelling.ts'

interface Question {
  readonly address: string
  readonly method?: string
  readonly type?: string
  readonly body?: string
}

/**
 * Questions that are no questions, each with what somebody is known by in it, to every public process. Whoever asks is told
 * what was wrong in their own words; of the answer, all but these words is seen.
 */
export async function badQuestions(
  side: PublicSide,
  people: readonly Person[],
  see: (given: Given) => void,
): Promise<void> {
  const questions = people.flatMap((person, index) => {
    const own = ownWords(person).flatMap((word) => [word, encodeURIComponent(word)])
    return questionsOf(side, person, index).map((question) => ({ ...question, own }))
  })
  await inTurn(questions, 6, async (question) => {
    const { address, method = 'POST', type = 'application/json', body, own } = question
    const response = await fetch(address, {
      method,
      redirect: 'manual',
      headers: { 'content-type': type },
      ...(body === undefined ? {} : { body }),
    })
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    const where = `${method} ${address} ${body ?? ''}`
    const answer = `${response.status}\n${headers}\n${await response.text()}`
    see({ where, text: own.reduce((text, word) => text.replaceAll(word, ''), answer) })
  })
}

function ownWords(person: Person): string[] {
  const latin = transliterated(person.surname.ru)
  const { surname, phone, iin } = person
  return [fullName(person, 'kk'), fullName(person, 'ru'), surname.kk, latin, phone, iin]
}

function questionsOf(
  { publicApi, portal, dropbox }: PublicSide,
  person: Person,
  index: number,
): Question[] {
  const name = fullName(person, index % 2 === 0 ? 'kk' : 'ru')
  const latin = transliterated(person.surname.ru)
  const ask = (query: string, variables: object = {}): Question => ({
    address: publicApi,
    body: JSON.stringify({ query, variables }),
  })
  const by = 'query ($text: String!) { outcomes(filter: { text: $text }) { totalCount } }'
  return pick(
    [
      [ask(`{ outcome(id: "${name}") { id } }`), ask(`{ ${person.surname.kk} }`)],
      [ask(by, { text: { name } }), ask('{ outcomes(filter: { text: 5 }) { totalCount } }')],
      [ask(`{ meeting(id: "${person.iin}") { id } }`), { address: publicApi, body: `{"${name}` }],
      [
        ask(`{ precinct(id: 5, ${latin}: 1) { id } }`),
        ask(`{ territory(kato: "${person.phone}") { kato } }`),
      ],
      [{ address: `${publicApi}?query=${encodeURIComponent(name)}`, method: 'GET' }],
      [
        { address: dropbox, body: `{"text": "${name}` },
        { address: dropbox, type: 'text/plain', body: name },
      ],
      [{ address: dropbox, body: JSON.stringify({ text: name, page: name }) }],
      [{ address: dropbox, body: JSON.stringify({ text: name, page: '/kk/outcomes' }) }],
      [{ address: `${portal}/api/locate?lat=${encodeURIComponent(name)}&lng=1`, method: 'GET' }],
      [{ address: `${portal}/data/outlines/${encodeURIComponent(name)}.geojson`, method: 'GET' }],
      [{ address: `${portal}/feeds/precincts/${encodeURIComponent(name)}.ics`, method: 'GET' }],
      [{ address: `${portal}/ru/meetings/${encodeURIComponent(name)}`, method: 'GET' }],
      [{ address: `${portal}/kk/outcomes?topic=${encodeURIComponent(name)}`, method: 'GET' }],
      [{ address: `${portal}/kk/meetings?kato=${encodeURIComponent(name)}`, method: 'GET' }],
      [{ address: `${portal}/${latin}/`, method: 'GET' }],
    ],
    index,
  )
}
