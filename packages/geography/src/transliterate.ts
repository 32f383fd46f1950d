import { letterTable } from './letters.ts'

/**
 * A Kazakh name in Latin letters, as pages in English have it: Қанат Төлегенұлы → Kanat Tolegenuly, Абай → Abai.
 * BGN/PCGN 1979 without its diacritics, with Қ, Ғ, Ң and Й as English texts of Kazakhstan mostly have them: K, G, N, I.
 */
export function transliterate(kazakh: string): string {
  const text = kazakh.normalize('NFC')

  return text.replace(/[\p{L}«»]/gu, (letter, at: number) => {
    const small = letter.toLowerCase()
    const latin = small === 'й' && !isLetter(text[at - 1]) ? 'y' : table.get(small)
    if (latin === undefined || letter === small) return latin ?? letter

    const amongCapitals = isCapital(text[at + 1] ?? '') || isCapital(text[at - 1] ?? '')
    return amongCapitals ? latin.toUpperCase() : latin.slice(0, 1).toUpperCase() + latin.slice(1)
  })
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

function isCapital(character: string): boolean {
  return /\p{Lu}/u.test(character)
}

const table = letterTable(
  'аa әa бb вv гg ғg дd еe ёyo жzh зz иi йi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хkh ' +
    'һh цts чch шsh щshch ъ ыy іi ь эe юyu яya «“ »”',
)
