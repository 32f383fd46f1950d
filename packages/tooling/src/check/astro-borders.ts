import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const IMPORT = /\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g
const OURS = /^@esep\/(?!contract\b|geography\b|redaction\/results\.json$)/

/** The border of the portal for its .astro files, which dependency-cruiser does not read: a line for each crossing. */
export function astroCrossings(root: string): string[] {
  return globSync('portal/src/**/*.astro', { cwd: root }).flatMap((file) =>
    crossingsOf(file, readFileSync(join(root, file), 'utf8')),
  )
}

/** The crossings in one file, given its path from the root and its text. */
export function crossingsOf(file: string, text: string): string[] {
  const imports = [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier)
  return imports
    .filter((specifier) => OURS.test(specifier) || leavesPortal(file, specifier))
    .map((specifier) => `portal-asks-the-contract: ${file} → ${specifier}`)
}

function leavesPortal(file: string, specifier: string): boolean {
  return (
    specifier.startsWith('.') && !normalize(join(dirname(file), specifier)).startsWith('portal/')
  )
}
