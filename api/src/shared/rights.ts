/** Thrown when a database role may do more, or less, than its process is for; the message is one sentence. */
export class WrongRights extends Error {
  override readonly name = 'WrongRights'
}
