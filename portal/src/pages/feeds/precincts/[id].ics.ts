import type { APIRoute } from 'astro'
import { isLanguage, schemaLanguage } from '../../../i18n/language.ts'
import { speech } from '../../../i18n/say.ts'
import { precinctCalendar } from '../../../meeting/calendar.ts'
import { ask } from '../../../public-api/ask.ts'
import { CalendarFeed } from '../../../public-api/calendar-feed.ts'

/** A precinct's meetings as a calendar to subscribe to; `?lang=` chooses its words. */
export const GET: APIRoute = async ({ params, url }) => {
  const asked = url.searchParams.get('lang') ?? ''
  const words = speech(isLanguage(asked) ? asked : 'kk')
  const { precinct } = await ask(CalendarFeed, {
    id: params['id'] ?? '',
    language: schemaLanguage(words.language),
  })
  if (!precinct) return new Response('There is no such precinct.\n', { status: 404 })

  const calendar = precinctCalendar(precinct, words, url)
  return new Response(calendar, {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
}
