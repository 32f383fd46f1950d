import { createHash } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { chmod, mkdir, open, stat, unlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { tellingBytes } from './container.ts'

/** The files of recordings, each under a random name that only the database knows, in a folder that only we enter. */
export interface VideoFiles {
  readonly folder: string
  /** Makes an empty file where there is none. */
  ensure(key: string): Promise<void>
  /** How much of it is there; null where it is not. */
  sizeOf(key: string): Promise<number | null>
  /** The bytes that tell what it is. */
  headOf(key: string): Promise<Uint8Array>
  /** SHA-256 in hexadecimal, of what is on disk for good. */
  hashOf(key: string): Promise<string>
  /** Deletes it for good; false where it was not there. */
  remove(key: string): Promise<boolean>
}

const FOLDER_OF_OURS = 0o700
const FILE_OF_OURS = 0o600

/** The files under the folder of the data, none of which is ever served. */
export async function openVideoFiles(dataDir: string): Promise<VideoFiles> {
  const folder = join(dataDir, 'videos')
  await mkdir(folder, { recursive: true })
  await chmod(folder, FOLDER_OF_OURS)
  const pathOf = (key: string) => join(folder, safe(key))

  return {
    folder,
    async ensure(key) {
      await unless('EEXIST', writeFile(pathOf(key), '', { flag: 'wx', mode: FILE_OF_OURS }))
    },
    async sizeOf(key) {
      return (await unless('ENOENT', stat(pathOf(key))))?.size ?? null
    },
    async headOf(key) {
      const file = await open(pathOf(key), constants.O_RDONLY)
      try {
        const { buffer, bytesRead } = await file.read(
          Buffer.alloc(tellingBytes),
          0,
          tellingBytes,
          0,
        )
        return buffer.subarray(0, bytesRead)
      } finally {
        await file.close()
      }
    },
    async hashOf(key) {
      await synced(pathOf(key))
      const hash = createHash('sha256')
      await pipeline(createReadStream(pathOf(key)), hash)
      return hash.digest('hex')
    },
    async remove(key) {
      const removed = await unless(
        'ENOENT',
        unlink(pathOf(key)).then(() => true),
      )
      await synced(folder)
      return removed ?? false
    },
  }
}

/** A name of ours and no path: whatever else it were would lead out of the folder. */
function safe(key: string): string {
  if (/^[0-9a-f]{48}$/.test(key)) return key
  throw new RangeError('not the name of a file of ours')
}

async function synced(path: string): Promise<void> {
  const file = await open(path, constants.O_RDONLY)
  try {
    await file.sync()
  } finally {
    await file.close()
  }
}

async function unless<Value>(code: string, done: Promise<Value>): Promise<Value | null> {
  try {
    return await done
  } catch (fault) {
    if (typeof fault === 'object' && fault && 'code' in fault && fault.code === code) return null
    throw fault
  }
}
