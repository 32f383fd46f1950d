import type { CancelReason, LateReason, MissReason, MoveReason, WithdrawalReason } from '@esep/law'
import type { Trilingual } from '../../shared/trilingual.ts'

type Code = LateReason | MoveReason | CancelReason | MissReason | WithdrawalReason

const texts: Readonly<Record<Code, Trilingual>> = {
  SAFETY: {
    kk: 'Адамдардың қауіпсіздігі үшін',
    ru: 'Ради безопасности людей',
    en: 'For the safety of people',
  },
  WEATHER: {
    kk: 'Ауа райына байланысты',
    ru: 'Из-за погоды',
    en: 'Because of the weather',
  },
  VENUE_LOSS: {
    kk: 'Белгіленген орынды пайдалану мүмкін болмады',
    ru: 'Назначенным местом нельзя было воспользоваться',
    en: 'The venue could not be used',
  },
  INSPECTOR_UNAVAILABLE: {
    kk: 'Инспектор қатыса алмады',
    ru: 'Инспектор не мог присутствовать',
    en: 'The inspector could not attend',
  },
  URGENT_DUTY: {
    kk: 'Шұғыл қызметтік міндетке байланысты',
    ru: 'Из-за срочной служебной задачи',
    en: 'Because of an urgent duty',
  },
  AKIM_CONVENED: {
    kk: 'Жиналысты әкім шақырды',
    ru: 'Собрание созвал аким',
    en: 'The akim convened the assembly',
  },
  RESIDENTS_ASKED: {
    kk: 'Тұрғындардың өтініші бойынша',
    ru: 'По просьбе жителей',
    en: 'At the request of residents',
  },
  OVERSIGHT: {
    kk: 'Уақытында хабарланбай қалды',
    ru: 'Вовремя не объявили по недосмотру',
    en: 'By oversight',
  },
  GUESTS_UNAVAILABLE: {
    kk: 'Шақырылғандар қатыса алмады',
    ru: 'Приглашённые не могли присутствовать',
    en: 'Those invited could not attend',
  },
  JOINED_ANOTHER: {
    kk: 'Басқа кездесумен біріктірілді',
    ru: 'Объединена с другой встречей',
    en: 'Joined with another meeting',
  },
  ENTERED_BY_MISTAKE: {
    kk: 'Қателікпен енгізілген',
    ru: 'Внесена по ошибке',
    en: 'Entered by mistake',
  },
  NOBODY_CAME: {
    kk: 'Ешкім келмеді',
    ru: 'Никто не пришёл',
    en: 'Nobody came',
  },
  PERSONAL_DATA: {
    kk: 'Мәтінде дербес деректер қалып қойған',
    ru: 'В тексте остались персональные данные',
    en: 'Personal data was left in the text',
  },
  WRONG_FACTS: {
    kk: 'Мәліметтерде қате бар',
    ru: 'В сведениях есть ошибка',
    en: 'The facts were wrong',
  },
  PERSON_ASKED: {
    kk: 'Мәтінде айтылған адамның өтініші бойынша',
    ru: 'По просьбе человека, о котором идёт речь',
    en: 'At the request of a person it speaks of',
  },
  LAWFUL_DEMAND: {
    kk: 'Заңды талап бойынша',
    ru: 'По законному требованию',
    en: 'Upon a lawful demand',
  },
  OTHER: {
    kk: 'Басқа себеп',
    ru: 'Другая причина',
    en: 'Another reason',
  },
}

/** What the codes of all closed lists of reasons mean, for residents. */
export const reasonTexts: Readonly<Record<string, Trilingual>> &
  Readonly<Record<'OTHER', Trilingual>> = texts
