import type { Capacity, Confirmation, RefusalReason } from '@esep/law'

/** The columns of a list of participants; an ordinal number may stand beside them and says nothing. */
export const columns = [
  'name',
  'address',
  'phone',
  'resident',
  'adult',
  'capacity',
  'confirmation',
  'refusal',
] as const

/** One of {@link columns}. */
export type Column = (typeof columns)[number]

const headings: Readonly<Record<Column | 'number', string>> = {
  number: '№|№ р/с|р/с|№ п/п|п/п|no|number',
  name: 'аты-жөні|тегі, аты, әкесінің аты|фио|ф.и.о.|фамилия, имя, отчество|имя|name|full name',
  address: 'мекенжай|мекенжайы|адрес|address',
  phone: 'телефон|телефоны|phone',
  resident: 'осында тұрады|тұрғын|живёт здесь|проживает здесь|житель|resident',
  adult: 'кәмелетке толған|ересек|совершеннолетний|18 лет|adult',
  capacity: 'кім ретінде|рөлі|в качестве кого|роль|capacity',
  confirmation: 'қолы|растауы|подпись|подтверждение|signature|confirmation',
  refusal: 'бас тарту себебі|бас тарту|причина отказа|отказ|refusal',
}

const byHeading = new Map(
  Object.entries(headings).flatMap(([column, words]) =>
    words.split('|').map((word) => [folded(word), column] as const),
  ),
)

/** Which column a heading means, in any of the three languages; null where none. */
export function columnOf(heading: string): Column | 'number' | null {
  const column = byHeading.get(folded(heading))
  return column === 'number' || isColumn(column) ? column : null
}

const yesOrNo: Words<boolean> = [
  [true, 'иә|ия|да|yes|true|1|+'],
  [false, 'жоқ|нет|no|false|0|-|–|—'],
]

const capacity: Words<Capacity> = [
  [
    'COMMUNITY_MEMBER',
    'community_member|тұрғын|қауымдастық мүшесі|житель|член сообщества|resident',
  ],
  ['OFFICIAL', 'official|лауазымды тұлға|әкімдік|должностное лицо|акимат'],
  ['POLICE', 'police|полиция|полиция қызметкері|сотрудник полиции'],
  ['MASS_MEDIA', 'mass_media|бақ|журналист|сми|media|press'],
  ['OTHER', 'other|басқа|қонақ|другое|гость|иное|guest'],
]

const confirmation: Words<Confirmation> = [
  ['SIGNATURE', 'signature|қол қойды|қолы бар|бар|подпись|есть|иә|да|yes|+|1'],
  ['QR', 'qr'],
]

const refusal: Words<RefusalReason> = [
  ['UNWILLING', 'unwilling|қаламады|не желает|не захотел|не захотела|не хочет'],
  ['FEARS_PUBLICITY', 'fears_publicity|жариялылықтан қорқады|боится огласки|опасается огласки'],
  ['NO_TIME', 'no_time|уақыты жоқ|нет времени'],
  ['OTHER', 'other|басқа|басқа себеп|другое|другая причина|иное'],
]

/** What the words of a cell mean, for each column of closed values. */
export const meanings = {
  resident: meaningsOf(yesOrNo),
  adult: meaningsOf(yesOrNo),
  capacity: meaningsOf(capacity),
  confirmation: meaningsOf(confirmation),
  refusal: meaningsOf(refusal),
} as const

/** What is meant by a word, in whatever letters' case it is written; undefined where nothing is. */
export function meant<Value>(word: string, of: ReadonlyMap<string, Value>): Value | undefined {
  return of.get(word) ?? of.get(folded(word))
}

type Words<Value> = readonly (readonly [Value, string])[]

function meaningsOf<Value>(words: Words<Value>): ReadonlyMap<string, Value> {
  return new Map(
    words.flatMap(([value, spelled]) => spelled.split('|').map((word) => [folded(word), value])),
  )
}

function folded(word: string): string {
  return word.normalize('NFC').trim().toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ')
}

function isColumn(word: string | undefined): word is Column {
  return columns.some((column) => column === word)
}
