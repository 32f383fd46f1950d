import { mapped } from '../people/spelling.ts'
import type { Random } from '../text/random.ts'

const latin = [...'ABCDEFGHKLMNOPRSTUVWXYZ']
/** The letters that both alphabets have. */
const shared = [...'ABCEHKMOPTXY']
const cyrillicOf: Readonly<Record<string, string>> = {
  ...{ a: 'а', b: 'в', c: 'с', e: 'е', h: 'н', k: 'к' },
  ...{ m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
}

/** As many digits, any. */
export function digits(count: number, random: Random): string {
  return Array.from({ length: count }, () => random.below(10)).join('')
}

/** A number of one or two digits, written with two. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** Birth date, century and gender, number in the register, a last digit that checks nothing here. */
export function iinOf(random: Random): string {
  const month = twoDigits(1 + random.below(12))
  const day = twoDigits(1 + random.below(28))
  return `${twoDigits(random.below(100))}${month}${day}${3 + random.below(4)}${digits(5, random)}`
}

/** Year and month of registration, kind of entity, number. */
export function binOf(random: Random): string {
  const month = twoDigits(1 + random.below(12))
  return `${twoDigits(random.below(26))}${month}${4 + random.below(3)}${random.below(4)}${digits(6, random)}`
}

/** Groups of the sizes that `which` names, with its signs between them: `6-6`, `3 3 3 3`; or О and З for digits. */
export function grouped(number: string, which: string, random: Random): string {
  if (which === 'letters') {
    const o = random.pick(['О', 'O'])
    const lettered = number.replaceAll('0', o).replaceAll('3', 'З')
    return lettered === number ? number.slice(0, 8) + o + number.slice(9) : lettered
  }
  let at = 0
  return which.replace(/\d+/gu, (size) => {
    at += Number(size)
    return number.slice(at - Number(size), at)
  })
}

/** The letters of a number plate: Latin, small, those that look alike in Cyrillic, or Cyrillic. */
export function plate(count: number, which: string, random: Random): string {
  if (which === 'cyrillic') return random.pick(['АВС', 'КВТ', 'РОМ', 'ТАУ', 'НЕК', 'ЖЗА', 'ДЛЯ'])
  const letters = which === 'lookalike' ? shared : latin
  const plain = Array.from({ length: count }, () => random.pick(letters)).join('')
  if (which === 'small') return plain.toLowerCase()
  return which === 'lookalike' ? mapped(plain, cyrillicOf) : plain
}
