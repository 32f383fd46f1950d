// NOTE: spelled out, for \p{L} without regard to case takes V8 a quarter of a second to compile here.
const letter = '[a-zа-яёіїәғқңөұүһ]'

/** The alternatives in either case, whatever the flags of the whole pattern. */
function inAnyCase(pattern: string): string {
  return `(?i:${pattern.replaceAll('\\p{L}', letter)})`
}

const unit = inAnyCase(
  'час|сағат|мин|лет|год|г\\.|жыл|ж\\.|жас|человек|адам|чел|семе|отбас|раз|рет|метр|м(?!\\p{L})|км|кв\\.? ?м|процент|пайыз|тыс|мың|млн|тенге|теңге|тг|январ|феврал|март|апрел|ма[йя](?!\\p{L})|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|камер|фонар|шам|бала|дет|ребен|квартир(?![аыеу]|ой)|этажн|дом(?!\\p{L})|үйде [а-яәіңғүұқөһ]+ тұр',
)

/** A number of a house or a flat, with its letter and fraction; no sum, hour or date. */
export const houseNumber = `(?<!\\d)(?<!\\d[.,])\\d{1,4}(?: ?\\p{L}(?![\\p{L}.]))?(?: ?[/-] ?\\d{1,4}(?:\\p{L}(?!\\p{L}))?)?(?![\\d:]|[.,]\\d|[\\s-]{0,2}(?:${unit}|%))`

/** Words for a street before its name, in Russian. */
export const streetBefore = inAnyCase(
  '(?<!\\p{L})(?:улиц(?:а|ы|е|у|ей|ами?|ах)|ул|проспект\\p{L}{0,2}|просп|пр-к?т\\p{L}?|пр|переул(?:ок|к\\p{L}{1,2})|пер|микрорайон\\p{L}{0,2}|мкр-?н?|мкрн|м-н\\p{L}?|мик-н|бульвар\\p{L}{0,2}|б-р\\p{L}?|шоссе|тупик\\p{L}?|проезд\\p{L}?|набережн\\p{L}{2}|наб|квартал\\p{L}?|кв-л\\p{L}?|жк|ж/к|жм|көшесі|көше)(?!\\p{L})\\.?',
)

// NOTE: only the possessive forms name a street: «көшеге» is just “to the street”.
/** Words for a street after its name, in Kazakh. */
export const streetAfterKazakh = inAnyCase(
  '(?:к[өо]шес[іи]\\p{L}{0,7}|к-с[іи]\\p{L}{0,6}|к[өо]ш\\.|да[ңн][ғг]ыл[ыі]\\p{L}{0,7}|да[ңн]\\.|д-лы\\p{L}{0,6}|(?:ша[ғг]ын|ы[қк]шам|м[өо]лтек) ?ауда?н\\p{L}{0,9}|ш/а\\p{L}{0,4}|м/а|ы/а|ш\\.а\\.|ша(?!\\p{L})|мкр\\p{L}{0,4}\\.?|тұйығы\\p{L}{0,7}|бульвары\\p{L}{0,6}|алаңы\\p{L}{0,6}|тас ?жолы\\p{L}{0,6}|орамы\\p{L}{0,6})(?!\\p{L})',
)

/** Words for a street after its name, also as Russian speakers say it: «Абая улица». */
export const streetAfter = `(?:${streetAfterKazakh}|${inAnyCase('(?:улиц(?:а|ы|е|у|ей)|проспект\\p{L}{0,2}|переулок|переулк\\p{L}{1,2}|микрорайон\\p{L}{0,2})(?!\\p{L})')})`

/** A word for a house before its number. */
export const houseBefore = inAnyCase(
  '(?<!\\p{L})(?:дом(?:а|е|у|ом)?|д\\.|№|зд\\.|здани[ея]|строени[ея]|уч(?:асток|\\.)|үй)(?!\\p{L})',
)

