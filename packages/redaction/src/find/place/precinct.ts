import type { Sheet } from '../../cue/sheet.ts'
import { blank, gap } from '../../text/gap.ts'
import type { Group } from './group.ts'

const word = /^уч(?:аст(?:ок|ка|ке|ку|ком)$|аске)/u
const before =
  /^(?:избирательн|административн|полицейск|вверенн|обслуживаем|подведомственн|жител|населени|инспектор|участков|пункт|нашем|сво[её]м|сайлау|әкімшілік)/u
const behind =
  /^(?:обслужива|закрепл|инспектор|участков|полици|администр|спокойн|тихо|открыт|тыныш|бойынша|тұрғын|учаскелік|ашық|ашыл)/u
const on = /^(?:на|по)$/u
const living = /^(?:жив|прож|пропис|зарегистр|построил|купил)/u

/** «На участке № 5 спокойно», «Избирательный участок № 17», «№ 7 учаскенің инспекторы»: where an inspector serves or people vote, and nobody's house. */
export function isPrecinct(sheet: Sheet, [one, more]: Group): boolean {
  if (!one || more || one.kind !== 'house') return false
  const { first, last } = one
  if (!word.test(sheet.plainAt(first)) && !word.test(sheet.plainAt(last))) return false
  if (before.test(sheet.plainAt(first - 1)) && sheet.joins(first - 1, blank | gap.mark)) return true
  if (behind.test(sheet.plainAt(last + 1)) && sheet.joins(last, blank)) return true
  const isMarked = (sheet.gapAfter(first) & gap.mark) !== 0
  if (!isMarked || !on.test(sheet.plainAt(first - 1))) return false
  return ![first - 2, last + 1].some((at) => living.test(sheet.plainAt(at)))
}
