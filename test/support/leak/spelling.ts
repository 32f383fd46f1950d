type Letters = Readonly<Record<string, string>>

const common: Letters = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n' },
  ...{ о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', э: 'e', ь: '', ъ: '' },
}

const of2021: Letters = {
  ...common,
  ...{ ә: 'ä', ғ: 'ğ', ё: 'io', ж: 'j', и: 'i', й: 'i', қ: 'q', ң: 'ñ', ө: 'ö', ұ: 'ū', ү: 'ü' },
  ...{ х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'ş', щ: 'şç', ы: 'y', і: 'ı', ю: 'iu', я: 'ia' },
}

const of2018: Letters = {
  ...common,
  ...{ ә: 'á', ғ: 'ǵ', ё: 'io', ж: 'j', и: 'ı', й: 'ı', қ: 'q', ң: 'ń', ө: 'ó', ұ: 'u', ү: 'ú' },
  ...{ у: 'ý', х: 'h', һ: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', і: 'i', ю: 'iý' },
  я: 'ia',
}

const ofPassport: Letters = {
  ...common,
  ...{ ә: 'a', ғ: 'g', ё: 'yo', ж: 'zh', и: 'i', й: 'y', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u' },
  ...{ х: 'kh', һ: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ы: 'y', і: 'i', ю: 'yu', я: 'ya' },
}

/** The Kazakh Latin alphabet of 2021. */
export function inLatin2021(text: string): string {
  return spelled(text, of2021)
}

/** The one of 2018, with acutes. */
export function inLatin2018(text: string): string {
  return spelled(text, of2018)
}

/** As a passport has it. */
export function transliterated(text: string): string {
  return spelled(text, ofPassport)
}

function spelled(text: string, letters: Letters): string {
  return [...text]
    .map((sign) => {
      const small = sign.toLowerCase()
      const latin = letters[small]
      if (latin === undefined) return sign
      return small === sign ? latin : `${latin.charAt(0).toUpperCase()}${latin.slice(1)}`
    })
    .join('')
}
