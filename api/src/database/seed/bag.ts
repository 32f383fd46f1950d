import type { EntityManager } from '@mikro-orm/core'
import type { Client } from 'pg'
import { Announcement } from '../../internal/announcement/announcement.entity.ts'
import { Appeal } from '../../internal/appeal/appeal.entity.ts'
import { AppealPart } from '../../internal/appeal/appeal-part.entity.ts'
import { AppealTranslation } from '../../internal/appeal/appeal-translation.entity.ts'
import { ReferralHop } from '../../internal/appeal/referral-hop.entity.ts'
import { TermExtension } from '../../internal/appeal/term-extension.entity.ts'
import { Assembly } from '../../internal/assembly/assembly.entity.ts'
import { AssemblyMember } from '../../internal/assembly/assembly-member.entity.ts'
import { Award } from '../../internal/award/award.entity.ts'
import { BodyAgreement } from '../../internal/body-agreement/body-agreement.entity.ts'
import { MaterialHold } from '../../internal/hold/material-hold.entity.ts'
import { Invitation } from '../../internal/invitation/invitation.entity.ts'
import { InvitationWaiver } from '../../internal/invitation/invitation-waiver.entity.ts'
import { Meeting } from '../../internal/meeting/meeting.entity.ts'
import { MeetingChange } from '../../internal/meeting/meeting-change.entity.ts'
import { MeetingPrecinct } from '../../internal/meeting/meeting-precinct.entity.ts'
import { Notice } from '../../internal/notice/notice.entity.ts'
import { NoticeAttempt } from '../../internal/notice/notice-attempt.entity.ts'
import { ItemHeading } from '../../internal/outcome/item-heading.entity.ts'
import { Outcome } from '../../internal/outcome/outcome.entity.ts'
import { ReviewDecision } from '../../internal/outcome/review-decision.entity.ts'
import { Participant } from '../../internal/participant/participant.entity.ts'
import { Protocol } from '../../internal/protocol/protocol.entity.ts'
import { Report } from '../../internal/report/report.entity.ts'
import { ReportFigure } from '../../internal/report/report-figure.entity.ts'
import { ReportSource } from '../../internal/report/report-source.entity.ts'
import { AppealRecord } from '../../internal/slip/appeal-record.entity.ts'
import { Slip } from '../../internal/slip/slip.entity.ts'
import { Video } from '../../internal/video/video.entity.ts'
import { PublishedMeeting } from '../../public/meeting/meeting.entity.ts'
import { PublishedMeetingPrecinct } from '../../public/meeting/meeting-precinct.entity.ts'
import { PublishedOutcome } from '../../public/outcome/outcome.entity.ts'
import { PublishedOutcomeItem } from '../../public/outcome/outcome-item.entity.ts'
import { PublishedSlip } from '../../public/slip/slip.entity.ts'
import { copy } from './copy.ts'

// What others point to comes first.
const order = [
  Meeting,
  MeetingPrecinct,
  MeetingChange,
  Announcement,
  Assembly,
  AssemblyMember,
  BodyAgreement,
  Invitation,
  InvitationWaiver,
  Award,
  Participant,
  Video,
  Protocol,
  Report,
  ReportFigure,
  ReportSource,
  Appeal,
  AppealTranslation,
  AppealRecord,
  Slip,
  AppealPart,
  MaterialHold,
  ReferralHop,
  TermExtension,
  Notice,
  NoticeAttempt,
  Outcome,
  ReviewDecision,
  ItemHeading,
  PublishedMeeting,
  PublishedMeetingPrecinct,
  PublishedOutcome,
  PublishedOutcomeItem,
  PublishedSlip,
]

/** Entities that wait to be written together. */
export interface Bag {
  readonly em: EntityManager
  /** Keeps an entity and gives it back. */
  add<Entity extends object>(entity: Entity): Entity
  /** Writes what is there, and forgets it. */
  empty(client: Client): Promise<void>
}

/** An empty bag for what meetings bring. */
export function bagOf(em: EntityManager): Bag {
  const kept = new Map<unknown, object[]>()

  return {
    em,
    add(entity) {
      const alike = kept.get(entity.constructor)
      if (alike) alike.push(entity)
      else kept.set(entity.constructor, [entity])
      return entity
    },
    async empty(client) {
      for (const kind of order) await copy(client, em, kept.get(kind) ?? [])
      kept.clear()
    },
  }
}
