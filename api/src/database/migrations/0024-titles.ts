import { Migration } from '@mikro-orm/migrations'

/** Who wrote the title of an item, and who published it as it is: nobody reviews what they wrote. */
export class Migration0024Titles extends Migration {
  override up(): void {
    this.addSql(`
      alter table internal.item_heading
        add column written_by uuid null,
        add column passed_by  uuid null,
        add constraint item_heading_written_by_foreign
          foreign key (written_by) references internal.staff (id) on delete restrict,
        add constraint item_heading_passed_by_foreign
          foreign key (passed_by) references internal.staff (id) on delete restrict`)
  }
}
