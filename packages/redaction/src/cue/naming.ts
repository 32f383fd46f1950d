const kin =
  /^(?:дочь|дочка|сын|мать|отец|жена|муж|сестра|брат|вдова|внук|внучка|племянник|племянница)$/u
const honorific =
  /^(?:қария|ақсақал|қажы|ағай?|ага|апай?|әпке|жеңге|жеңгей|көке|тәте|тате|мырза|ханым|әже|атай?|молда|хазірет|хазрет)(?:м|мыз)?(?:[нтд][ыі]ң|[ғгқк][ае]|[нтд][ыі]|[дн][ае]н?|мен)?$/u
const nickname = /^(?:кличк|прозвищ|погонял|прозван|кличут|лақап|лакап)/u
const business = /^(?:ип|кх|кфх|шқ|жк)$/u
const farm = /^(?:шаруа|жеке)$/u

/** «Алёнка, дочь соседки» */
export function isKin(word: string): boolean {
  return kin.test(word)
}

/** «Төреш қария» */
export function isHonorific(word: string): boolean {
  return honorific.test(word)
}

/** «по кличке Косой» */
export function isOfNickname(word: string): boolean {
  return nickname.test(word)
}

/** «ИП «Абенова»», «жк «Ерлан»» */
export function isOwnBusiness(word: string): boolean {
  return business.test(word)
}

/** «Оспанов» шаруа қожалығы», «жеке кәсіпкер» */
export function isFarm(word: string): boolean {
  return farm.test(word)
}

const calling = /^(?:деген|дейтін|дейтин|есімді|есимди|атты|аталатын)$/u

/** «Жұлдыз деген қызым», «Мақсат есімді жігіт» */
export function isCalling(word: string): boolean {
  return calling.test(word)
}

const ahead =
  /^(?:зовут|звать|имени|имя|фамили[яеию]|фио|кличк[еаи]|прозвищ[еу]|гр|гр-\p{L}{1,2}|г-\p{L}{1,2}|граждан(?:ин|ина|ину|ином|ка|ки|ке|ку|кой)|нек(?:ий|ая|ого|ому|ую|им|ой)|уважаем(?:ый|ая)|господин\p{L}{0,2}|госпож\p{L}|дяд[яиеюьй]\p{L}?|т[её]т[яиею]\p{L}?|баб[аеуы]|дед[ауо]?|заявител\p{L}{1,3}|уважением|атым|аты|аты-жөні|аты-жөнім|есімі|есімім|тегі|құрметпен)$/u

/** «зовут Марат», «фамилия Ким», «гр. Дакаев», «аты-жөні: Бақыт» */
export function isNameAhead(word: string): boolean {
  return ahead.test(word)
}

const naming = new RegExp(
  [kin, honorific, nickname, business, farm, calling, ahead].map(({ source }) => source).join('|'),
  'u',
)

/** Whether a word says of another beside it that somebody is called so. */
export function isNaming(word: string): boolean {
  return naming.test(word)
}
