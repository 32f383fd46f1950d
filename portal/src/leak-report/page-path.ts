import { isLanguage } from '../i18n/language.ts'

const files = ['data', 'feeds', 'api', 'schema.graphql']

/**
 * The path of the page that somebody names, by its path or its whole address, without the question in it; empty for none,
 * null where it is no page of this portal.
 */
export function pagePath(named: string): string | null {
  const given = named.trim()
  if (!given) return ''

  const { protocol, pathname } = URL.parse(given, 'https://portal.invalid') ?? {}
  if (!pathname || !['http:', 'https:'].includes(protocol ?? '')) return null
  const [, first] = pathname.split('/')
  const isOurs = isLanguage(first) || files.includes(first ?? '')
  return isOurs && /^\/[A-Za-z0-9/._-]{0,199}$/.test(pathname) ? pathname : null
}
