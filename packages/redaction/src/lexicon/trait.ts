/** What the dictionaries may know of a word, each a bit. */
export const trait = {
  noun: 1 << 0,
  adjective: 1 << 1,
  verb: 1 << 2,
  /** Prepositions, conjunctions, pronouns, adverbs and the like. */
  small: 1 << 3,
  given: 1 << 4,
  surname: 1 << 5,
  patronymic: 1 << 6,
  place: 1 << 7,
  organisation: 1 << 8,
  /** A first name, surname or patronymic that the corpus nearly always has as another word. */
  seldomName: 1 << 9,
  /** On the list of Kazakh words as it is, or with suffixes. */
  kazakhWord: 1 << 10,
  kazakhForm: 1 << 11,
  /** On the list of first names as it is, or with suffixes or endings. */
  listedName: 1 << 12,
  listedNameForm: 1 << 13,
  /** The same of first names that are more often a word. */
  wordName: 1 << 14,
  wordNameForm: 1 << 15,
  /** The same of surnames. */
  listedSurname: 1 << 16,
  listedSurnameForm: 1 << 17,
  /** On our own lists of words that are no person. */
  office: 1 << 18,
  ownPlace: 1 << 19,
  /** A stem of a Kazakh verb. */
  kazakhVerb: 1 << 20,
  /** A Russian noun in the form of one, and of many: «учителя» may be both. */
  singular: 1 << 21,
  plural: 1 << 22,
  /** A Russian noun for somebody, or an animal. */
  animate: 1 << 23,
  /** A town or a village of the country that nobody is called like, as it is or with endings. */
  settlement: 1 << 24,
  /** On the list of what people are called for short as it is, or with endings. */
  shortName: 1 << 25,
  shortNameForm: 1 << 26,
  /** A form of a first name that only a dictionary has as another word. */
  spokenName: 1 << 27,
  /** A place, an institution or a rank of the wide world as it is, or in another case; where no list has it as a name too, no person. */
  world: 1 << 28,
  worldForm: 1 << 29,
  /** A first name that is an everyday word of Kazakh, as it is or in a case. */
  everydayName: 1 << 30,
} as const

/** Any word of Russian that is no proper name. */
export const ordinaryRussian = trait.noun | trait.adjective | trait.verb | trait.small
/** What the Russian dictionary calls a person’s name. */
export const russianName = trait.given | trait.surname | trait.patronymic
/** «Орынбасар»: on our list of offices, and in no Russian word of them; a first name too. */
export function isOfficeAndName(traits: number): boolean {
  if ((traits & trait.office) === 0 || (traits & (ordinaryRussian | trait.ownPlace)) !== 0)
    return false
  return (traits & (trait.everydayName | trait.listedName)) !== 0
}

/** What a dictionary or a list calls a first name as it is, and a surname. */
export const givenName = trait.given | trait.listedName
export const familyName = trait.surname | trait.listedSurname
/** What any dictionary or list calls somebody's name, or a form of one. */
export const anyName =
  russianName |
  trait.listedName |
  trait.listedNameForm |
  trait.wordName |
  trait.listedSurname |
  trait.listedSurnameForm |
  trait.shortName
