import { createReadStream, createWriteStream, existsSync, rmSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib'
import { untar } from './untar.ts'

const CHUNK = 2 ** 20

// The machine's own fonts, and Open Sans (it has the Kazakh letters) for where there are none.
const FONTS = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir prefix="relative">fonts</dir>
<cachedir prefix="xdg">fontconfig</cachedir></fontconfig>`

interface Archives {
  /** The folder of the package's .br files. */
  readonly bin: string
  readonly version: string
}

/**
 * The folder with the inflated browser, its libraries and fonts: beside the package, made once and moved in whole,
 * so that several processes may ask at once; in a read-only checkout a copy of this process's own, gone at its end.
 */
export async function inflate({ bin, version }: Archives): Promise<string> {
  const cache = join(bin, '../../../.cache/chromium')
  const shared = join(cache, version)
  if (existsSync(shared)) return shared

  try {
    const part = await build(bin, cache)
    await rename(part, shared).catch(() => rm(part, { recursive: true, force: true }))
    if (existsSync(shared)) return shared
  } catch (fault) {
    if (!isReadOnly(fault)) throw fault
  }

  const own = await build(bin, tmpdir())
  process.once('exit', () => rmSync(own, { recursive: true, force: true }))
  return own
}

async function build(bin: string, parent: string): Promise<string> {
  await mkdir(parent, { recursive: true })
  const folder = await mkdtemp(join(parent, 'part-'))
  try {
    await unpack(join(bin, 'al2023.tar.br'), folder)
    await unpack(join(bin, 'fonts.tar.br'), folder)
    await writeFile(join(folder, 'fonts.conf'), FONTS)
    await pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress({ chunkSize: CHUNK }),
      createWriteStream(join(folder, 'chromium'), { mode: 0o755 }),
    )
    await chmod(folder, 0o755)
    return folder
  } catch (fault) {
    await rm(folder, { recursive: true, force: true })
    throw fault
  }
}

async function unpack(archive: string, folder: string): Promise<void> {
  for (const { name, content, mode } of untar(brotliDecompressSync(await readFile(archive)))) {
    const file = join(folder, name)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content, { mode })
  }
}

function isReadOnly(fault: unknown): boolean {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
}
