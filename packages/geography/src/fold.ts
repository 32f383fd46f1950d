import { letterTable } from './letters.ts'

/**
 * The key under which a text is searched: its letters as a person might write them on a Kazakh, a Russian or a Latin
 * keyboard all give the same one (Қабанбай, Кабанбай, Qabanbay, Kabanbai), words and numbers stand apart by one space.
 */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[şç]/gu, spell)
    .normalize('NFD')
    .replace(/[\p{M}'’ʼ`´]/gu, '')
    .replace(/\p{L}/gu, spell)
    .replace(/shch|zh|kh|gh/gu, hear)
    .replace(twice, '$1')
    .replace(/ng|io|ie/gu, hear)
    .replace(twice, '$1')
    .replace(/(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})|[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const twice = /(\p{L})\1+/gu

function spell(letter: string): string {
  return letters.get(letter) ?? letter
}

function hear(sound: string): string {
  return sounds[sound] ?? sound
}

/** What each letter is searched as: Kazakh letters fall together with the Russian ones that stand in for them. */
const letters = letterTable(
  'аa әa бb вv гg ғg дd еe жj зz иi іi кk қk лl мm нn ңn оo өo пp рr сs тt уu ұu үu фf хh һh ' +
    'цts чch шsh щsh ъ ыi ь эe юiu яia ıi yi wu qk xh əa ɵo ŋn şsh çch',
)

/** Sounds that Latin writes by two letters, or that spellings disagree about. */
const sounds: Readonly<Record<string, string>> = {
  shch: 'sh',
  zh: 'j',
  kh: 'h',
  gh: 'g',
  ng: 'n',
  io: 'e',
  ie: 'e',
}
