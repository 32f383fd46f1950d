import type { Language } from '../problem.ts'

/** What whoever had words hidden has still to know: that they stand in a place, or that a consent to be named went with them. */
export type AfterHiding = 'PLACE_LEFT' | 'CONSENT_TAKEN_BACK'

const wordings: Readonly<Record<Language, Readonly<Record<AfterHiding, string>>>> = {
  kk: {
    PLACE_LEFT:
      'Бұл сөздер кездесу орнының атауында немесе мекенжайында қалды, өйткені көше мен мекеме де солай аталуы мүмкін. Егер онда адам аталса, `left` ішіндегі мәтіннің кілтін көрсетіп, тағы бір рет жасырыңыз.',
    CONSENT_TAKEN_BACK:
      'Бұл сөздер марапатталған адамның келісіміне сүйеніп жарияланған атында да бар еді. Келісім қайтарып алынды, енді оның аты ешбір бетте жоқ.',
  },
  ru: {
    PLACE_LEFT:
      'Эти слова остались в названии места встречи или в адресе: так могут называться и улица, и учреждение. Если там назван человек, скройте его ещё раз, указав ключ текста из `left`.',
    CONSENT_TAKEN_BACK:
      'Эти слова стояли и в имени награждённого, опубликованном с его согласия. Согласие отозвано, и имени больше нет ни на одной странице.',
  },
  en: {
    PLACE_LEFT:
      'These words still stand in the name of the venue or in its address: a street or an institution may be called so too. If a person is named there, hide them once more by the key of the text in `left`.',
    CONSENT_TAKEN_BACK:
      'These words stood in the name of somebody awarded too, which was published by consent. The consent is taken back, and no page names them any more.',
  },
}

/** Says it to the member of staff who had them hidden. */
export function sayAfterHiding(told: AfterHiding, language: Language): string {
  return wordings[language][told]
}
