/** Thrown where what is asked for does not exist, or lies out of the actor's scope: nobody learns which. */
export class NotThere extends Error {
  override readonly name = 'NotThere'
}
