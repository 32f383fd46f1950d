// NOTE: in the letters of `spell`, where ы is и, ң is н, ғ is г, у is о and й is и.
const voice = '(?:[дт]ир|[гк]из|т|и?л|и?н|и?с)?'
const negation = '(?:[мбп][ае])?'
const endings = [
  '[дт]и(?:м|н|к|низ|низда?е?р)?',
  '[гк][ае]н(?:мин|син|биз|сиз|дар|дер|да|де|нан|нен|нин|ди|ша|ше|[гк][ае]|дик[а-я]*|и|им|имиз)?',
  'и?п(?:ти|пин|син|пиз|сиз)?',
  '[аеи](?:мин|син|ди|миз|сиз|сизда?е?р|тин|тини?|иин|иик|лик|ик|ин)?',
  'и?н(?:из|изда?е?р|да?е?р)?',
  'с[ае](?:м|н|к|низ|низда?е?р)?',
  'син',
  '[ае]?р(?:мин|син|миз|сиз|и|ин)?',
  '[мбп][ае]к(?:ши)?',
  'о(?:[гк][ае]|[дн]и|[дн]ин|[дн][ае]|[дн][ае]н|мен|ши|шил[а-я]*|и|им|имиз|иниз|ин|ин[ае]|инин|инд[ае])?',
  '[гк][ае]ли',
  '[гк]ин',
]
const conjugation = new RegExp(`^${voice}${negation}(?:${endings.join('|')})?(?:ш[иы])?$`, 'u')

/** Whether these letters, as `spell` writes them, are what a Kazakh verb may end in. */
export function isVerbEnding(letters: string): boolean {
  return conjugation.test(letters)
}
