const russianLetters: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  һ: 'х',
  і: 'и',
}

/** A Kazakh name as a Russian document spells it: «Нұрғали» – «Нургали», «Айгүл» – «Айгуль», «Әсел» – «Асель». */
export function inRussian(name: string): string {
  const soft = name
    .replace(/үл(?=[бвгдзклмнпрстфхцчшщжй]|$)/giu, 'үль')
    .replace(/ел$/u, 'ель')
    .replace(/([кг])ү/gu, '$1у')
  return onRussianKeyboard(soft)
}

/** A text typed where there are no Kazakh letters. */
export function onRussianKeyboard(text: string): string {
  return mapped(text, russianLetters)
}

/** Replaces letters by a table of small ones; a capital stays a capital. */
export function mapped(text: string, table: Readonly<Record<string, string>>): string {
  return [...text]
    .map((letter) => {
      const other = table[letter.toLowerCase()]
      if (other === undefined) return letter
      return letter === letter.toLowerCase()
        ? other
        : other.charAt(0).toUpperCase() + other.slice(1)
    })
    .join('')
}
