import { areForms, type NameForm } from '../name/name-form.ts'
import { lately } from './lately.ts'

/** Names that were met, and whether a word may be a form of one of them. */
export interface Forms {
  add(form: NameForm): void
  has(form: NameForm): boolean
}

/** Begins without any name. */
export function forms(): Forms {
  const names = lately<NameForm>()

  function has(form: NameForm): boolean {
    return names.like(form).some((one) => areForms(one, form))
  }

  return {
    has,
    add(form) {
      if (!has(form)) names.add(form, form)
    },
  }
}
