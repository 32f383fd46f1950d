import { standIn } from '../write/stand-in.ts'

/** What has a name of its own in quotation marks behind it; short words in their cases alone. */
const before =
  '(?:(?:супер|мини|гипер)?маркет|магазин|киоск|ларьк|павильон|бутик|торгов\\p{L}{2,3} (?:дом|центр)|рынк|базар|ресторан|столов|чайхан|донерн|пекарн|кондитерск|кулинари|пиццери|кофейн|тойхан|караоке|дискотек|бильярдн|парикмахерск|аптек|клиник|стоматологи|саун|гостиниц|отел|хостел|ломбард|автомойк|автосервис|шиномонтаж|заправк|санатори|пансионат|компани|дүкен|дәмхана|мейрамхана|дәріхана|балабақша)\\p{L}{0,4}|(?:рынок|лар[её]к|кафе|ателье|сто|азс|тр?ц|тоо|жшс|баня|бан[иеью]|(?:детск\\p{L}{2,3} )?садик|сад(?=\\P{L}))|(?:салон|клуб|центр|лагер|зал|сад|бар(?=[аеу]))(?:[аеуья]|ом|ем)?'
/** And before it in Kazakh. */
const behind =
  '(?:супер|мини)?маркет|дүкен|дүңгіршек|дәмхана|асхана|мейрамхана|шайхана|кафе|тойхана|дәріхана|клиника|балабақша|бөбекжай|бақша|базар|салон|шаштараз|монша|сауна|қонақүй|наубайхана|орталы[қғ]|клуб|ломбард|көлік жуу|автожуу|жанармай|азс|шипажай|лагер|жшс'
const nextTo = 'красоты|торжеств|быта|одежды|обуви|продуктов|цветов|хлеба'
const inKazakh = 'деген|атты|сұлулық|сауда|балалар|азық-түлік'

// NOTE: «[лауазым 1] «Айка»»: what is called so may be hidden already.
const thingBefore = new RegExp(
  `(?:(?<!\\p{L})(?:${before})(?: (?:${nextTo}))?|${standIn}) ?$`,
  'iu',
)
const thingBehind = new RegExp(
  `^(?: (?:${inKazakh}))? ?(?:(?:${behind})(?!шы|ші)|${standIn})`,
  'iu',
)
const longest = 32

/** Whether what stands in quotation marks here is what a shop, a café or the like is called: «магазин «Алина»», ««Айгерім» дүкені». */
export function isShopName(text: string, start: number, end: number): boolean {
  if (thingBefore.test(text.slice(Math.max(0, start - longest), start))) return true
  return thingBehind.test(text.slice(end, end + longest))
}
