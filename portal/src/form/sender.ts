/** A form on its way in, and from where this process was asked. */
export interface Sending {
  readonly request: Request
  readonly clientAddress: string
}

/** Everybody through whose hands a request came, the nearest last: whoever counts senders is told the whole way. */
export function senderOf({ request, clientAddress }: Sending): string {
  return [request.headers.get('x-forwarded-for'), clientAddress].filter(Boolean).join(', ')
}
