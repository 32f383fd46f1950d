declare namespace App {
  interface Locals {
    /** The words of the page's language. */
    speech: import('./i18n/say.ts').Speech
    /** The address that was asked for, also where another page answers in its place. */
    address: string
    /** The present moment, RFC 3339 in UTC: one for the whole page. */
    now: string
    /** The day it is in Almaty. */
    today: string
  }
}
