import type { Language } from '../i18n/language.ts'

/** "Түнгі шу, нөмірсіз көлік": names one after another, only the first with its capital. */
export function spellList(names: readonly string[], language: Language): string {
  return names.map((name, at) => (at === 0 ? name : lowered(name, language))).join(', ')
}

/** An abbreviation or a name in quotation marks keeps its capitals. */
function lowered(name: string, language: Language): string {
  return /^\p{Lu}(\p{Ll}|\s)/u.test(name)
    ? name.charAt(0).toLocaleLowerCase(language) + name.slice(1)
    : name
}
