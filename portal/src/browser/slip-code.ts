/** Looks up the code behind the sign `#` of the address, which no server is told, and takes it out of the address. */
export function lookUpFromAddress(form: HTMLFormElement): void {
  const { hash, pathname } = window.location
  const field = form.querySelector<HTMLInputElement>('input[name=code]')
  const code = codeIn(hash)
  if (!code || !field) return

  window.history.replaceState(null, '', pathname)
  field.value = code
  form.requestSubmit()
}

/** The code of a slip in an address; null where something else stands there. */
export function codeIn(hash: string): string | null {
  try {
    const text = decodeURIComponent(hash.slice(1))
    return /^[\dА-Я]{4}(-[\dА-Я]{4}){4}$/i.test(text) ? text : null
  } catch {
    return null
  }
}
