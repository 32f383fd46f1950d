import schema from '@esep/contract/public.graphql?raw'
import type { APIRoute } from 'astro'

/** The whole of what the public can learn. */
export const GET: APIRoute = () =>
  new Response(schema, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
