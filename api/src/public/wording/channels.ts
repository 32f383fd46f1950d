import type { Channel } from '@esep/law'
import type { Trilingual } from '../../shared/trilingual.ts'

/** What the ways of announcing are called, for residents (¶27). */
export const channelTexts: Readonly<Record<Channel, Trilingual>> = {
  MASS_MEDIA: {
    kk: 'Бұқаралық ақпарат құралы',
    ru: 'Средство массовой информации',
    en: 'Mass media',
  },
  SOCIAL_NETWORK: { kk: 'Әлеуметтік желі', ru: 'Социальная сеть', en: 'Social network' },
  EMPLOYERS: {
    kk: 'Кәсіпорындар мен мекемелер',
    ru: 'Предприятия и учреждения',
    en: 'Enterprises and institutions',
  },
  OTHER: { kk: 'Басқа тәсіл', ru: 'Другой способ', en: 'Another way' },
}
