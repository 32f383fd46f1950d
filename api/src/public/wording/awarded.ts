import type { AwardRecipient } from '@esep/law'
import type { Trilingual } from '../../shared/trilingual.ts'

/** What is said of whoever was awarded and is not named (¶34). */
export const awardedTexts: Readonly<Record<AwardRecipient, Trilingual>> = {
  RESIDENT: {
    kk: 'Тұрғынға алғыс айтылды',
    ru: 'Жителю выражена благодарность',
    en: 'A resident was thanked',
  },
  ASSOCIATION: {
    kk: 'Қоғамдық бірлестікке алғыс айтылды',
    ru: 'Общественному объединению выражена благодарность',
    en: 'A public association was thanked',
  },
  ORGANISATION: {
    kk: 'Ұйымға алғыс айтылды',
    ru: 'Организации выражена благодарность',
    en: 'An organisation was thanked',
  },
}
