import type { DeletedKind } from '@esep/law'
import { emptied } from './emptied.ts'
import { ofControl } from './materials-of-control.ts'

/** Materials in one table. */
export interface Material {
  /** The schema and name of the table. */
  readonly table: string
  readonly kind: DeletedKind
  /** Deletes or empties what belongs to the one row of `internal.purge` with the id `?`; returns a row for each it changed. */
  readonly sql: string
}

const emptiedInBoth = JSON.stringify({ kk: emptied, ru: emptied })

const isSpared = 'appeal.id = any(purge.spared_ids)'

/** Words that were hidden stay while any item does: it can still be forwarded, and a body be called so. */
const sparesNone = `purge.spared_ids = '{}'`

/** A slip of an item that goes; its code opens nothing any more. */
const ofSlip = `purge.id = ? and appeal.meeting_id = purge.meeting_id and not ${isSpared} and slip.appeal_id = appeal.id`

/** Ids of all that a repeated act may have named. */
const named = `
  select purge.meeting_id as id
   union all select id from internal.appeal where meeting_id = purge.meeting_id
   union all select id from internal.participant where meeting_id = purge.meeting_id
   union all select id from internal.mentioned where meeting_id = purge.meeting_id
   union all select id from internal.invitation where meeting_id = purge.meeting_id
   union all select id from internal.announcement where meeting_id = purge.meeting_id
   union all select id from internal.assembly_member where meeting_id = purge.meeting_id
   union all select id from internal.register_import where meeting_id = purge.meeting_id
   union all select id from internal.appeal_part where meeting_id = purge.meeting_id
   union all select id from internal.term_extension where meeting_id = purge.meeting_id
   union all select id from internal.referral_hop where meeting_id = purge.meeting_id
   union all select slip.id from internal.slip join internal.appeal on appeal.id = slip.appeal_id
              where appeal.meeting_id = purge.meeting_id
   union all select id from internal.notice where meeting_id = purge.meeting_id
   union all select id from internal.video where meeting_id = purge.meeting_id
   union all select id from internal.material_hold where meeting_id = purge.meeting_id
   union all select id from internal.control_item where meeting_id = purge.meeting_id
   union all select id from internal.award where meeting_id = purge.meeting_id`

