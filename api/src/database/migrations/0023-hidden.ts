import { Migration } from '@mikro-orm/migrations'

/** Words that are hidden at once in what is public of a meeting beside its outcome; evidence stays as it was recorded. */
export class Migration0023Hidden extends Migration {
  override up(): void {
    this.addSql(hiddenWords)
    this.addSql(outlets)
  }
}

const hiddenWords = `
  create table internal.meeting_hidden_words (
    meeting_id uuid        not null,
    turn       int         not null,
    words      text        not null,
    type       text        not null,
    number     int         not null,
    reason     text        not null,
    "by"       uuid        not null,
    at         timestamptz not null,
    primary key (meeting_id, turn),
    constraint meeting_hidden_words_turn_check check (turn > 0),
    constraint meeting_hidden_words_number_check check (number > 0),
    constraint meeting_hidden_words_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint meeting_hidden_words_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  );
  alter table internal.meeting_hidden_words alter column words set statistics 0;
  create function internal.refuse_kept_words() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and internal.is_being_purged(old.meeting_id) then return old; end if;
    raise exception 'what was decided is kept as it was: %', tg_table_name using errcode = 'check_violation';
  end $$;
  create trigger meeting_hidden_words_stay before update or delete on internal.meeting_hidden_words
    for each row execute function internal.refuse_kept_words();
  create trigger meeting_hidden_words_remain before truncate on internal.meeting_hidden_words
    for each statement execute function internal.refuse_kept()`

const shown = '{struck_at,struck_by,strike_reason,outlet_without,link_is_hidden}'

const outlets = `
  alter table internal.announcement
    add column outlet_without jsonb   null,
    add column link_is_hidden boolean not null default false;
  alter table internal.announcement alter column outlet_without set statistics 0;
  drop trigger announcement_stays on internal.announcement;
  create trigger announcement_stays before update on internal.announcement
    for each row
    when (old.struck_at is not null
      or (to_jsonb(old) - '${shown}'::text[]) is distinct from (to_jsonb(new) - '${shown}'::text[]))
    execute function internal.refuse_other_evidence()`
