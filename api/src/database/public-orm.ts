import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy'
import { defineConfig, MikroORM } from '@mikro-orm/postgresql'
import { PublishedMeeting } from '../public/meeting/meeting.entity.ts'
import { PublishedMeetingPrecinct } from '../public/meeting/meeting-precinct.entity.ts'
import { PublishedOutcome } from '../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../public/outcome/outcome-item.entity.ts'
import { PublishedHouseRange } from '../public/precinct/house-range.entity.ts'
import { PublishedPrecinct } from '../public/precinct/precinct.entity.ts'
import { PublishedTerritory } from '../public/territory/territory.entity.ts'

/** The tables of what residents read; the staff's configuration lists them too, for it writes them. */
export const publicEntities = [
  PublishedTerritory,
  PublishedPrecinct,
  PublishedHouseRange,
  PublishedMeeting,
  PublishedMeetingPrecinct,
  PublishedOutcome,
  PublishedOutcomeItem,
]

/** Opens the published tables alone, with whatever role the address names. */
export function openPublicOrm(clientUrl: string): Promise<MikroORM> {
  return MikroORM.init(
    defineConfig({
      clientUrl,
      entities: publicEntities,
      metadataProvider: ReflectMetadataProvider,
      schemaGenerator: { ignoreSchema: ['internal', 'public'], ignoreRoutines: true },
      forceUtcTimezone: true,
    }),
  )
}