/** Everything of a meeting that names a person, repeats what was said or tells of it, in the order in which it goes (¶32). */
export const materials: readonly Material[] = [
  ...ofControl,
  {
    table: 'internal.request',
    kind: 'NOTES',
    sql: `delete from internal.request using internal.purge
           where purge.id = ? and request.subject_id in (${named})`,
  },
  {
    table: 'internal.appeal_translation',
    kind: 'NOTES',
    sql: `delete from internal.appeal_translation using internal.appeal, internal.purge
           where purge.id = ? and appeal.meeting_id = purge.meeting_id
             and appeal_translation.appeal_id = appeal.id and not ${isSpared}`,
  },
  {
    table: 'dropbox.slip_objection',
    kind: 'NOTES',
    sql: `delete from dropbox.slip_objection using internal.slip, internal.appeal, internal.purge
           where ${ofSlip} and slip_objection.code_hash = slip.code_hash`,
  },
  {
    table: 'public_record.slip',
    kind: 'NOTES',
    sql: `delete from public_record.slip shown using internal.slip, internal.appeal, internal.purge
           where ${ofSlip} and shown.code_hash = slip.code_hash`,
  },
  {
    table: 'internal.slip',
    kind: 'NOTES',
    sql: `delete from internal.slip using internal.appeal, internal.purge where ${ofSlip}`,
  },
  {
    table: 'internal.appeal_record',
    kind: 'NOTES',
    sql: `delete from internal.appeal_record using internal.appeal, internal.purge
           where purge.id = ? and appeal.meeting_id = purge.meeting_id
             and appeal_record.appeal_id = appeal.id and not ${isSpared}`,
  },
  {
    table: 'internal.appeal_part',
    kind: 'NOTES',
    sql: `update internal.appeal_part
             set text = '${emptied}', answer = case when answer is not null then '${emptied}' end
            from internal.purge
           where purge.id = ? and appeal_part.meeting_id = purge.meeting_id
             and appeal_part.appeal_id <> all(purge.spared_ids) and appeal_part.text <> '${emptied}'`,
  },
  {
    table: 'internal.notice',
    kind: 'NOTES',
    sql: `update internal.notice set text = '${emptiedInBoth}', version = notice.version + 1
            from internal.purge
           where purge.id = ? and notice.meeting_id = purge.meeting_id
             and notice.appeal_id <> all(purge.spared_ids) and notice.text <> '${emptiedInBoth}'`,
  },
  {
    table: 'internal.term_extension',
    kind: 'NOTES',
    sql: `update internal.term_extension set reason = '${emptiedInBoth}'
            from internal.purge
           where purge.id = ? and term_extension.meeting_id = purge.meeting_id
             and term_extension.appeal_id <> all(purge.spared_ids) and term_extension.reason <> '${emptiedInBoth}'`,
  },
  {
    table: 'internal.referral_hop',
    kind: 'NOTES',
    sql: `update internal.referral_hop set words = null
            from internal.purge
           where purge.id = ? and referral_hop.meeting_id = purge.meeting_id
             and referral_hop.appeal_id <> all(purge.spared_ids) and referral_hop.words is not null`,
  },
  {
    table: 'internal.item_heading',
    kind: 'REVIEWS',
    sql: `delete from internal.item_heading using internal.appeal, internal.purge
           where purge.id = ? and appeal.meeting_id = purge.meeting_id and item_heading.appeal_id = appeal.id`,
  },
  ...['review_decision', 'edition'].map(
    (table): Material => ({
      table: `internal.${table}`,
      kind: 'REVIEWS',
      sql: `delete from internal.${table} using internal.purge
             where purge.id = ? and ${table}.outcome_id = purge.meeting_id`,
    }),
  ),
  {
    table: 'internal.hidden_words',
    kind: 'REVIEWS',
    sql: `delete from internal.hidden_words using internal.purge
           where purge.id = ? and hidden_words.meeting_id = purge.meeting_id and ${sparesNone}`,
  },
  {
    table: 'internal.appeal',
    kind: 'APPEALS',
    sql: `update internal.appeal
             set text = '${emptied}',
                 answer_text = case when answer_text is not null then '${emptied}' end,
                 later_answer = case when later_answer is not null then '${emptied}' end,
                 participant_id = null,
                 version = appeal.version + 1
            from internal.purge
           where purge.id = ? and appeal.meeting_id = purge.meeting_id and not ${isSpared}
             and appeal.text <> '${emptied}'`,
  },
  {
    table: 'internal.participant',
    kind: 'REGISTER',
    sql: `delete from internal.participant using internal.purge
           where purge.id = ? and participant.meeting_id = purge.meeting_id
             and not exists (
               select from internal.appeal where appeal.participant_id = participant.id and ${isSpared}
             )`,
  },
  {
    table: 'internal.register_import',
    kind: 'NOTES',
    sql: `delete from internal.register_import using internal.purge
           where purge.id = ? and register_import.meeting_id = purge.meeting_id
             and not exists (select from internal.participant where participant.import_id = register_import.id)`,
  },
  {
    table: 'internal.mentioned',
    kind: 'MENTIONED',
    sql: `delete from internal.mentioned using internal.purge
           where purge.id = ? and mentioned.meeting_id = purge.meeting_id`,
  },
  {
    table: 'internal.invitation',
    kind: 'NAMES',
    sql: `update internal.invitation set name = null, version = invitation.version + 1
            from internal.purge
           where purge.id = ? and invitation.meeting_id = purge.meeting_id
             and invitation.name is not null and invitation.may_be_named is not true`,
  },
  {
    table: 'internal.assembly',
    kind: 'NOTES',
    sql: `update internal.assembly set unit = '${emptiedInBoth}'
            from internal.purge
           where purge.id = ? and assembly.meeting_id = purge.meeting_id
             and assembly.unit is not null and assembly.unit <> '${emptiedInBoth}'`,
  },
  {
    table: 'internal.announcement',
    kind: 'NOTES',
    sql: `update internal.announcement set file_name = '${emptied}'
            from internal.purge
           where purge.id = ? and announcement.meeting_id = purge.meeting_id
             and announcement.file_name <> '${emptied}'`,
  },
  {
    table: 'internal.protocol',
    kind: 'PROTOCOLS',
    sql: `update internal.protocol
             set text = '${emptied}',
                 decisions = case when decisions is not null then '${emptied}' end,
                 signed_content = null
            from internal.purge
           where purge.id = ? and protocol.meeting_id = purge.meeting_id and protocol.text <> '${emptied}'`,
  },
  {
    table: 'internal.report',
    kind: 'PROTOCOLS',
    sql: `update internal.report set text = '${emptied}'
            from internal.protocol, internal.purge
           where purge.id = ? and protocol.meeting_id = purge.meeting_id and report.protocol_id = protocol.id
             and report.text ~ '\\S' and report.text <> '${emptied}'`,
  },
  {
    table: 'internal.carried_appeal',
    kind: 'PROTOCOLS',
    sql: `update internal.carried_appeal set words = null
            from internal.protocol, internal.purge
           where purge.id = ? and protocol.meeting_id = purge.meeting_id
             and carried_appeal.protocol_id = protocol.id and carried_appeal.words is not null`,
  },
  {
    table: 'internal.video',
    kind: 'RECORDINGS',
    sql: `update internal.video
             set file_name = null, link = case when link is not null then '${emptied}' end
            from internal.purge
           where purge.id = ? and video.meeting_id = purge.meeting_id
             and (video.file_name is not null or video.link <> '${emptied}')`,
  },
  {
    table: 'internal.material_hold',
    kind: 'NOTES',
    sql: `update internal.material_hold set note = null
            from internal.purge
           where purge.id = ? and material_hold.meeting_id = purge.meeting_id and material_hold.note is not null`,
  },
  {
    table: 'dropbox.leak_report',
    kind: 'NOTES',
    sql: `delete from dropbox.leak_report using internal.purge
           where purge.id = ? and leak_report.meeting_id = purge.meeting_id and leak_report.closed_at is not null`,
  },
]
