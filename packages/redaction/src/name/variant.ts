/** A name as others write it: each rule rewrites what is written in more than one way in the other language or by ear. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/ә/g, 'е'],
  [/лә/g, 'ля'],
  [/ля/g, 'ла'],
  [/лю/g, 'лу'],
  [/қ/g, 'х'],
  [/х/g, 'к'],
  [/ак(?=[аыіи])/g, 'ах'],
  [/^([бвгджзйкқлмнпрстфхцчш])[іыи]/u, '$1'],
  [/^([тқкс])(?=[лдз])/u, '$1ы'],
  [/^у[әа]/u, 'ва'],
  [/^ва(?=[лх])/u, 'уа'],
  [/^([әа])бд[іыиу]/u, '$1бд'],
  [/^([әа])бд(?=р)/u, '$1бди'],
  [/^([әа])бд[іыи]?(?=р)/u, '$1бду'],
  [/һ/g, 'г'],
  [/ң/g, 'нг'],
  [/ье/g, 'ие'],
  [/ё/g, 'йо'],
  [/дж/g, 'ж'],
  [/(?<=[а-яәғқңөұүһі])ж/g, 'дж'],
]

/** The ways in which others write a name in small letters; the name itself is the first. */
export function variantsOf(name: string): readonly string[] {
  const written = [name]
  for (const [from, to] of rules) {
    const changed = name.replace(from, to)
    if (changed !== name && !written.includes(changed)) written.push(changed)
  }
  return written
}
