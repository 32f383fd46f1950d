import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'
import en from './en.json' with { type: 'json' }
import kk from './kk.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

const texts: Record<string, Record<string, string>> = { kk, ru, en }
const source = new URL('..', import.meta.url)

test.each(['ru', 'en'])('Kazakh and %s say the same things', (language) => {
  const [ours, theirs] = [sentences(texts['kk'] ?? {}), sentences(texts[language] ?? {})]

  expect(theirs).toEqual(ours)
})

test.each(['ru', 'en'])('Kazakh and %s leave the same gaps to fill', (language) => {
  const gaps = Object.entries(texts[language] ?? {}).map(([key, text]) => ({
    key,
    gaps: placeholders(text).filter((name) => name !== 'n'),
  }))

  for (const { key, gaps: own } of gaps) {
    const kazakh = kk[key as keyof typeof kk] ?? kk[`${key.split('#')[0]}#other` as keyof typeof kk]
    expect({ key, gaps: own }).toEqual({
      key,
      gaps: placeholders(kazakh).filter((name) => name !== 'n'),
    })
  }
})

test.each(Object.keys(texts))('%s has a form for every number from 0 to 200', (language) => {
  const rule = new Intl.PluralRules(language)
  const own = texts[language] ?? {}
  const counted = new Set(
    Object.keys(own)
      .filter((key) => key.includes('#'))
      .map(base),
  )

  for (const key of counted) {
    const forms = new Set(
      Array.from({ length: 201 }, (_, n) => rule.select(n)).filter(
        (form) => !own[`${key}#${form}`],
      ),
    )
    expect({
      key,
      missing: [...forms].filter((form) => form !== 'other' && language !== 'kk'),
    }).toEqual({
      key,
      missing: [],
    })
    expect(own[`${key}#other`]).toBeTruthy()
  }
})

test('no suffix is glued to a Kazakh gap', () => {
  const glued = Object.entries(kk).filter(([, text]) => /\}\p{L}/u.test(text))

  expect(glued).toEqual([])
})

test('every sentence is used somewhere', () => {
  const code = everyFile(source)
    .filter((file) => /\.(astro|tsx?)$/.test(file.pathname) && !file.pathname.includes('.test.'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')

  const unused = sentences(kk).filter((key) => !isUsed(key, code))

  expect(unused).toEqual([])
})

/** A key is used as it stands, or as a template whose variable part is its last word. */
function isUsed(key: string, code: string): boolean {
  if (code.includes(`'${key}'`) || code.includes(`"${key}"`)) return true
  const parts = key.split('.')
  return parts.slice(1).some((_, at) => code.includes(`\`${parts.slice(0, at + 1).join('.')}.\${`))
}

function everyFile(folder: URL): URL[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? everyFile(new URL(`${entry.name}/`, folder))
      : [new URL(entry.name, folder)],
  )
}

function sentences(of: Record<string, string>): string[] {
  return [...new Set(Object.keys(of).map(base))].sort()
}

function base(key: string): string {
  return key.split('#')[0] ?? key
}

function placeholders(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort()
}
