/** The Kazakh cases that texts ask for, under the names of the glossary. */
export const kazakhCases = ['gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const

/** One of {@link kazakhCases}. */
export type KazakhCase = (typeof kazakhCases)[number]

const back = 'аоұыёя'
const front = 'әөүіеэюь'
const voiceless = 'пфкқтсшщчцхһбвгғд'
const nasal = 'мнң'
const liquid = 'рлйуи'

/** A noun or a name with the suffix of a case: Мараттың, Сәулеге, Абай даңғылында. */
export function inKazakhCase(
  word: string,
  { kase, possessed = false }: { kase: KazakhCase; possessed?: boolean },
): string {
  const soft = isFront(word)
  const last = word.replace(/ь$/, '').at(-1)?.toLowerCase() ?? ''
  const ending = possessed ? possessedEnding(kase, soft) : plainEnding(kase, { soft, last })
  return word + ending
}

/** The last vowel that is back or front decides; и, у and the Russian -ов of a surname leave it to those before. */
function isFront(word: string): boolean {
  const stem = word.toLowerCase().replace(/(ов|ев|ёв)$/, '')
  for (const letter of [...stem].reverse()) {
    if (back.includes(letter)) return false
    if (front.includes(letter)) return true
  }
  return stem.includes('и')
}

/** After the possessive -ы or -сы: даңғылына, көшесінде. */
function possessedEnding(kase: KazakhCase, soft: boolean): string {
  const endings: Record<KazakhCase, readonly [string, string]> = {
    gen: ['ның', 'нің'],
    dat: ['на', 'не'],
    acc: ['н', 'н'],
    loc: ['нда', 'нде'],
    abl: ['нан', 'нен'],
    ins: ['мен', 'мен'],
  }
  return endings[kase][soft ? 1 : 0]
}

function plainEnding(kase: KazakhCase, sound: { soft: boolean; last: string }): string {
  const [hard, light] = pairs(kase, kindOf(sound.last))
  return sound.soft ? light : hard
}

type Kind = 'vowel' | 'voiceless' | 'nasal' | 'liquid' | 'voiced'

function kindOf(letter: string): Kind {
  if (voiceless.includes(letter)) return 'voiceless'
  if (nasal.includes(letter)) return 'nasal'
  if (liquid.includes(letter)) return 'liquid'
  return back.includes(letter) || front.includes(letter) ? 'vowel' : 'voiced'
}

function pairs(kase: KazakhCase, kind: Kind): readonly [string, string] {
  const deaf = kind === 'voiceless'
  const noun = kind === 'vowel' || kind === 'nasal'
  switch (kase) {
    case 'gen':
      return deaf ? ['тың', 'тің'] : noun ? ['ның', 'нің'] : ['дың', 'дің']
    case 'dat':
      return deaf ? ['қа', 'ке'] : ['ға', 'ге']
    case 'acc':
      return deaf ? ['ты', 'ті'] : kind === 'vowel' ? ['ны', 'ні'] : ['ды', 'ді']
    case 'loc':
      return deaf ? ['та', 'те'] : ['да', 'де']
    case 'abl':
      return deaf ? ['тан', 'тен'] : kind === 'nasal' ? ['нан', 'нен'] : ['дан', 'ден']
    case 'ins':
      return deaf ? ['пен', 'пен'] : kind === 'voiced' ? ['бен', 'бен'] : ['мен', 'мен']
  }
}
