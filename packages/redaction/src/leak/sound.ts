// NOTE: written apart from name/spelling.ts on purpose: the second matcher must not share a mistake with the first.
const classes: Readonly<Record<string, string>> = {
  a: 'aаәя',
  e: 'eеёэ',
  i: 'iиіїйыyıj',
  u: 'oоөöuуұүüūю',
  p: 'бпbp',
  f: 'вфvfw',
  k: 'гғкқхһgkqhx',
  t: 'дтdt',
  s: 'зсцzsc',
  c: 'жшщч',
  l: 'лl',
  m: 'мm',
  n: 'нңn',
  r: 'рr',
}

const soundOf = new Map(
  Object.entries(classes).flatMap(([sound, letters]) =>
    Array.from(letters, (letter) => [letter, sound] as const),
  ),
)

const digraphs = /sh|ch|zh|kh|gh|ya|yu/g
const oneSound: Readonly<Record<string, string>> = {
  sh: 'ш',
  ch: 'ч',
  zh: 'ж',
  kh: 'х',
  gh: 'г',
  ya: 'я',
  yu: 'ю',
}

/** How a word sounds, roughly: voiced is voiceless, о is у, ы is и, alphabet and doubling do not matter. */
export function sound(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(digraphs, (pair) => oneSound[pair] ?? pair)
  let heard = ''
  for (const letter of letters) {
    const one = soundOf.get(letter) ?? ''
    if (!heard.endsWith(one) || one === '') heard += one
  }
  return heard
}

/** How many letters must change to make the beginning of a word this stem; more than `most` is said as `most + 1`. */
export function distanceToStart(word: string, stem: string, most: number): number {
  if (word.startsWith(stem)) return 0
  if (most === 0) return 1

  const start = word.slice(0, stem.length + most)
  let row = Array.from({ length: start.length + 1 }, (_, at) => at)
  for (let i = 1; i <= stem.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= start.length; j += 1) {
      const change = Number(stem[i - 1] !== start[j - 1])
      const cost = Math.min((row[j] ?? i) + 1, (next[j - 1] ?? j) + 1, (row[j - 1] ?? 0) + change)
      next.push(cost)
    }
    row = next
  }
  return Math.min(most + 1, ...row)
}
