const twins: Readonly<Record<string, string>> = {
  ...{ а: 'a', ә: 'a', в: 'b', е: 'e', к: 'k', қ: 'k', м: 'm', н: 'h', ң: 'h', о: 'o', ө: 'o' },
  ...{ р: 'p', с: 'c', т: 't', у: 'y', ұ: 'y', ү: 'y', х: 'x', һ: 'h', і: 'i', ı: 'i', г: 'r' },
  ...{ ғ: 'r', '0': 'o', '3': 'з' },
}

const nothing = /\\[nrt"]|&(?:shy|quot|amp|#\d+|#x[\da-f]+);|[^\p{L}\p{N}]/giu

/**
 * What is left of a text when letter case, look-alike letters, the marks above and below letters, and everything between
 * letters are lost: whatever stands in the text is in its fold, however it is written there.
 */
export function fold(text: string): string {
  const bare = text.normalize('NFD').toLowerCase().replace(nothing, '')
  let folded = ''
  for (const letter of bare) folded += twins[letter] ?? letter
  return folded
}
