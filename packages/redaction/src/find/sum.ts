const unit =
  /^[\s\u00a0]{0,2}(?:тенге|теңге|тг|₸|kzt|руб|₽|\$|€|доллар|млн|млрд|мың|тыс|миллион|миллиард|адам|человек|чел|жител|тұрғын|экз|шт|дана|км|м[²2]?(?![\p{L}])|шақырым|метр|га|гектар|кв|тонн|литр|%|пайыз|процент|қылмыс|преступ|құқықбұзушылық|правонаруш|хаттама|протокол|факт|дерек|өтініш|обращен|заявлен|шағым|жалоб)/iu

const round = /^[1-9]\d{0,6}0{3,}$/

/** Whether the number counts something: money, people, distances. */
export function isSum({ text, start, end }: { text: string; start: number; end: number }): boolean {
  return round.test(text.slice(start, end)) || unit.test(text.slice(end, end + 24))
}
