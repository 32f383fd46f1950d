import { isCalling, isNameAhead } from '../cue/naming.ts'
import { socialCue } from '../cue/social.ts'
import type { Entry } from '../lexicon/entry.ts'
import { mark } from '../lexicon/mark.ts'
import { anyName, trait } from '../lexicon/trait.ts'
import { question, spelledLike } from '../text/question.ts'
import type { Word } from '../text/token.ts'

const isResident = spelledLike(/^(?:тұрғын|көрші|азамат|келіншек|жігіт)/u)

/** Whether a word says that somebody is meant: «жительница», «көршісі». */
export function isForSomebody(word: Word): boolean {
  return isResident(word) || (word.traits & (trait.animate | trait.small)) === trait.animate
}

/** Whether a word is for one person, who may be named right behind it: «көршім», «врач», «ұлым», but not «тұрғындар». */
export const isForOne = question((entry) => {
  if (entry.plain === ifInKazakh) return false
  return (entry.cues.social & nearby) !== 0 || tellsNeighbour(entry)
})

/** Whether a word is for a neighbour or for kin: «көршім», «соседка», «ұлым». */
export const isForNeighbour = question(tellsNeighbour)

function tellsNeighbour({ plain, cues }: Entry): boolean {
  if (oneResident.test(plain) || neighbour.test(plain) || kinOfMine.test(plain)) return true
  return (cues.social & socialCue.kin) !== 0
}

const oneResident = /^(?:тұрғын|көрші|азамат|келіншек|жігіт)(?:[ыі]м?|с[іы]|м|м[іы]з|[ыі]м[ыі]з)?$/u
// NOTE: a gamekeeper in Russian.
const ifInKazakh = 'егер'
const nearby = socialCue.kin | socialCue.post | socialCue.owner | socialCue.head
const neighbour =
  /^(?:сосед|соседк|жилец|жильц|жител|жительниц)(?:а|у|ом|е|ка|ки|ке|ку|кой|ь|я|ю|ем)?$/u
const kinOfMine =
  /^(?:ұлым|інім|ағам|әкем|анам|шешем|күйеуім|әйелім|қызым|балам|немерем|жиенім|келінім|енем|досым|сыныптас(?:ым)?|қайн(?:ым|ысы)|құдам|бажам|бауырым|әпкем|сіңлім|қарындасым|жездем|жеңгем|арызданушы|шағымданушы|мұғалім|дәрігер|жүргізуші|сатушы|бақташы|фельдшер|медбике)$/u

/** «оқушысы», «қызы», «гр-ка» */
const others =
  /^(?:оқушы|окушы|бала(?:сы|м|мыз)?$|қыз(?:ы|ым|ымыз)?$|ұл(?:ы|ым|ымыз)?$|әйел|шал$|апай|шешей|гр$|гр-\p{L}{1,2}$|г-\p{L}{1,3}$)/u

/** Whether somebody stands so before a name of which only a letter is told: «Жительница Ш.», «оның ұлы Б.», «гр. К.». */
export function isBeforeLetter(word: Word): boolean {
  return (
    isForSomebody(word) || others.test(word.plain) || (word.entry.cues.social & socialCue.kin) !== 0
  )
}

/** Whether clerks write the word with a capital, whoever is meant: «Заявитель», «Сосед». */
export const isAnybody = spelledLike(
  /^(?:заявител|жител|жилец|жильц|граждан|участни|сосед|председател|владел|собственни)/u,
)

/** Whether a word says that a name follows: «зовут Марат», «фамилия Ким», «гр. Дакаев». */
export const leadsToName = question(({ plain }) => isNameAhead(plain))

/** Whether a word says that somebody is called like the word before: «Жұлдыз деген қызым». */
export const followsName = question(({ plain }) => isCalling(plain))

const who = mark.social | mark.police | mark.office

/** «Участковый», «Инспектор»: a post of police and nobody's name, also with a capital where no sentence begins. */
export function isPolicePost({ marks, traits }: Word): boolean {
  return (marks & mark.police) !== 0 && (traits & anyName) === 0
}

/** Whether a word says what somebody is: «сосед», «уважаемый», «участковый». */
export function saysWhoIs(word: Word): boolean {
  return (word.marks & who) !== 0 || isAnybody(word) || leadsToName(word)
}
