/**
 * The key under which a text is searched: its letters as a person might write them on a Kazakh, a Russian or a Latin
 * keyboard all give the same one (Қабанбай, Кабанбай, Qabanbay, Kabanbai), words and numbers stand apart by one space.
 */
export function fold(text: string): string {
  const letters = text
    .toLowerCase()
    .replace(/[şç]/g, spell)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
  const spelt = letters.replace(/\p{L}/gu, spell)

  return sounds
    .reduce((key, [written, heard]) => key.replaceAll(written, heard), spelt)
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function spell(letter: string): string {
  return searchedAs[letter] ?? letter
}

/** What a letter is searched as: Kazakh letters fall together with the Russian ones that stand in for them. */
const searchedAs: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'аa әa бb вv гg ғg дd еe жj зz иi іi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh цts чch шsh щsh',
    'ъ ыi ь эe юiu яia ıi yi wu qk xh əa ɵo şsh çch',
  ]
    .join(' ')
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
)

/** Sounds that Latin writes by two letters, or that spellings disagree about, in the order of replacement. */
const sounds = [
  ['shch', 'sh'],
  ['zh', 'j'],
  ['kh', 'h'],
  ['gh', 'g'],
  ['ng', 'n'],
  ['io', 'e'],
  ['ie', 'e'],
] as const
