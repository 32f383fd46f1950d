/** What every word of every text is asked for, each a bit, so that a word that was met before is one look into memory. */
export const mark = {
  /** Begins with a capital letter, if not for a particle before a hyphen. */
  capital: 1 << 0,
  /** Of two letters or more, and all of them capital. */
  capitals: 1 << 1,
  /** By itself a word of this language and not of the other. */
  kazakh: 1 << 2,
  russian: 1 << 3,
  /** In a sentence of this language, in small letters, surely no unknown person’s name. */
  nobodyInKazakh: 1 << 4,
  nobodyInRussian: 1 << 5,
  /** Tells of addresses, of numbers and dates, of people’s places, of things that are called like somebody. */
  placed: 1 << 6,
  stated: 1 << 7,
  social: 1 << 8,
  namesake: 1 << 9,
  /** Says a number. */
  spoken: 1 << 10,
  /** Begins with three Latin letters. */
  latin: 1 << 11,
  /** Begins like a post of police or another office that may stand before a name. */
  police: 1 << 12,
  office: 1 << 13,
  /** The first of the four bits that say what kind of word it is in a text of this language. */
  kindInKazakh: 1 << 14,
  kindInRussian: 1 << 18,
  /** What many streets of the country are called, in any case. */
  street: 1 << 22,
  month: 1 << 23,
  /** May be the letter of a house with a Kazakh ending: «а-дан». */
  houseLetter: 1 << 24,
  /** Its letters stand apart. */
  spaced: 1 << 25,
  /** «Госномер», «Паспорты»: leads to a number. */
  leadsToNumber: 1 << 26,
  /** Capital, and perhaps said of what a thing is made of or looks like: «Болат есік». */
  stuff: 1 << 27,
  /** Stands in names between capitalised words: фон, ибн, ұлы. */
  particle: 1 << 28,
  /** Begins like a word for son or daughter behind a name: ұлы, қызы. */
  childOf: 1 << 29,
  /** Tells of neighbours, their knocking and flooding, and of flats. */
  neighbour: 1 << 30,
  /** Says of a word beside it that somebody is called so: деген, қария, по кличке. */
  naming: 1 << 31,
} as const

/** Tells anything of its neighbours at all. */
export const telling = mark.placed | mark.stated | mark.social | mark.namesake | mark.spoken
