import type { Bilingual, Day } from '@esep/law'
import type { Trilingual } from '../../shared/trilingual.ts'
import type { NotificationChannel } from '../appeal/enums.ts'

/** All that a channel needs to bring a notice to the one whom it is for. */
export interface Letter {
  /** Whom it is for, as the register has them. */
  readonly addressee: string
  readonly text: Bilingual
  readonly issuedOn: Day
  /** Who signs it. */
  readonly signer: { readonly name: Trilingual; readonly rank: Bilingual | null }
  readonly body: Bilingual
}

/** A way by which a notice leaves this house: on paper now; e-mail and messengers are to be others. */
export interface NoticeChannel {
  readonly channel: NotificationChannel
  /** Makes of a letter what leaves the house, and gives what staff are to have of it in their hands; null where nothing. */
  dispatch(letter: Letter): Promise<string | null>
}
