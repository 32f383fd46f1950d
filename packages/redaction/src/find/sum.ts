const unit =
  /^[\s\u00a0]{0,2}(?:тенге|теңге|тг|₸|kzt|руб|₽|\$|€|доллар|млн|млрд|мың|тыс|миллион|миллиард|адам|человек|чел|жител|тұрғын|экз|шт|дана|км|м[²2]?(?![\p{L}])|шақырым|метр|га|гектар|кв|тонн|литр|%|пайыз|процент|қылмыс|преступ|құқықбұзушылық|правонаруш|хаттама|протокол|факт|дерек|өтініш|обращен|заявлен|шағым|жалоб)/iu

/** Whether the number counts something: money, people, distances. */
export function isSum({ text, end }: { text: string; end: number }): boolean {
  return unit.test(text.slice(end, end + 24))
}
