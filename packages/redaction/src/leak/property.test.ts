import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { KnownPerson } from '../known.ts'
import { lexicon } from '../lexicon.testing.ts'
import { kazakh } from '../write/kazakh.ts'
import { russian } from '../write/russian.ts'
import { leaksIn } from './leaks-in.ts'

const surnames =
  'Ахметов Сейдахметов Жүнісов Қалдыбаев Шевченко Прокофьев Ысқақов Түсіпбеков Ғопуров Мұстафин Щербаков'
const givens =
  'Нұрлан Ерболат Айгерім Жазира Қайрат Дәурен Гүлнәр Төлеген Жұмағали Максим Дмитрий Наталья Шыңғыс'
const fathers = 'Болатұлы Қайратқызы Дәуренұлы Сергеевич Петровна Нұржанқызы'
const register: KnownPerson[] = [surnames, givens, fathers]
  .flatMap((names) => names.split(' '))
  .map((name) => ({ key: name, name }))

const word = fc.constantFrom(...register.map(({ name }) => name))

type Write = (name: string) => string

const front = /[әіөүеэ](?!.*[аоұыяё])/iu
const hard = /[пфкқтсшщчцхбвгд]$/iu

/** The name with a Kazakh suffix, by the harmony of its vowels. */
function suffixed(name: string, back: string, light: string): string {
  return name + (front.test(name) ? light : back)
}

const inCase: readonly Write[] = [
  (name) => name,
  (name) => suffixed(name, hard.test(name) ? 'қа' : 'ға', hard.test(name) ? 'ке' : 'ге'),
  (name) => suffixed(name, hard.test(name) ? 'тың' : 'дың', hard.test(name) ? 'тің' : 'дің'),
  (name) => suffixed(name, 'ларға', 'лерге'),
  (name) => suffixed(name, 'мен', 'пен'),
  (name) => suffixed(name, 'дікі', 'тікі'),
  (name) => (/[аяйьіиоы]$/iu.test(name) ? name : `${name}а`),
  (name) => (/[аяйьіиоы]$/iu.test(name) ? name : `${name}ом`),
  (name) => (/а$/iu.test(name) ? `${name.slice(0, -1)}ой` : name),
]

const kazakh2018: Readonly<Record<string, string>> = {
  ә: 'á',
  ғ: 'ǵ',
  ө: 'ó',
  ү: 'ú',
  у: 'ý',
  ң: 'ń',
  й: 'ı',
  ш: 'sh',
  щ: 'sh',
  ч: 'ch',
  я: 'ıa',
  ь: '',
}
const kazakh2021: Readonly<Record<string, string>> = {
  ә: 'ä',
  ғ: 'ğ',
  ө: 'ö',
  ү: 'ü',
  ұ: 'ū',
  ң: 'ñ',
  ш: 'ş',
  щ: 'ş',
  ч: 'ch',
  я: 'ia',
  ь: '',
}
const passport: Readonly<Record<string, string>> = {
  ә: 'a',
  ғ: 'gh',
  ө: 'o',
  ү: 'u',
  ұ: 'u',
  ж: 'zh',
  х: 'kh',
  ш: 'sh',
  щ: 'shch',
  ч: 'ch',
  я: 'ya',
  й: 'y',
  қ: 'k',
  і: 'i',
  ь: '',
}
const shared = Object.fromEntries(
  Array.from('абвгдежзийклмнопрстуфхыіқұ', (letter, at) => [
    letter,
    'abvgdejziiklmnoprstufhyiqu'.charAt(at),
  ]),
)

function latin(table: Readonly<Record<string, string>>): Write {
  return (name) =>
    Array.from(name, (letter) => {
      const small = letter.toLowerCase()
      const written = table[small] ?? shared[small] ?? letter
      return small === letter ? written : written.charAt(0).toUpperCase() + written.slice(1)
    }).join('')
}

