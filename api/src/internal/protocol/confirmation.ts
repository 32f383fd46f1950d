import type { Problem } from '@esep/law'
import type { InternalContext } from '../context.ts'
import { whyNotPassword } from '../staff/confirm-password.ts'
import type { Canonical } from './canonical.ts'
import type { SignatureMeans } from './enums.ts'

/** What who signs gives beside the hash. */
interface Given {
  readonly password?: string | null
}

/** A way in which a signature is confirmed; certificates of the national authority will be another. */
export interface Confirmation {
  readonly means: SignatureMeans
  /** Why these bytes are not signed by who is signed in; empty when they are. */
  whyNot(context: InternalContext, given: Given, signed: Canonical): Promise<Problem[]>
}

/** Who is signed in gives the password once more. */
export const byPassword: Confirmation = {
  means: 'PASSWORD',
  async whyNot(context, { password }) {
    return password ? whyNotPassword(context, password) : ['PASSWORD_MISSING']
  },
}
