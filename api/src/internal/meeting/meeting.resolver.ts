import { keptUntil } from '@esep/law'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Announcement } from '../announcement/announcement.entity.ts'
import { Appeal } from '../appeal/appeal.entity.ts'
import { Assembly } from '../assembly/assembly.entity.ts'
import { assemblyByMeeting, membersByMeeting } from '../assembly/assembly.loader.ts'
import { AssemblyMember } from '../assembly/assembly-member.entity.ts'
import { Award } from '../award/award.entity.ts'
import { BodyAgreement } from '../body-agreement/body-agreement.entity.ts'
import { agreementsByMeeting } from '../body-agreement/body-agreement.loader.ts'
import type { InternalContext } from '../context.ts'
import { StoredFinding } from '../finding/finding.ts'
import { findingsByMeeting } from '../finding/meeting.loader.ts'
import { Invitation } from '../invitation/invitation.entity.ts'
import { InvitationWaiver } from '../invitation/invitation-waiver.entity.ts'
import { loaded } from '../loading.ts'
import { Outcome } from '../outcome/outcome.entity.ts'
import { outcomeByMeeting } from '../outcome/outcome.loader.ts'
import { Attendance, attendanceAt } from '../participant/attendance.loader.ts'
import { Mentioned } from '../participant/mentioned.entity.ts'
import { mentionedByMeeting } from '../participant/mentioned.loader.ts'
import { Participant } from '../participant/participant.entity.ts'
import { RegistrationRules, rulesOf } from '../participant/registration-rules.ts'
import { Protocol } from '../protocol/protocol.entity.ts'
import { keepingByMeeting } from '../retention/keeping.loader.ts'
import { Keeping } from '../retention/keeping.ts'
import { Staff } from '../staff/staff.entity.ts'
import { staffById } from '../staff/staff.loader.ts'
import { Video } from '../video/video.entity.ts'
import { videosByMeeting } from '../video/video.loader.ts'
import { Meeting } from './meeting.entity.ts'
import { MeetingChange } from './meeting-change.entity.ts'
import { MeetingPrecinct } from './meeting-precinct.entity.ts'

/** What else can be asked of a meeting. */
@Resolver(() => Meeting)
export class MeetingResolver {
  @FieldResolver(() => [MeetingPrecinct], {
    description: 'The precincts to which it reports, and who reports for each (¶26, ¶27).',
  })
  precincts(@Root() { precincts }: Meeting): Promise<MeetingPrecinct[]> {
    return precincts.loadItems()
  }

  @FieldResolver(() => [MeetingChange], { description: 'What happened to it, the first first.' })
  changes(@Root() { changes }: Meeting): Promise<MeetingChange[]> {
    return changes.loadItems({ orderBy: { at: 'asc', id: 'asc' } })
  }

  @FieldResolver(() => [Announcement], {
    description: 'Where it was made public, the first first (¶27).',
  })
  announcements(@Root() { announcements }: Meeting): Promise<Announcement[]> {
    return announcements.loadItems({ orderBy: { firstPublicOn: 'asc', recordedAt: 'asc' } })
  }

  @FieldResolver(() => [Invitation], { description: 'Who was invited (¶28).' })
  invitations(@Root() { invitations }: Meeting): Promise<Invitation[]> {
    return invitations.loadItems({ orderBy: { category: 'asc', id: 'asc' } })
  }

  @FieldResolver(() => [Award], {
    description: 'Who was awarded, struck out ones included, the first first (¶34).',
  })
  awards(@Root() { awards }: Meeting): Promise<Award[]> {
    return awards.loadItems({ orderBy: { givenAt: 'asc', id: 'asc' } })
  }

  @FieldResolver(() => [InvitationWaiver], {
    description: 'Of which categories there is nobody to invite, and why (¶28).',
  })
  waivers(@Root() { waivers }: Meeting): Promise<InvitationWaiver[]> {
    return waivers.loadItems({ orderBy: { category: 'asc' } })
  }

