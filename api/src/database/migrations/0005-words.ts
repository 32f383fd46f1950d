import { Migration } from '@mikro-orm/migrations'

/**
 * The words that are searched, folded once when they are published: to fold them again for every search took longer than
 * all else. The indexes follow where the server has pg_trgm; without it the same search reads the rows one by one.
 */
export class Migration0005Words extends Migration {
  override up(): void {
    this.addSql(`
      drop index if exists public_record.outcome_search_index;
      drop index if exists public_record.outcome_item_search_index;
      alter table public_record.outcome add column words text
        generated always as (public_record.outcome_words(summary, sections, decisions)) stored;
      alter table public_record.outcome_item add column words text
        generated always as (public_record.item_words(title, said, answer, later_answer)) stored`)
    this.addSql(`
      do $do$
      declare
        home text := (
          select nspname from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
           where extname = 'pg_trgm'
        );
      begin
        if home is not null then
          execute format(
            'create index outcome_search_index on public_record.outcome
               using gin (words %I.gin_trgm_ops)', home);
          execute format(
            'create index outcome_item_search_index on public_record.outcome_item
               using gin (words %I.gin_trgm_ops)', home);
        end if;
      end
      $do$`)
  }
}
