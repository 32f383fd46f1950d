import { readFileSync } from 'node:fs'

/**
 * The rows of a file of JSON lines.
 *
 * @param {string} path
 */
export function readLines(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
