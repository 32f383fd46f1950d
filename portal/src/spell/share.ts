import type { Language } from '../i18n/language.ts'

/** A share from 0 to 1 in hundreds, never rounded to all or to nothing where it is neither: "96,27 %", "96.27%". */
export function spellShare(share: number, language: Language): string {
  const figures = new Intl.NumberFormat(language === 'en' ? 'en' : 'ru', {
    style: 'percent',
    minimumFractionDigits: 2,
  })
  const parts = Math.round(share * 10_000)
  const shown = share === 0 || share === 1 ? parts : Math.min(Math.max(parts, 1), 9_999)
  return figures.format(shown / 10_000)
}
