import { Migration } from '@mikro-orm/migrations'

/** What is hidden of evidence stays so; words are hidden as a kind of data and for a reason, each of its closed list; nobody passes a title of their own. */
export class Migration0025HiddenStays extends Migration {
  override up(): void {
    this.addSql(outlets)
    this.addSql(lists)
    this.addSql(titles)
  }
}

const shown = '{struck_at,struck_by,strike_reason,outlet_without,link_is_hidden}'

const outlets = `
  drop trigger announcement_stays on internal.announcement;
  create trigger announcement_stays before update on internal.announcement
    for each row
    when (old.struck_at is not null
      or (to_jsonb(old) - '${shown}'::text[]) is distinct from (to_jsonb(new) - '${shown}'::text[])
      or (old.outlet_without is not null and new.outlet_without is null)
      or (old.link_is_hidden and not new.link_is_hidden))
    execute function internal.refuse_other_evidence()`

const types = `('PERSON', 'PHONE', 'ADDRESS', 'IIN', 'BIN', 'EMAIL', 'HANDLE', 'IBAN', 'CARD', 'PLATE', 'ID_DOC', 'DOB', 'AGE', 'COORD', 'CASE_NO', 'ROLE')`

const lists = `
  alter table internal.hidden_words
    add constraint hidden_words_type_check check (type in ${types});
  alter table internal.meeting_hidden_words
    add constraint meeting_hidden_words_type_check check (type in ${types}),
    add constraint meeting_hidden_words_reason_check
      check (reason in ('PERSONAL_DATA', 'WRONG_FACTS', 'PERSON_ASKED', 'LAWFUL_DEMAND', 'OTHER'))`

const titles = `
  update internal.item_heading set passed_by = null where passed_by = written_by;
  alter table internal.item_heading
    add constraint item_heading_passed_check check (passed_by <> written_by)`
