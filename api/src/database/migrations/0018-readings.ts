import { Migration } from '@mikro-orm/migrations'

/** Residents read by which values the order is read, and from when: the readings stand in the published schema too (¶25–31). */
export class Migration0018Readings extends Migration {
  override up(): void {
    this.addSql(`
      create table public_record.policy_edition (
        since    date  not null primary key,
        edition  text  not null,
        "values" jsonb not null,
        constraint policy_edition_edition_unique unique (edition)
      )`)
    this.addSql(`
      insert into public_record.policy_edition (since, edition, "values")
      select since, edition, "values" from internal.policy_edition`)
  }
}
