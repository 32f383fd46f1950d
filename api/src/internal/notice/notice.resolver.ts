import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Notice } from './notice.entity.ts'
import { NoticeAttempt } from './notice-attempt.entity.ts'

/** Of which appeal a notice tells, and how it was tried. */
@Resolver(() => Notice)
export class NoticeResolver {
  @FieldResolver(() => Appeal)
  appeal(@Root() { appeal }: Notice): Promise<Appeal> {
    return appeal.loadOrFail()
  }

  @FieldResolver(() => [NoticeAttempt], { description: 'Every attempt, the first first.' })
  attempts(@Root() { attempts }: Notice): Promise<NoticeAttempt[]> {
    return attempts.loadItems({ orderBy: { recordedAt: 'asc', id: 'asc' } })
  }
}