  @FieldResolver(() => [StoredFinding], {
    description: 'What its duties come to, for each precinct to which it reports (¶26–31).',
  })
  async findings(
    @Root() { id }: Meeting,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly StoredFinding[]> {
    return (await loaded(em, findingsByMeeting, id)) ?? []
  }

  @FieldResolver(() => [Participant], { description: 'The register; none of it is ever public.' })
  participants(@Root() { participants }: Meeting): Promise<Participant[]> {
    return participants.loadItems({ orderBy: { registeredAt: 'asc', id: 'asc' } })
  }

  @FieldResolver(() => [Mentioned], {
    description: 'Who was mentioned and did not come; none of it is ever public.',
  })
  async mentioned(
    @Root() { id }: Meeting,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly Mentioned[]> {
    return (await loaded(em, mentionedByMeeting, id)) ?? []
  }

  @FieldResolver(() => Attendance, { description: 'How many came (¶32).' })
  attendance(@Root() { id }: Meeting, @Ctx() context: InternalContext): Promise<Attendance> {
    return attendanceAt(context, id)
  }

  @FieldResolver(() => RegistrationRules, {
    description: 'How participants are registered at it, by its form (¶32).',
  })
  registration(
    @Root() { id }: Meeting,
    @Ctx() context: InternalContext,
  ): Promise<RegistrationRules> {
    return rulesOf(context, id)
  }

  @FieldResolver(() => Assembly, {
    nullable: true,
    description: 'How it was convened as an assembly; null for any other meeting (¶27).',
  })
  assembly(@Root() { id }: Meeting, @Ctx() { em }: InternalContext): Promise<Assembly | null> {
    return loaded(em, assemblyByMeeting, id)
  }

  @FieldResolver(() => [AssemblyMember], {
    description: 'Members of the assembly; none of them is ever public.',
  })
  async assemblyMembers(
    @Root() { id }: Meeting,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly AssemblyMember[]> {
    return (await loaded(em, membersByMeeting, id)) ?? []
  }

  @FieldResolver(() => [BodyAgreement], {
    description: 'Which police bodies agree to report together (¶27).',
  })
  async agreements(
    @Root() { id }: Meeting,
    @Ctx() { em }: InternalContext,
  ): Promise<readonly BodyAgreement[]> {
    return (await loaded(em, agreementsByMeeting, id)) ?? []
  }

  @FieldResolver(() => [Appeal], { description: 'What was raised, in the order of speaking.' })
  appeals(@Root() { appeals }: Meeting): Promise<Appeal[]> {
    return appeals.loadItems({ orderBy: { number: 'asc' } })
  }

  @FieldResolver(() => [Protocol], { description: 'Its protocol, every version of it.' })
  protocols(@Root() { protocols }: Meeting): Promise<Protocol[]> {
    return protocols.loadItems({ orderBy: { version: 'asc' } })
  }

  @FieldResolver(() => [Video], {
    description: 'Its recordings, struck ones too; none of them is ever public (¶32).',
  })
  async videos(@Root() { id }: Meeting, @Ctx() { em }: InternalContext): Promise<readonly Video[]> {
    return (await loaded(em, videosByMeeting, id)) ?? []
  }

  @FieldResolver(() => Keeping, {
    nullable: true,
    description: 'Until when its materials are kept, by whom, and what keeps them longer (¶32).',
  })
  async keeping(
    @Root() { id }: Meeting,
    @Ctx() { em, policy }: InternalContext,
  ): Promise<Keeping | null> {
    const facts = await loaded(em, keepingByMeeting, id)
    return facts && { ...facts, keptUntil: keptUntil(facts.materials, policy) }
  }

  @FieldResolver(() => Outcome, {
    nullable: true,
    description: 'The review and publication of its protocol; null before the first review.',
  })
  outcome(@Root() { id }: Meeting, @Ctx() { em }: InternalContext): Promise<Outcome | null> {
    return loaded(em, outcomeByMeeting, id)
  }

  @FieldResolver(() => Staff, { nullable: true })
  scheduledBy(
    @Root() { scheduledBy }: Meeting,
    @Ctx() { em }: InternalContext,
  ): Promise<Staff | null> {
    return loaded(em, staffById, scheduledBy)
  }
}
