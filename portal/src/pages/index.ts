import type { APIRoute } from 'astro'
import { acceptedLanguage } from '../i18n/accepted-language.ts'

/** The bare address leads to the reader's language. */
export const GET: APIRoute = ({ request }) => {
  const language = acceptedLanguage(request.headers.get('accept-language'))
  return new Response(null, {
    status: 302,
    headers: { location: `/${language}/`, vary: 'accept-language' },
  })
}