const onRussianKeys: Readonly<Record<string, string>> = {
  ә: 'а',
  ғ: 'г',
  қ: 'к',
  ң: 'н',
  ө: 'о',
  ұ: 'у',
  ү: 'у',
  і: 'и',
  ё: 'е',
}
const lookalike: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  А: 'A',
  Е: 'E',
  К: 'K',
  М: 'M',
  Т: 'T',
  С: 'C',
}

function letterwise(table: Readonly<Record<string, string>>): Write {
  return (name) => Array.from(name, (letter) => table[letter] ?? letter).join('')
}

const asTyped: readonly Write[] = [
  (name) => name,
  latin(kazakh2018),
  latin(kazakh2021),
  latin(passport),
  letterwise(onRussianKeys),
  letterwise(lookalike),
  (name) => name.normalize('NFD'),
  (name) => name.replace(/^(..)/u, '$1\u00ad'),
  (name) => Array.from(name).join('\u200b'),
  (name) => Array.from(name).join(' '),
  (name) => name.toUpperCase(),
  (name) => `${name.slice(0, 4)}-\n${name.slice(4)}`,
]

const form = fc
  .tuple(word, fc.constantFrom(...inCase), fc.constantFrom(...asTyped))
  .map(([name, decline, type]) => type(decline(name)))

const around = fc.constantFrom(
  ['Кеше аулада ', ' туралы айтылды, бәрі Алматыда естіді.'],
  ['Вчера о человеке по имени ', ' говорили, что в Алматы видели.'],
  ['Деді: «', '».'],
  ['Список: 1) ', ';'],
)

describe('whoever is of the register', () => {
  test('is heard in every case and every writing, exactly where the name stands', () => {
    fc.assert(
      fc.property(form, around, (form, [before = '', after = '']) => {
        const text = before + form + after

        const leaks = leaksIn(text, register, { lexicon })

        const where = { start: before.length, end: before.length + form.length }
        expect(leaks).toContainEqual(expect.objectContaining({ what: 'name', where }))
      }),
      { numRuns: 2000 },
    )
  })

  test('is not heard in what stands for them', () => {
    const words = [...Object.values(kazakh), ...Object.values(russian)].flatMap((forms) =>
      Object.values(forms),
    )
    fc.assert(
      fc.property(fc.constantFrom(...words), fc.nat(9_999), (role, number) => {
        const text = `Ответ дан: [${role} ${number}], ал [${role} ${number}] риза.`

        const leaks = leaksIn(text, register, { lexicon, hidden: ['Ахметов, 12345'] })

        expect(leaks).toEqual([])
      }),
    )
  })
})

test('of any text at all, every leak stands within it and has something in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const leaks = leaksIn(text, register, { lexicon, hidden: [text] })

      for (const { where } of leaks) {
        expect(where.start).toBeGreaterThanOrEqual(0)
        expect(where.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(where.start, where.end).trim()).not.toBe('')
      }
    }),
  )
})

const nasty: Readonly<Record<string, string>> = {
  digits: '8 701 123 45 67 ',
  'one long number': '7',
  brackets: '(',
  'no space': 'ахмето',
  'letters apart': 'А х м е т о ',
  hyphens: 'а-',
  'broken lines': 'Ахме-   \n   ',
  apostrophes: "а''''''''''",
  'number words': 'один два три ',
  names: 'АХМЕТОВ ',
}

// NOTE: of the processor and not of the clock, for other tests run beside this one.
function millisecondsFor(text: string): number {
  const times = [1, 2, 3].map(() => {
    const before = process.cpuUsage()
    leaksIn(text, register, { lexicon })
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000
  })
  return Math.min(...times)
}

test.each(Object.entries(nasty))(
  'eight times the text of %s takes no time that grows with its square',
  (_, unit) => {
    const text = unit.repeat(20_000 / unit.length)
    millisecondsFor(text)

    const [once, eightfold] = [millisecondsFor(text), millisecondsFor(text.repeat(8))]

    expect(eightfold).toBeLessThan(24 * once + 100)
  },
)
