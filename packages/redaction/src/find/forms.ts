import { lately } from './lately.ts'
import { areForms, type NameForm, nameForm } from './name-form.ts'

/** Names that were met, in the letters of `spell`, and whether a word may be a form of one of them. */
export interface Forms {
  add(spelled: string): void
  has(spelled: string): boolean
}

/** Begins without any name. */
export function forms(): Forms {
  const names = lately<NameForm>()

  function knows(form: NameForm): boolean {
    return names.like(form).some((one) => areForms(one, form))
  }

  return {
    has: (spelled) => knows(nameForm(spelled)),
    add(spelled) {
      const form = nameForm(spelled)
      if (!knows(form)) names.add(form, form)
    },
  }
}
