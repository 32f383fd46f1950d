/** The public API gave no answer: the page says so, and the reader comes back later. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

/** The public API understood a question, and a value in it made no sense: a filter, a code or a cursor of the address. */
export class Misasked extends Error {
  override readonly name = 'Misasked'
}

/** The public API was asked the same kind of thing too often from one place: the reader asks again in ten minutes. */
export class AskedTooOften extends Error {
  override readonly name = 'AskedTooOften'
}
