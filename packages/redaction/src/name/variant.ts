/** A name as others write it: each rule rewrites what is written in more than one way in the other language or by ear, if a name has one of the letters before it. */
const rules: readonly (readonly [string, RegExp, string])[] = [
  ['ә', /ә/g, 'е'],
  ['ә', /лә/g, 'ля'],
  ['я', /ля/g, 'ла'],
  ['ю', /лю/g, 'лу'],
  ['қ', /қ/g, 'х'],
  ['х', /х/g, 'к'],
  ['к', /ак(?=[аыіи])/g, 'ах'],
  ['іыи', /^([бвгджзйкқлмнпрстфхцчш])[іыи]/u, '$1'],
  ['лдз', /^([тқкс])(?=[лдз])/u, '$1ы'],
  ['у', /^у[әа]/u, 'ва'],
  ['в', /^ва(?=[лх])/u, 'уа'],
  ['д', /^([әа])бд[іыиу]/u, '$1бд'],
  ['д', /^([әа])бд(?=р)/u, '$1бди'],
  ['д', /^([әа])бд[іыи]?(?=р)/u, '$1бду'],
  ['һ', /һ/g, 'г'],
  ['ң', /ң/g, 'нг'],
  ['ь', /ье/g, 'ие'],
  ['ё', /ё/g, 'йо'],
  ['ж', /дж/g, 'ж'],
  ['ж', /(?<=[а-яәғқңөұүһі])ж/g, 'дж'],
]

/** The ways in which others write a name in small letters; the name itself is the first. */
export function variantsOf(name: string): readonly string[] {
  const written = [name]
  let fitting = fittingOf(name)
  for (let at = 0; fitting !== 0; at += 1, fitting >>>= 1) {
    const rule = (fitting & 1) !== 0 ? rules[at] : undefined
    if (!rule) continue
    const changed = name.replace(rule[1], rule[2])
    if (changed !== name && !written.includes(changed)) written.push(changed)
  }
  return written
}

/** The bits of the rules that may rewrite a letter. */
const fittingLetter: ReadonlyMap<number, number> = rules.reduce((bits, [letters], at) => {
  for (const letter of letters) {
    const code = letter.charCodeAt(0)
    bits.set(code, (bits.get(code) ?? 0) | (1 << at))
  }
  return bits
}, new Map<number, number>())

function fittingOf(name: string): number {
  let bits = 0
  for (let at = 0; at < name.length; at += 1) bits |= fittingLetter.get(name.charCodeAt(at)) ?? 0
  return bits
}
