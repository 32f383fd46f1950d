import { question, typedLike } from '../../text/question.ts'

const ofThem = /(?:[ыи]|[ыи]н[ыи]н|(?<![дтн])[ыи]н|[ыи]н[ае]|[ыи]нд[ае]|[ыи]н[ае]н|[ыи]мен)$/u
const ofUs = /м[ыи]з(?:д[ыи]н|[гк][ае]|[дт][ыиае]|[дт][ае]н|бен|[дт][ае]г[ыи])?$/u
const agent = /ш[ыи](?:н[ыи]н?|[гк][ае]|[дн][ае]н?|мен)?$/u
const attributive = /[дт][ае]г[ыи]$/u
const within = /[ыи]нд[ае]г[ыи]$/u
const genitive = /[дтн][ыі]ң$/u
const typed = /[дтн][ыи]н$/u
const kazakhLetters = /[әғқңөұүһі]/u

/** «фельдшеріміз» */
export const isOfUs = typedLike(ofUs)

/** «тәрбиеші», «басқарушы»: does something. */
export const isAgent = typedLike(agent)

/** Of him or them: имамы, бекетінің, үйінде; no «дүкеннің», which is of nobody, and «тәрбиешісі», but not «тәрбиеші», which is nobody's. */
export const isTheirs = question(({ folded }) => ofThem.test(folded) && !agent.test(folded))

/** Whether the word is of something: «бекетінің» of «жанармай». */
export const isPossessed = question(
  ({ folded }) => within.test(folded) || (ofThem.test(folded) && !attributive.test(folded)),
)

/** «мешіттің», also as it is typed without Kazakh letters. */
export const isGenitive = question(
  ({ plain }) => genitive.test(plain) || (typed.test(plain) && !kazakhLetters.test(plain)),
)

/** «ауылдағы» */
export const isAttributive = typedLike(attributive)

/** «ауруханасында» */
export const isLocative = typedLike(/[дт][ае]$/u)

/** «жертөлесін», «бөлмені» */
export const isAccusative = typedLike(/(?:[дтн][ыи]|[ыи]н)$/u)

/** Stands in a case that does not belong to what follows. */
export const isApart = typedLike(/(?:[дтн][ыи]|[гк][ае]|[нд][ае]|т[ае]|[дтн][ае]н|[мбп]ен)$/u)

/** «алушы», «жалдаушының» */
export const isDoer = typedLike(/уш[ыи](?:$|[нгдмс])/u)

/** «таситын»: does so again and again. */
export const isHabitual = typedLike(/(?:[аеи]т|йт)[ыи]н$/u)

/** «келген», «таситын», «барып», «бармай» */
export const isParticiple = typedLike(/(?:[гкқғ][ае]н|[аеи]т[ыи]н|йт[ыи]н|[ыи]п|м[ае]й)$/u)

/** «ауылдық», «қоғамдық» */
export const isAdjective = typedLike(/(?:[лд][ыи]к|н?ш[ыи]|т[ыи]к|[нрштлпз][гк][ыи])$/u)

/** What tells of which kind a post is: «бас дәрігер», «орыс тілі». */
export const isModifier = typedLike(
  /^(?:бас|ага|орта|ортангы|кіші|киши|улкен|жас|кори|ески|жана|мал|тис|казак|орыс|агылшын|жергиликти|балалар|бокс|дзюдо|футбол|сынып|физика|математика|химия|тарих|аула|жекеменшик|аскери|шыныктыру|дене|енбек|ыдыс|жалга|музыка|мемлекеттик|конак|су|от|орт)$/u,
)

/** What many have: «иттің иесі» is anybody, as is «пәтер иесі». */
export const isCommon = typedLike(
  /^(?:ит|иттин|патер|патердин|колик|коликтин|машина|машинанын|такси|жер|жердин|мал|малдын|кайсысы|полиция|аудан|ауданнын|облыс|кала|каланын|болим|болиминин|баскарма|баскармасынын|маслихат|сот|аким|акимдик|орынбасары|киси|адам|адамнын|тил|тили|тилдин|тилинин|ым|жардем|жардемнин|зат|заттын|дуние|дуниенин|мулик|муликтин|тауар|тауардын|телефон|телефоннын|кужат|кужаттын|сомке|сомкенин|амиян|амияннын|велосипед|велосипедтин|номир|номирдин|карта|картанын|шот|шоттын|акша|акшанын|кой|койдын|сиыр|сиырдын|жылкы|жылкынын|мысык|мысыктын|жануар|жануардын|жук|жуктин)$/u,
)

/** Joins two things and is of neither, «Гүлнар мен кіші қызы», «арызы бойынша көршісімен», or tells when: «1 наурыз күні көршісі». */
export const isJoining = typedLike(
  /^(?:[мбп]ен|жане|ари|ал|бирак|тек|немесе|не|сондыктан|ойткени|себеби|бойынша|туралы|жайлы|жонинде|ушин|аркылы|сиякты|секилди|дейин|кейин|сон|бурын|бирге|карсы|байланысты|катысты|есимди|атты|аталатын|деген|дейтин|кеше|бугин|ертен|тунде|кешке|танертен|куни|жылы|кезинде|уакытта)$/u,
)

/** «әр», «ешқандай» */
export const isAny = typedLike(/^(?:ар|арбир|барлык|бир|ешкандай|кайсы|кай|бирде-бир)$/u)
