import { Migration } from '@mikro-orm/migrations'

/**
 * No words in the statistics of the server. They keep the commonest values of a column as they were when it was last
 * analysed, for whoever may read the column: a name that was hidden in public or deleted after its year (¶32) would stand
 * there until that happens again. No query narrows by these columns; what is searched needs its statistics to be found
 * soon, so the reader searches it through views and may not read the columns themselves.
 */
export class Migration0022Statistics extends Migration {
  override up(): void {
    this.addSql(notKept)
    this.addSql(notKeptFromBefore)
    this.addSql(searched)
  }
}

/** Free text, by table; every column of JSON besides. */
const free: Readonly<Record<string, readonly string[]>> = {
  'public_record.meeting': ['join_link'],
  'public_record.outcome_item': ['speaker'],
  'dropbox.leak_report': ['text', 'note'],
  'dropbox.slip_objection': ['text', 'note'],
  'internal.announcement': ['link', 'file_name', 'strike_reason'],
  'internal.appeal': ['text', 'answer_text', 'later_answer'],
  'internal.appeal_part': ['text', 'answer'],
  'internal.appeal_record': ['name', 'address'],
  'internal.appeal_translation': ['text'],
  'internal.assembly_member': ['name'],
  'internal.award': ['consent_document'],
  'internal.control_closure': ['words', 'file_name', 'link', 'reason'],
  'internal.control_item': ['words'],
  'internal.hidden_words': ['words', 'because'],
  'internal.material_hold': ['note'],
  'internal.meeting': ['join_link'],
  'internal.mentioned': ['name', 'other_names', 'address', 'phone', 'iin'],
  'internal.official': ['name', 'other_names'],
  'internal.participant': ['name', 'address', 'phone', 'iin'],
  'internal.protocol': [
    ...['text', 'decisions', 'signed_content'],
    ...['mismatch_reason', 'correction_reason'],
  ],
  'internal.referral_hop': ['words'],
  'internal.report': ['text'],
  'internal.request': ['request_id'],
  'internal.review_decision': ['because'],
  'internal.video': ['link', 'file_name', 'problem', 'strike_reason'],
}

const ofFree = Object.entries(free)
  .map(([table, names]) => `(attrelid = '${table}'::regclass and attname in (${quoted(names)}))`)
  .join(' or ')

/** Each of these columns, as `found.schema`, `found.table` and `found.name`. */
const found = `
  select nspname as schema, relname as table, attname as name
    from pg_attribute
    join pg_class     on pg_class.oid = attrelid and relkind = 'r'
    join pg_namespace on pg_namespace.oid = relnamespace
   where nspname in ('internal', 'public_record', 'dropbox') and attnum > 0 and not attisdropped
     and (atttypid = 'jsonb'::regtype or ${ofFree})`

const notKept = `
  do $do$
  declare
    found record;
  begin
    for found in ${found} loop
      execute format('alter table %I.%I alter column %I set statistics 0', found.schema, found.table, found.name);
    end loop;
  end
  $do$`

/** NOTE: before PostgreSQL 18 nobody but a superuser may delete them, who is told how. */
const notKeptFromBefore = `
  do $do$
  declare
    found record;
  begin
    for found in ${found} loop
      if current_setting('server_version_num')::int >= 180000 then
        perform pg_clear_attribute_stats(found.schema, found.table, found.name, false);
      elsif exists (
        select from pg_stats where schemaname = found.schema and tablename = found.table and attname = found.name
      ) then
        raise warning 'statistics of words are left: delete from pg_statistic where starelid = ''%.%''::regclass', found.schema, found.table;
      end if;
    end loop;
  end
  $do$`

/** NOTE: a view plans with the rights of its owner, who may see the statistics. */
const searched = `
  create view public_record.searched_outcome as
    select id, words from public_record.outcome;
  create view public_record.searched_item as
    select outcome_id, words, topic, answer_given, overdue_from, referred_on, answered_on
      from public_record.outcome_item`

function quoted(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ')
}
