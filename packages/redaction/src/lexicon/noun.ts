/** The endings of the other cases, by what a noun ends in; the first that fits. */
const declensions: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=и)я$/u, ['и', 'ю', 'ей', 'ею']],
  [/(?<=[гкхжшчщ])а$/u, ['и', 'е', 'у', 'ой', 'ей']],
  [/а$/u, ['ы', 'е', 'у', 'ой']],
  [/я$/u, ['и', 'е', 'ю', 'ей']],
  [/(?<=[оеё]в|ин|ств)о$/u, ['а', 'у', 'ом', 'е']],
  [/[ыи]$/u, ['', 'ов', 'ам', 'ами', 'ах']],
  [/ь$/u, ['и', 'ью', 'я', 'ю', 'ем', 'е']],
  [/й$/u, ['я', 'ю', 'ем', 'е']],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, ['а', 'у', 'ом', 'ем', 'е']],
]

/** The other cases of a Russian noun: «Кубы», «Кубе», «Кубу», «Кубой» of «Куба»; none of one that has none, as «Токио». */
export function casesOfNoun(noun: string): readonly string[] {
  const [ending, others = []] = declensions.find(([one]) => one.test(noun)) ?? []
  return ending ? others.map((other) => noun.replace(ending, other)) : []
}
