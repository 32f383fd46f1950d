import { emptied } from './emptied.ts'

/** Whether the public reads the name of an award. */
const isNamed = 'consented_on is not null and withdrawn_at is null and struck_at is null'

/** The items whose materials stay. */
const isSpared = 'coalesce(item.appeal_id = any(purge.spared_ids), false)'

/** What was decided and on what evidence it was closed, and who was awarded and never agreed to be named (¶32). */
export const ofControl = [
  {
    table: 'internal.control_item',
    kind: 'NOTES',
    sql: `update internal.control_item set words = '${emptied}', version = control_item.version + 1
            from internal.purge
           where purge.id = ? and control_item.meeting_id = purge.meeting_id and control_item.words <> '${emptied}'`,
  },
  {
    table: 'internal.control_closure',
    kind: 'NOTES',
    sql: `update internal.control_closure closure
             set words = case when closure.words is not null then '${emptied}' end,
                 file_name = case when closure.file_name is not null then '${emptied}' end,
                 link = case when closure.link is not null then '${emptied}' end,
                 reason = case when closure.reason is not null then '${emptied}' end
            from internal.control_item item, internal.purge
           where purge.id = ? and item.meeting_id = purge.meeting_id and closure.item_id = item.id and not ${isSpared}
             and '${emptied}' <> any (array_remove(array[closure.words, closure.file_name, closure.link, closure.reason], null))`,
  },
  {
    table: 'internal.award',
    kind: 'NAMES',
    sql: `update internal.award set name = null, version = award.version + 1
            from internal.purge
           where purge.id = ? and award.meeting_id = purge.meeting_id and award.name is not null and not (${isNamed})`,
  },
  {
    table: 'internal.award',
    kind: 'NOTES',
    sql: `update internal.award set consent_document = '${emptied}'
            from internal.purge
           where purge.id = ? and award.meeting_id = purge.meeting_id and consent_document <> '${emptied}'`,
  },
] as const
