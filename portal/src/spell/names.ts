import type { Language } from '../i18n/language.ts'

type Twelve = readonly string[]

/** The months as they stand beside a day. */
export const monthOfDay: Record<Language, Twelve> = {
  kk: words('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
  ru: words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  en: words(
    'January February March April May June July August September October November December',
  ),
}

/** The months on their own. */
export const monthAlone: Record<Language, Twelve> = {
  ...monthOfDay,
  ru: words('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
}

/** The days of the week, Monday first. */
export const weekdays: Record<Language, readonly string[]> = {
  kk: words('дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'),
  ru: words('понедельник вторник среда четверг пятница суббота воскресенье'),
  en: words('Monday Tuesday Wednesday Thursday Friday Saturday Sunday'),
}

/** The figure of a quarter, from 1. */
export const romans = ['I', 'II', 'III', 'IV'] as const

function words(text: string): readonly string[] {
  return text.split(' ')
}
