/**
 * Whether a form was sent from a page of this site. Browsers say so themselves; of an older one the origin is compared with
 * the host that it asked, whatever stands before us and speaks TLS. Who says neither is no browser, and nobody's errand.
 */
export function isFromSameSite({ headers }: Request): boolean {
  const said = headers.get('sec-fetch-site')
  if (said !== null) return said === 'same-origin' || said === 'none'

  const origin = headers.get('origin')
  return origin === null || URL.parse(origin)?.host === headers.get('host')
}
