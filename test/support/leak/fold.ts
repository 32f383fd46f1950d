const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', в: 'b', е: 'e', к: 'k', қ: 'k', м: 'm', н: 'h', ң: 'h', о: 'o', ө: 'o' },
  ...{ р: 'p', с: 'c', т: 't', у: 'y', ұ: 'y', ү: 'y', х: 'x', һ: 'h', і: 'i', ı: 'i', г: 'r' },
  ...{ ғ: 'r', '0': 'o', '3': 'з' },
}

const nothing = /\\[nrt"]|&(?:shy|quot|amp|#\d+|#x[\da-f]+);/giu
const letter = /^[\p{L}\p{N}]$/u

/** What each sign of the basic plane folds to, by its number; 0 where nothing is left of it. */
const folds = Uint16Array.from({ length: 0x1_0000 }, (_, code) => {
  const sign = String.fromCharCode(code)
  if (!letter.test(sign)) return 0
  return (twins[sign] ?? sign).charCodeAt(0)
})

const utf16 = new TextDecoder('utf-16le')

/**
 * What is left of a text when letter case, look-alike letters, the marks above and below letters, and everything between
 * letters are lost: whatever stands in the text is in its fold, however it is written there.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFD').toLowerCase().replace(nothing, '')
  const folded = new Uint16Array(bare.length)
  let length = 0
  const keep = (code: number) => {
    folded[length] = code
    length += 1
  }
  for (let at = 0; at < bare.length; at += 1) {
    const code = bare.charCodeAt(at)
    if (folds[code]) keep(folds[code])
    else if (isHalf(code) && letter.test(bare.slice(at, at + 2))) {
      keep(code)
      keep(bare.charCodeAt(at + 1))
    }
  }
  return utf16.decode(folded.subarray(0, length))
}

/** Whether it is the first half of a sign beyond the basic plane. */
function isHalf(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00
}
