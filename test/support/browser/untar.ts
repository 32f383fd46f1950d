/** A file of an archive. */
export interface ArchivedFile {
  readonly name: string
  readonly content: Buffer
  readonly mode: number
}

const BLOCK = 512
const PLAIN_FILE = [0, '0'.charCodeAt(0)]

/** The plain files of a ustar archive. */
export function* untar(tar: Buffer): Generator<ArchivedFile> {
  for (let at = 0; tar[at]; ) {
    const size = octal(tar, at + 124, 12)
    if (PLAIN_FILE.includes(tar[at + 156] ?? -1)) {
      yield {
        name: text(tar, at, 100),
        content: tar.subarray(at + BLOCK, at + BLOCK + size),
        mode: octal(tar, at + 100, 8),
      }
    }
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK
  }
}

function text(tar: Buffer, at: number, length: number): string {
  return tar.toString('utf8', at, at + length).replace(/\0.*$/s, '')
}

function octal(tar: Buffer, at: number, length: number): number {
  return Number.parseInt(text(tar, at, length), 8)
}
