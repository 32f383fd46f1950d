import { Migration } from '@mikro-orm/migrations'

/** What a published report says of items of earlier outcomes: states alone, for the thread of an item across meetings. */
export class Migration0019Threads extends Migration {
  override up(): void {
    this.addSql(carried)
  }
}

/** NOTE: an item that is pointed to may not be public yet, or no longer: it is shown while it is. */
const carried = `
  create table public_record.outcome_carried (
    outcome_id      uuid not null,
    item_outcome_id uuid not null,
    item_number     int  not null,
    state           text not null,
    primary key (outcome_id, item_outcome_id, item_number),
    constraint outcome_carried_state_check
      check (state in ('CHECKING', 'DONE', 'FORWARDED', 'DECLINED')),
    constraint outcome_carried_outcome_id_foreign
      foreign key (outcome_id) references public_record.outcome (id) on delete cascade
  );
  create index outcome_carried_item_index
    on public_record.outcome_carried (item_outcome_id, item_number)`
