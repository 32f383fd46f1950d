import { Migration } from '@mikro-orm/migrations'

/** Of a joint meeting, for whom it counts: which inspector did report, and who has not signed (¶27, ¶32). */
export class Migration0004Reported extends Migration {
  override up(): void {
    this.addSql(`
      alter table public_record.meeting_precinct add column reported boolean not null default true`)
    this.addSql(`
      update public_record.meeting_precinct published set reported = false
        from internal.meeting_precinct part
       where part.meeting_id = published.meeting_id and part.precinct_id = published.precinct_id
         and part.reported is false`)
    this.addSql(`alter table public_record.outcome add column unsigned jsonb not null default '[]'`)
  }
}
