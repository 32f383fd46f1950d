import { lately } from './lately.ts'
import { areForms, nameForm } from './name-form.ts'

/** Names that were met, in the letters of `spell`, and whether a word may be a form of one of them. */
export interface Forms {
  add(spelled: string): void
  has(spelled: string): boolean
}

/** Begins without any name. */
export function forms(): Forms {
  const names = lately<string>()

  function has(spelled: string): boolean {
    const form = nameForm(spelled)
    return names.like(form).some((one) => areForms(nameForm(one), form))
  }

  return {
    has,
    add(spelled) {
      if (!has(spelled)) names.add(nameForm(spelled), spelled)
    },
  }
}
