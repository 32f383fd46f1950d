import { fieldsIn } from '../form/fields.ts'

/** What somebody typed into the form. */
export interface Typed {
  readonly page: string
  readonly text: string
  /** A field that people do not see and programs like to fill. */
  readonly trap: string
}

/** Reads the form out of a request; null where it is larger than any that people write, or none of ours. */
export async function typedIn(request: Request): Promise<Typed | null> {
  const fields = await fieldsIn(request)
  if (!fields) return null

  const field = (name: string) => fields.get(name) ?? ''
  return {
    page: field('page'),
    text: field('text').replaceAll('\r\n', '\n'),
    trap: field('website'),
  }
}
