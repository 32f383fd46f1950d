import type { IncomingMessage, ServerResponse } from 'node:http'
import type { MikroORM } from '@mikro-orm/postgresql'
import { FileStore } from '@tus/file-store'
import { MemoryLocker, Server, Upload } from '@tus/server'
import type { VideoFiles } from './video-files.ts'

/** A request for a file of ours, and what is done once all of it has come: null, or the answer by which it is refused. */
interface Transfer {
  readonly fileKey: string
  readonly whenComplete: () => Promise<Refused | null>
}

/** How what came is refused. */
export interface Refused {
  readonly status: number
  readonly body: string
}

/** Takes requests of the tus protocol for files whose names and sizes only the database knows. */
export type HandleTus = (
  request: IncomingMessage,
  response: ServerResponse,
  transfer: Transfer,
) => Promise<void>

/** The tus protocol over the files of recordings: one request at a time writes to a file. */
export function tusOver(files: VideoFiles, orm: MikroORM): HandleTus {
  const datastore = new FileStore({ directory: files.folder, configstore: declaredIn(orm) })
  const locker = new MemoryLocker()

  return async (request, response, { fileKey, whenComplete }) => {
    const server = new Server({
      path: '/videos',
      datastore,
      locker,
      allowedOrigins: [],
      getFileIdFromRequest: () => fileKey,
      async onUploadFinish() {
        const refused = await whenComplete()
        if (refused) throw { status_code: refused.status, body: refused.body }
        return {}
      },
    })
    await server.handle(request, response)
  }
}

/** How large a file is to be, as it was declared; nothing of it is kept beside the file. */
function declaredIn(orm: MikroORM) {
  return {
    async get(id: string): Promise<Upload | undefined> {
      const [row] = await orm.em
        .fork()
        .execute<{ bytes: string }[]>('select bytes from internal.video where file_key = ?', [id])
      return row && new Upload({ id, size: Number(row.bytes), offset: 0 })
    },
    async set(): Promise<void> {},
    async delete(): Promise<void> {},
  }
}
