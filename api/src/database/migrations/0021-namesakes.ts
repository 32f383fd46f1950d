import { Migration } from '@mikro-orm/migrations'

/** Who of the register a member of an assembly is, where staff had to say so: of two namesakes one (¶27, ¶32). */
export class Migration0021Namesakes extends Migration {
  override up(): void {
    this.addSql(`
      alter table internal.assembly_member
        add column participant_id uuid null,
        add constraint assembly_member_participant_id_unique unique (participant_id),
        add constraint assembly_member_participant_id_foreign
          foreign key (participant_id) references internal.participant (id) on delete set null`)
  }
}
