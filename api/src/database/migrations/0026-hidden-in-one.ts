import { Migration } from '@mikro-orm/migrations'

/**
 * What was hidden in an outcome and beside it is one list, in the order of time, each with the number of what stands for it; the
 * link by which a meeting is joined can be hidden.
 */
export class Migration0026HiddenInOne extends Migration {
  override up(): void {
    this.addSql(joined)
    this.addSql(list)
    this.addSql(guards)
    this.addSql(links)
  }
}

/** What was hidden in both at once is one row, with the number that it had beside the outcome. */
const joined = `
  create temporary table joined_words as
    select meeting_id,
           (row_number() over (partition by meeting_id order by at, place, turn))::int as turn,
           words, type, decision, number, reason, because, "by", at
      from (
        select meeting_id, 1 as place, turn, words, type, 'hide' as decision, number, reason,
               null::text as because, "by", at
          from internal.meeting_hidden_words
         union all
        select outcome_id, 2, turn, words, type, decision, null, null, because, "by", at
          from internal.hidden_words inside
         where not exists (
           select from internal.meeting_hidden_words beside
            where beside.meeting_id = inside.outcome_id and beside.words = inside.words
              and beside.type = inside.type and beside.at = inside.at and beside."by" = inside."by"
              and inside.decision = 'hide' and inside.because = beside.reason
         )
      ) decided;
  drop table internal.meeting_hidden_words`

const list = `
  drop trigger hidden_words_stay on internal.hidden_words;
  drop trigger hidden_words_remains on internal.hidden_words;
  truncate internal.hidden_words;
  alter table internal.hidden_words drop constraint hidden_words_outcome_id_foreign;
  alter table internal.hidden_words rename column outcome_id to meeting_id;
  alter table internal.hidden_words
    add column number int  null,
    add column reason text null,
    add constraint hidden_words_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    add constraint hidden_words_number_check check (number > 0),
    add constraint hidden_words_reason_check
      check (reason in ('PERSONAL_DATA', 'WRONG_FACTS', 'PERSON_ASKED', 'LAWFUL_DEMAND', 'OTHER')),
    add constraint hidden_words_at_once_check
      check (reason is null or (decision = 'hide' and number is not null and because is null));
  insert into internal.hidden_words
    (meeting_id, turn, words, type, decision, number, reason, because, "by", at)
    select meeting_id, turn, words, type, decision, number, reason, because, "by", at from joined_words;
  drop table joined_words`

const guards = `
  create trigger hidden_words_stay before update or delete on internal.hidden_words
    for each row execute function internal.refuse_kept_words();
  create trigger hidden_words_remains before truncate on internal.hidden_words
    for each statement execute function internal.refuse_kept()`

const links = `
  alter table internal.meeting add column join_link_is_hidden boolean not null default false`
