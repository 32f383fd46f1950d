/** What is typed into the fields of the form; `website` is the one that people do not see. */
interface Typed {
  readonly text: string
  readonly page?: string
  readonly website?: string
}

interface Sending {
  readonly language?: 'kk' | 'ru' | 'en'
  readonly headers?: Readonly<Record<string, string>>
}

/** Sends the portal's form as a browser does, and gives what it answers, unfollowed. */
export function reportLeak(
  portal: string,
  typed: Typed,
  { language = 'kk', headers = {} }: Sending = {},
): Promise<Response> {
  return fetch(new URL(`/${language}/about/anonymisation`, portal), {
    method: 'POST',
    headers: { origin: portal, 'sec-fetch-site': 'same-origin', ...headers },
    body: new URLSearchParams({ page: '', website: '', ...typed }),
    redirect: 'manual',
  })
}
