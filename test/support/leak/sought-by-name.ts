import { ask } from '../ask.ts'
import type { Given } from './crawl.ts'
import { pick } from './draw.ts'
import { strings } from './every-answer.ts'
import { inTurn } from './in-turn.ts'
import type { Person } from './person.ts'

/** What one question may ask twice under other names. */
const atOnce = 14

/**
 * Asks the public search for people by what they are known by; gives those words for which it has an outcome. Whatever it
 * says of addresses is seen.
 */
export async function foundBySearching(
  publicApi: string,
  people: readonly Person[],
  see: (given: Given) => void,
): Promise<string[]> {
  const words = people.map(({ surname, given, patronymic, phone, iin, nick }, index) =>
    pick([surname.kk, surname.ru, given.kk, given.ru, patronymic.kk, phone, iin, nick], index),
  )
  const groups = Array.from({ length: Math.ceil(words.length / atOnce) }, (_, index) =>
    words.slice(index * atOnce, (index + 1) * atOnce),
  )
  const found: string[] = []
  await inTurn(groups, 6, async (group) => {
    const { data } = await ask<Record<string, { totalCount: number }>>(
      publicApi,
      asked(group, (text) => `outcomes(filter: { text: ${text} }) { totalCount }`),
    )
    found.push(...group.filter((_, index) => data?.[`word${index}`]?.totalCount !== 0))
    const addresses = asked(group, (text) => `addresses(text: ${text}) { street(language: KK) }`)
    see({ where: addresses, text: strings(await ask(publicApi, addresses)) })
  })
  return found
}

function asked(words: readonly string[], question: (text: string) => string): string {
  const parts = words.map((word, index) => `word${index}: ${question(JSON.stringify(word))}`)
  return `{ ${parts.join(' ')} }`
}
