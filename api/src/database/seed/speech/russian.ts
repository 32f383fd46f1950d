import type { Gender } from '../person.ts'

/** The Russian cases that texts ask for. */
export const russianCases = ['gen', 'dat', 'acc', 'ins', 'pre'] as const

/** One of {@link russianCases}. */
export type RussianCase = (typeof russianCases)[number]

type Endings = Readonly<Record<RussianCase, string>>

const consonant = /[бвгджзклмнпрстфхцчшщ]$/

const manOfOv: Endings = { gen: 'а', dat: 'у', acc: 'а', ins: 'ым', pre: 'е' }
const womanOfOv: Endings = { gen: 'ой', dat: 'ой', acc: 'у', ins: 'ой', pre: 'ой' }
const hard: Endings = { gen: 'а', dat: 'у', acc: 'а', ins: 'ом', pre: 'е' }
const soft: Endings = { gen: 'я', dat: 'ю', acc: 'я', ins: 'ем', pre: 'е' }
const endingA: Endings = { gen: 'ы', dat: 'е', acc: 'у', ins: 'ой', pre: 'е' }
const endingYa: Endings = { gen: 'и', dat: 'е', acc: 'ю', ins: 'ей', pre: 'е' }
const endingIya: Endings = { gen: 'и', dat: 'и', acc: 'ю', ins: 'ей', pre: 'и' }
const softWoman: Endings = { gen: 'и', dat: 'и', acc: 'ь', ins: 'ью', pre: 'и' }

/** A surname in a case: Сарсенова → Сарсеновой; Жумагали, Кравченко and a woman's Ким stay as they are. */
export function surnameInCase(surname: string, kase: RussianCase, gender: Gender): string {
  if (/(ов|ев|ёв|ин)$/.test(surname)) return surname + manOfOv[kase]
  if (/(ова|ева|ёва|ина)$/.test(surname)) return surname.slice(0, -1) + womanOfOv[kase]
  if (gender === 'm') return masculine(surname, kase)
  return surname
}

/** A given name in a case: Павел → Павлу, Игорь → Игорем, Асель stays, Мария → Марии. */
export function givenInCase(given: string, kase: RussianCase, gender: Gender): string {
  if (given === 'Павел') return `Павл${hard[kase]}`
  if (given === 'Любовь') return `Любов${softWoman[kase]}`
  if (given.endsWith('ия')) return given.slice(0, -1) + endingIya[kase]
  if (given.endsWith('я')) return given.slice(0, -1) + endingYa[kase]
  if (given.endsWith('а')) return given.slice(0, -1) + afterHusher(given, endingA, kase)
  if (gender === 'f') return given.endsWith('ь') ? given.slice(0, -1) + softWoman[kase] : given
  return masculine(given, kase)
}

function masculine(name: string, kase: RussianCase): string {
  if (name.endsWith('ий')) return name.slice(0, -1) + { ...soft, pre: 'и' }[kase]
  if (/[йь]$/.test(name)) return name.slice(0, -1) + soft[kase]
  if (!consonant.test(name)) return name
  return name + (kase === 'ins' && /[жчшщц]$/.test(name) ? 'ем' : hard[kase])
}

/** After г, к, х and hushers и stands for ы: Ольги, Марины. */
function afterHusher(name: string, endings: Endings, kase: RussianCase): string {
  return kase === 'gen' && /[гкхжчшщ]а$/.test(name) ? 'и' : endings[kase]
}
