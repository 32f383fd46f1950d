/** Why PostgreSQL cannot run here, as one sentence for the operator. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}
