/** What stands around a number. */
export interface Around {
  readonly before: string
  readonly after: string
}

const grouped = String.raw`[1-9]\d{0,2}(?:[ .']\d{3}){1,4}(?:,\d{1,2})?`
const plain = String.raw`[1-9]\d{0,8}(?:[.,]\d{1,3})?`
const amount = new RegExp(`^(?:${grouped}|${plain})(?: ?(?:-|/) ?(?:${grouped}|${plain}))?$`)
const count = 7
const round = /^[1-9]\d{0,4}0{3,}$/
const hundreds = /^[1-9]\d{0,2}00 ?- ?[1-9]\d{0,2}00$/
const phone = /^(?:8[1-9]\d{9}|7[1-9]\d{8,9})$/

const sumWords =
  'теңге|тенге|тңг|тг|рубл|руб|доллар|евро|еуро|мың|тыс|млн|миллион|млрд|миллиард|мрп|аек'
const units = `${sumWords}|%|пайыз|процент|обращени|жалоб|заявлени|протокол|человек|жител|граждан|факт|преступлени|правонарушени|краж|квартир|дом|двор|камер|семь|семей|дет|школьник|ученик|подрост|студент|водител|автомобил|машин|звонк|сообщени|вызов|провер|рейд|бесед|лист|памят|жадынама|подпис|километр|км|метр|кв|га|гектар|раз|минут|час|дн|дней|сут|литр|кг|тонн|шт|штраф|материал|дел|объект|рабоч|мест|өтініш|арыз|шағым|хаттама|адам|тұрғын|азамат|дерек|факті|қылмыс|құқық|ұрлы|үй|пәтер|отбас|бала|оқушы|жасөспірім|студент|жүргізуші|көлік|қоңырау|хабарлама|шақыр|тексер|рейд|әңгіме|парақ|қол|шақырым|шаршы|рет|сағат|күн|тонна|дана|айыппұл|материал|іс|нысан|орын|жұмыс|бұзушылы|жағдай|случа|нарушени|посещени|келуші|участник|қатысушы|заявк|заявок|халық|қазақстандық|кәсіп|предприят|сөз|слов|кило|голос|лет|год|жыл|ай|апта|недел|месяц|әйел|женщин|мужчин|ер адам|орын|гектар|жуық|астам|шамалы|тираж|дауыс|талапкер`
const unitBehind = new RegExp(
  String.raw`^(?:-\p{L}{1,6})?[ \u00a0]{0,2}(?:[₸$€%]|(?:\p{L}+[ \u00a0]){0,2}(?:${units}))`,
  'iu',
)
const sumBefore =
  /(?:сумм|сома|штраф|айыппұл|ущерб|шығын|залал|баға|стоимост|құны|бюджет|ақша|деньг)\p{L}*(?:[ \u00a0]\p{L}+){0,2}[ \u00a0]?[:–—-]?[ \u00a0]?$/iu
const countBefore =
  /(?:саны|барлығы|жалпы|шамамен|более|свыше|около|почти|порядка|всего|итого|составил[оаи]?|общей сложности|количество)[ \u00a0]?[:–—-]?[ \u00a0]?$/iu

/** Whether a number is a sum or a count, told by the words before and behind it. */
export function isAmount(shape: string, { before, after }: Around): boolean {
  const digits = shape.replace(/\D/g, '')
  if (hundreds.test(shape) || (round.test(digits) && !phone.test(digits))) return true
  if (!amount.test(shape)) return false
  if (isCounted(after) || sumBefore.test(before)) return true
  return countBefore.test(before) && digits.length <= count
}

/** Whether the words behind a number say what it counts. */
export function isCounted(after: string): boolean {
  return unitBehind.test(after)
}
