import { Migration } from '@mikro-orm/migrations'

/** By when what is not for the police is to be forwarded, of a whole appeal as of a part, and from which day that is counted (¶32). */
export class Migration0020Forwarded extends Migration {
  override up(): void {
    this.addSql(appeals)
    this.addSql(parts)
  }
}

const appeals = `
  alter table internal.appeal
    add column forward_from date null,
    add column forward_by   date null,
    add constraint appeal_forward_check check ((forward_from is null) = (forward_by is null))`

/** NOTE: parts of before count from where their term was counted then: the registration of the appeal, or its meeting. */
const parts = `
  alter table internal.appeal_part
    drop constraint appeal_part_due_check,
    add column forward_from date null;
  alter table internal.appeal_part rename column due_on to forward_by;
  update internal.appeal_part part
     set forward_from = coalesce(slip.registered_on, meeting.day)
    from internal.meeting, internal.appeal
    left join internal.slip on slip.appeal_id = appeal.id
   where meeting.id = part.meeting_id and appeal.id = part.appeal_id and not part.for_police;
  alter table internal.appeal_part
    add constraint appeal_part_forward_check
      check ((forward_by is null) = for_police and (forward_from is null) = (forward_by is null))`
