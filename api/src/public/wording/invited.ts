import type { InvitationCategory } from '@esep/law'
import type { Trilingual } from '../../shared/trilingual.ts'

const texts: Readonly<Record<InvitationCategory, Trilingual>> = {
  MASLIKHAT_DEPUTIES: {
    kk: 'Мәслихат депутаттары',
    ru: 'Депутаты маслихата',
    en: 'Maslikhat deputies',
  },
  PUBLIC: { kk: 'Жұртшылық өкілдері', ru: 'Представители общественности', en: 'The public' },
  HEALTH: {
    kk: 'Денсаулық сақтау мекемелері',
    ru: 'Учреждения здравоохранения',
    en: 'Health care',
  },
  LABOUR_AND_SOCIAL_PROTECTION: {
    kk: 'Еңбек және халықты әлеуметтік қорғау органдары',
    ru: 'Органы труда и социальной защиты',
    en: 'Labour and social protection',
  },
  EDUCATION_AND_SCIENCE: {
    kk: 'Білім және ғылым мекемелері',
    ru: 'Учреждения образования и науки',
    en: 'Education and science',
  },
  AGRICULTURE: {
    kk: 'Ауыл шаруашылығы органдары',
    ru: 'Органы сельского хозяйства',
    en: 'Agriculture',
  },
  HOUSING_AND_UTILITIES: {
    kk: 'Тұрғын үй-коммуналдық шаруашылық',
    ru: 'Жилищно-коммунальное хозяйство',
    en: 'Housing and utilities',
  },
  ORGANISATIONS: {
    kk: 'Ұйымдар мен кәсіпорындар',
    ru: 'Организации и предприятия',
    en: 'Organisations and enterprises',
  },
  MASS_MEDIA: {
    kk: 'Бұқаралық ақпарат құралдары',
    ru: 'Средства массовой информации',
    en: 'Mass media',
  },
  POLICE_LEADERSHIP: {
    kk: 'Аумақтық полиция органының басшылығы',
    ru: 'Руководство территориального органа полиции',
    en: 'Leadership of the territorial police body',
  },
  LOCAL_EXECUTIVE: {
    kk: 'Жергілікті атқарушы орган',
    ru: 'Местный исполнительный орган',
    en: 'Local executive body',
  },
}

/** What the categories of invitations are called, for residents (¶26, ¶28). */
export const invitedTexts: Readonly<Record<string, Trilingual>> = texts
