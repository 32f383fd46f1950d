declare const consented: unique symbol

/**
 * A resident's name that its holder agreed to have published. Only {@link nameByConsent} makes it: the one way in which the
 * name of a resident gets out, and it leads to a field of its own, never into a text.
 */
export type ConsentedName = string & { readonly [consented]: true }

/** What is on record of somebody's consent to be named. */
export interface NamingConsent {
  /** The day on which it was given; null where it never was. */
  readonly consentedOn: string | null
  /** When it was taken back; null while it stands. */
  readonly withdrawnAt: string | null
}

const longest = 100

/** A name as its holder's consent lets it out; null where there is none, where it was taken back, and where it is no name alone. */
export function nameByConsent(
  name: string,
  { consentedOn, withdrawnAt }: NamingConsent,
): ConsentedName | null {
  if (consentedOn === null || withdrawnAt !== null || !isNameAlone(name)) return null
  return name.trim() as ConsentedName
}

/** Whether a text can be a name and nothing besides: up to four words of letters, hyphens, apostrophes and full stops. */
export function isNameAlone(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    text.length <= longest &&
    words.length <= 4 &&
    words.every((word) => /^\p{L}[\p{L}\p{M}’'.-]*$/u.test(word))
  )
}
