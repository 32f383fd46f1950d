import type { APIRoute } from 'astro'
import { ask } from '../../public-api/ask.ts'
import { Place } from '../../public-api/place.ts'

/** `?lat=&lng=`: the precincts at a point, as JSON. */
export const GET: APIRoute = async ({ url }) => {
  const latitude = degrees(url.searchParams.get('lat'), 90)
  const longitude = degrees(url.searchParams.get('lng'), 180)
  if (latitude === null || longitude === null) {
    const error = 'lat and lng are needed, in degrees: /api/locate?lat=43.238&lng=76.93'
    return Response.json({ error }, { status: 400 })
  }

  const { locate } = await ask(Place, { latitude, longitude })
  return Response.json(locate)
}

function degrees(text: string | null, most: number): number | null {
  const value = text === null || text.trim() === '' ? Number.NaN : Number(text)
  return Math.abs(value) <= most ? value : null
}