const partBefore = inAnyCase(
  '(?<!\\p{L})(?:корп(?:ус\\p{L}?)?|к|стр|блок\\p{L}?|литер\\p{L}?|подъезд\\p{L}?|под|п|этаж\\p{L}?|эт|кв(?:артир\\p{L}{1,2})?|оф(?:ис\\p{L}?)?|ком(?:нат\\p{L}{1,2})?|п[әа]т(?:ер)?|б[өо]лме)(?!\\p{L})\\.?',
)
const partAfter = inAnyCase(
  '(?:[үу]й\\p{L}{0,9}|п[әа]тер\\p{L}{0,9}|кіреберіс\\p{L}{0,7}|подъез\\p{L}{0,5}|[қк]абат\\p{L}{0,6}|этаж\\p{L}{0,3}|корпус\\p{L}{0,6}|блок\\p{L}{0,5}|дом\\p{L}{0,2}|квартир\\p{L}{1,2})(?!\\p{L})',
)

const ordinal = inAnyCase('(?:-?(?:ші|шы|й|я|ая|ой|го|ей|ый))?')

/** What may follow a house: further numbers of block, entrance and flat, each with its word before or after. */
export const houseTail = `(?:${ordinal}[ -]?${partAfter})?(?:[,;]?\\s{0,2}(?:${partBefore}\\s?№? ?\\d{1,4}\\p{L}?(?!\\p{L})|\\d{1,4}${ordinal}[ -]?${partAfter}|(?<=, ?)\\d{1,4}(?![\\d:.]|[ -]?(?:${unit})))){0,4}`

/** A flat by itself: its word before the number, or after it with a hyphen or an ordinal. */
export const flat = inAnyCase(
  `(?<!\\p{L})(?:кв\\.|квартир(?:а|ы|е|у|ой)|п[әа]тер)\\s?№? ?\\d{1,4}(?![\\d:]|[ ]?%)|(?<![\\d.,])\\d{1,4}(?:-?(?:ші|шы|й|я|ая|ой|го|ей|ую) |-)(?:п[әа]тер(?!л)\\p{L}{0,9}|квартир(?:а|ы|е|у|ой))(?!\\p{L})`,
)

/** A number before a word for flat: a certain flat, or so many of them. */
export const flatOrCount = inAnyCase(
  '(?<![\\d.,])\\d{1,3} (?:п[әа]тер(?:де|ден|ге|дің|дегі|дің|і)\\p{L}{0,6}|квартир(?:а|ы|е|у|ой))(?!\\p{L})',
)

/** A house by itself in Kazakh, its word after the number. */
export const houseAfter = inAnyCase(
  `(?<![\\d.,])\\d{1,4}\\p{L}?(?:/\\d{1,3})?(?:-(?:ші|шы) |-)[үу]й\\p{L}{0,9}(?!\\p{L})`,
)

/** A small word that goes with a street's name. */
export const joiner = inAnyCase(
  'би|батыр\\p{L}?|ата|хан\\p{L}?|[қк]ажы|а[қк]ын\\p{L}?|летия|лет|марта|мая|победы|тыныш|жыл\\p{L}{0,5}',
)

/** A word of a street's name: capitalised, a number, or a small word that goes with one (би, батыр, марта). */
export const nameWord = `(?:\\p{Lu}\\.|["«“]?\\p{Lu}[\\p{L}\\p{M}'’]{0,30}(?:-[\\p{L}\\p{N}]{1,20}){0,2}["»”]?|(?:${joiner})(?!\\p{L})|\\d{1,3}(?:-?(?:я|й|ая|ой|ші|шы))?(?!\\d))`

/** Any word of a street's name, where capitals cannot tell. */
export const anyWord = "(?:\\p{L}[\\p{L}\\p{M}'’]{1,30}(?:-[\\p{L}\\p{N}]{1,20}){0,2}|\\d{1,3})"
