import { isUuid } from '../../shared/uuid.ts'
import type { Subject } from '../act.ts'
import type { InternalContext } from '../context.ts'
import { inScope } from '../meeting/scope.ts'
import { NotThere } from '../not-there.ts'
import { Video } from './video.entity.ts'

/** A recording of a meeting in the actor's scope; null where there is none. */
export async function findVideo({ em, actor }: InternalContext, id: string): Promise<Video | null> {
  return isUuid(id) ? em.findOne(Video, { id, meeting: inScope(actor) }) : null
}

/** The recording of an act; throws {@link NotThere} out of scope. */
export async function videoOf(context: InternalContext, id: string): Promise<Video> {
  const video = await findVideo(context, id)
  if (!video) throw new NotThere()
  return video
}

/** Recordings, as acts are done to them. */
export const videos: Subject = { key: 'video', find: findVideo }
