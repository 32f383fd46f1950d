import { defineMiddleware } from 'astro:middleware'
import type { APIContext } from 'astro'
import { now } from './clock.ts'
import { compressed } from './compressed.ts'
import { acceptedLanguage } from './i18n/accepted-language.ts'
import { isLanguage, type Language } from './i18n/language.ts'
import { speech } from './i18n/say.ts'
import { Misasked, Unreachable } from './public-api/faults.ts'
import { dayOf } from './spell/time.ts'

/** Every page knows its language and its moment; where the data is out of reach, a page says so with 503. */
export const onRequest = defineMiddleware(async (context, next) => {
  context.locals.speech = speech(languageOf(context))
  context.locals.address ??= `${context.url.pathname}${context.url.search}`
  context.locals.now = now()
  context.locals.today = dayOf(context.locals.now)

  const response = guarded(await answer(context, next))
  return compressed(response, context.request.headers.get('accept-encoding'))
})

async function answer(context: APIContext, next: () => Promise<Response>): Promise<Response> {
  try {
    return await whole(await next())
  } catch (fault) {
    if (fault instanceof Unreachable) return instead(context, 503, fault)
    if (fault instanceof Misasked) return instead(context, 404, fault)
    throw fault
  }
}

/** A person gets a page that says what is wrong, a program a sentence. */
function instead(context: APIContext, status: 404 | 503, { message }: Error) {
  return isPage(context)
    ? context.rewrite(`/${status}`)
    : new Response(`${message}\n`, { status: status === 404 ? 400 : status })
}

/** A page is sent whole or not at all: what goes wrong in its middle still becomes a page of its own. */
async function whole(response: Response): Promise<Response> {
  // NOTE: a page that is rewritten comes through here twice, packed by its inner turn.
  const { headers: given } = response
  if (!given.get('content-type')?.startsWith('text/html') || given.has('content-encoding')) {
    return response
  }

  const { status, statusText, headers } = response
  const page = await response.text()
  headers.set('content-type', 'text/html; charset=utf-8')
  return new Response(page, { status, statusText, headers })
}

/** Whether a person reads this address, rather than a program. */
function isPage({ originPathname }: APIContext): boolean {
  return isLanguage(originPathname.split('/')[1])
}

/** The language of the address; where it names none, the reader's. */
function languageOf({ originPathname, request }: APIContext): Language {
  const [, first] = originPathname.split('/')
  return isLanguage(first) ? first : acceptedLanguage(request.headers.get('accept-language'))
}

function guarded(response: Response): Response {
  const { headers } = response
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  headers.set('referrer-policy', 'same-origin')
  headers.set('permissions-policy', 'geolocation=(self), camera=(), microphone=()')
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-cache')
  return response
}
