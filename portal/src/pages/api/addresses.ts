import type { APIRoute } from 'astro'
import { isLanguage, schemaLanguage } from '../../i18n/language.ts'
import { speech } from '../../i18n/say.ts'
import { AddressAnswer } from '../../public-api/address-answer.ts'
import { ask } from '../../public-api/ask.ts'

/** `?q=&lang=`: addresses that begin like what is being typed, for the finder's list. Kept nowhere. */
export const GET: APIRoute = async ({ url }) => {
  const text = (url.searchParams.get('q') ?? '').slice(0, 120)
  const asked = url.searchParams.get('lang') ?? ''
  const { say, count, language } = speech(isLanguage(asked) ? asked : 'kk')

  const { addresses } = await ask(AddressAnswer, {
    text,
    first: 6,
    language: schemaLanguage(language),
  })
  return Response.json({
    count: count('finder.found', addresses.length),
    suggestions: addresses.map(({ label, precinct }) => ({
      label,
      precinct: `${say('precinct.name', { number: precinct.number })}, ${precinct.district.name}`,
    })),
  })
}
