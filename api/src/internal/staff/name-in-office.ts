import type { Trilingual } from '../../shared/trilingual.ts'
import { trilingual } from '../trilingual.ts'
import type { BilingualName, PersonName } from './person-name.ts'

/** A name as people address its bearer: given name, patronymic, surname. */
export function nameInOffice({ kk, ru }: BilingualName): Trilingual {
  return trilingual({ kk: spoken(kk), ru: spoken(ru) })
}

function spoken({ given, patronymic, surname }: PersonName): string {
  return [given, patronymic, surname].filter(Boolean).join(' ')
}
