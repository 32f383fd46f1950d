import type { Language } from './language.ts'

/** Scalars that are written in one way. */
export type WrittenScalar = 'Day' | 'Instant' | 'Kato' | 'Quarter'

const worded: Readonly<Record<Language, Readonly<Record<WrittenScalar, string>>>> = {
  kk: {
    Day: '«{value}» деген күн жоқ. Күнді былай жазыңыз: 2026-04-15.',
    Instant: '«{value}» уақытты білдірмейді. Уақытты былай жазыңыз: 2026-04-15T14:00:00Z.',
    Kato: '«{value}» КАТО коды емес. Код тоғыз цифрдан тұрады.',
    Quarter: '«{value}» деген тоқсан жоқ. Тоқсанды былай жазыңыз: 2026-Q1.',
  },
  ru: {
    Day: 'Дня «{value}» не бывает. Напишите день так: 2026-04-15.',
    Instant: '«{value}» не обозначает времени. Напишите время так: 2026-04-15T14:00:00Z.',
    Kato: '«{value}» не код КАТО. В коде девять цифр.',
    Quarter: 'Квартала «{value}» не бывает. Напишите квартал так: 2026-Q1.',
  },
  en: {
    Day: 'Not a Day: {value}. Write a day as 2026-04-15.',
    Instant: 'Not an Instant: {value}. Write a moment as 2026-04-15T14:00:00Z.',
    Kato: 'Not a Kato: {value}. A KATO code has nine digits.',
    Quarter: 'Not a Quarter: {value}. Write a quarter as 2026-Q1.',
  },
}

/** That a value is not what a scalar stands for, and how it is written. */
export function malformed(scalar: WrittenScalar, value: string, language: Language): string {
  return worded[language][scalar].replace('{value}', () => value)
}
