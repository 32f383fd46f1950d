import { Migration } from '@mikro-orm/migrations'

/** What was decided on a text for the public, and what the public has read, is kept for good: rows are added and never changed. */
export class Migration0009Kept extends Migration {
  override up(): void {
    for (const statement of [decisions, hiddenWords, editions, kept]) this.addSql(statement)
  }
}

const decisions = `
  alter table internal.review_decision
    add column turn    int not null default 1,
    add column because text null,
    drop constraint review_decision_pkey,
    add primary key (outcome_id, text_key, span_start, span_end, span_type, turn),
    add constraint review_decision_turn_check check (turn > 0);
  alter table internal.review_decision alter column turn drop default`

const hiddenWords = `
  create table internal.hidden_words (
    outcome_id uuid        not null,
    turn       int         not null,
    words      text        not null,
    type       text        not null,
    decision   text        not null,
    because    text            null,
    "by"       uuid        not null,
    at         timestamptz not null,
    primary key (outcome_id, turn),
    constraint hidden_words_turn_check check (turn > 0),
    constraint hidden_words_decision_check check (decision in ('hide', 'keep')),
    constraint hidden_words_outcome_id_foreign
      foreign key (outcome_id) references internal.outcome (id) on delete restrict,
    constraint hidden_words_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  )`

const editions = `
  create table internal.edition (
    outcome_id     uuid        not null,
    version        int         not null,
    texts          jsonb       not null,
    already_public text[]      not null,
    "by"           uuid        not null,
    at             timestamptz not null,
    primary key (outcome_id, version),
    constraint edition_version_check check (version > 0),
    constraint edition_outcome_id_foreign
      foreign key (outcome_id) references internal.outcome (id) on delete restrict,
    constraint edition_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  )`

const kept = `
  create function internal.refuse_kept() returns trigger language plpgsql as $$
  begin
    raise exception 'what was decided is kept as it was: %', tg_table_name using errcode = 'check_violation';
  end $$;
  create trigger review_decision_stays before update or delete or truncate on internal.review_decision
    for each statement execute function internal.refuse_kept();
  create trigger hidden_words_stay before update or delete or truncate on internal.hidden_words
    for each statement execute function internal.refuse_kept();
  create trigger edition_stays before update or delete or truncate on internal.edition
    for each statement execute function internal.refuse_kept()`
