import { type Trie, trieOf } from '../lexicon/trie.ts'
import { spell } from '../name/spelling.ts'
import { folded } from './rule.ts'

// NOTE: what the streets of every second town of the country are called, as `folded` writes it, without endings.
const names =
  'жибек аба абай сатпае сатбае толе розыбаки жандос достык тимирязе гагарин байтурсын жамбыл кабанба богенба наурызба раимбек райымбек сейфуллин сайфуллин назарба фурманов пушкин ленин шевченк курмангаз желтоксан панфил аитек айтек гогол макатае маматов мамето молдагул момышул момышулы фараби аль-фараб навои саин саина утеген отеген абылай абыла кенесар алтынсар ауэзов ауезов байзак валихан уалихан карасай кунае конаев кунаев масанчи мустафин муратбае мусрепо ораз островск торайгыр тулебае узынагаш чайковск шаляпин егизбае жарок айманов манас гоголь рыскулов рыскул майлин сулеймен брусиловск джандосов джамбул калдаяков калдаяк сарыарк кажымукан керей-жанибек керей иманов иманбае ауельбек жубан кошкарб петров бараев валиханов мичурин горького киров калинин чехов лермонт маяковск ломоносов крылов самал шокай жангильдин жангелдин жангелди орбит аксай мамыр таугул калкаман шанырак аинабулак айнабулак кокжиек алгабас нурсат'

// NOTE: words and feasts; streets only where a word says so.
const words =
  'мира миру советск школьн центральн бейбитшилик победы победе независимост тауелсиздик астан наурыз первомайск октябрьск комсомольск набережн садов зелен новая новой степн республик туран мангилик жибек'

const stemsOfNames = stemsOf(names)
const stemsOfWords = stemsOf(words)

function stemsOf(list: string): Trie {
  return trieOf(list.split(' ').map((letters) => ({ letters, bits: 1, stemBits: 0 })))
}

/** The same as names are compared. */
const spelledNames = trieOf(
  names.split(' ').map((letters) => ({ letters: spell(letters), bits: 1, stemBits: 0 })),
)

const mostMore = 6
const mostMoreSpelled = 4

/** Whether a word is what many streets of the country are called, in any case. */
export function isKnownStreet(word: string): boolean {
  return isAmong(stemsOfNames, word)
}

/** «Abaya», «Dostyk»: the same of a word in Latin letters, spelled as names are compared. */
export function isKnownStreetSpelled(spelled: string): boolean {
  return begins(spelledNames, spelled, mostMoreSpelled)
}

/** Whether a word may be the name of a street where a word for a street stands beside it. */
export function isStreetWord(word: string): boolean {
  return isAmong(stemsOfNames, word) || isAmong(stemsOfWords, word)
}

function isAmong(stems: Trie, word: string): boolean {
  const written = folded(word)
  const hyphen = written.indexOf('-', 4)
  if (hyphen > 0)
    return isAmong(stems, written.slice(0, hyphen)) && isAmong(stems, written.slice(hyphen + 1))

  return begins(stems, written, mostMore)
}

function begins(stems: Trie, written: string, most: number): boolean {
  let node = 0
  for (let at = 0; at < written.length; at += 1) {
    node = stems.next(node, written.charCodeAt(at))
    if (node === 0) return false
    if (stems.bitsAt(node) !== 0 && written.length - at - 1 <= most) return true
  }
  return false
}
