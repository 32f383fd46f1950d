import type { APIRoute } from 'astro'
import { country } from '../map/territory.ts'
import { ask } from '../public-api/ask.ts'
import { HomeTerritory } from '../public-api/home-territory.ts'

/** The process answers, and so does the public API behind it. */
export const GET: APIRoute = async () => {
  try {
    await ask(HomeTerritory, { country })
    return new Response('ok\n')
  } catch {
    return new Response('The public API does not answer.\n', { status: 503 })
  }
}
