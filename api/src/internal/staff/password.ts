import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(argon2)

// As OWASP advises for argon2id: 19 MiB, two passes.
const memory = 19_456
const passes = 2
const parallelism = 1
const tagLength = 32

/** A password as it is kept: argon2id in PHC notation. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16)
  const tag = await tagOf(password, { nonce, memory, passes })
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${plain(nonce)}$${plain(tag)}`
}

/** Whether a password is the one that was kept; takes as long where nothing was kept. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const parts = kept?.match(/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([^$]+)\$([^$]+)$/)
  const [, m = memory, t = passes, salt = '', hash = ''] = parts ?? []
  const nonce = salt ? Buffer.from(salt, 'base64') : randomBytes(16)
  const tag = await tagOf(password, { nonce, memory: Number(m), passes: Number(t) })

  const expected = Buffer.from(hash, 'base64')
  return expected.length === tag.length && timingSafeEqual(expected, tag)
}

interface Cost {
  readonly nonce: Buffer
  readonly memory: number
  readonly passes: number
}

function tagOf(message: string, cost: Cost): Promise<Buffer> {
  return derive('argon2id', { ...cost, message: message.normalize('NFC'), parallelism, tagLength })
}

function plain(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '')
}
