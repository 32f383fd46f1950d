/** Names that were met, in the letters of `spell`, and whether a word may be a form of one of them. */
export interface Forms {
  /** Adds a name and tells under which it is kept: its own, or that of which it is a form. */
  add(spelled: string): string
  has(spelled: string): boolean
}

/** The first three letters as one number: a string would be made and hashed for every word. */
export function startOf(spelled: string): number {
  return (letterAt(spelled, 0) << 20) | (letterAt(spelled, 1) << 10) | letterAt(spelled, 2)
}

function letterAt(spelled: string, at: number): number {
  return at < spelled.length ? spelled.charCodeAt(at) & 0x3ff : 0
}

/** Begins without any name. */
export function forms(): Forms {
  const byStart = new Map<number, string[]>()

  function known(spelled: string): string | undefined {
    if (byStart.size === 0) return undefined
    return byStart.get(startOf(spelled))?.find((one) => areForms(one, spelled))
  }

  return {
    has: (spelled) => known(spelled) !== undefined,
    add(spelled) {
      const kept = known(spelled)
      if (kept !== undefined) return kept
      const start = startOf(spelled)
      const others = byStart.get(start)
      if (others) others.push(spelled)
      else byStart.set(start, [spelled])
      return spelled
    },
  }
}

const mostAdded = 4

/** Whether two spelled words can be forms of one name: «Ферузаның» of Феруза, «Ибраевтың» and «Ибраевқа», but not «Иванов» of Иван and «Серікбай» of Серік. */
export function areForms(a: string, b: string): boolean {
  if (isFormOf(a, b)) return true
  const [one, other] = [bare(a), bare(b)]
  return (one !== a || other !== b) && isFormOf(one, other)
}

function isFormOf(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  if (long.length - short.length >= mostAdded) return false
  const stem = stemLength(short)
  for (let at = 0; at < stem; at += 1) {
    if (short.charCodeAt(at) !== long.charCodeAt(at)) return false
  }
  return long.length - short.length < fewestOfName || !ofAnother.test(long.slice(stem))
}

const shortestBare = 5
const kazakhSuffix = /(?:[ндт]ин|[гк][ае]|[ндт]и|[дтн][ае]н?|[мбп]ен)$/u

/** Without a Kazakh suffix of case, where a name is left. */
function bare(spelled: string): string {
  const stem = spelled.replace(kazakhSuffix, '')
  return stem.length < shortestBare ? spelled : stem
}

const fewestOfName = 2
/** What makes another name of a name, in the letters of `spell`. */
const ofAnother = /^(?:ов|ев|бек|баи|хан|гол|али|оли|ич)/u

const longestWhole = 4
const vowels = new Set('аеиоюя')

/** How many letters a word has without the vowel at its end. */
function stemLength(spelled: string): number {
  const ends = spelled.length > longestWhole && vowels.has(spelled.charAt(spelled.length - 1))
  return ends ? spelled.length - 1 : spelled.length
}
