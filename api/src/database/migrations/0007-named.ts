import { Migration } from '@mikro-orm/migrations'

/** Whether somebody invited may be named is asked: what nobody said is no longer written down as a no. */
export class Migration0007Named extends Migration {
  override up(): void {
    this.addSql(`
      alter table internal.invitation
        alter column may_be_named drop default,
        alter column may_be_named drop not null`)
  }
}
