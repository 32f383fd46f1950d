import { Migration } from '@mikro-orm/migrations'

/** Who else is known when the texts of a meeting are read: those who were mentioned, and the officials of a precinct. */
export class Migration0008Mentioned extends Migration {
  override up(): void {
    this.addSql(mentioned)
    this.addSql(officials)
  }
}

const mentioned = `
  create table internal.mentioned (
    id           uuid        not null primary key,
    meeting_id   uuid        not null,
    relation     text        not null,
    name         text        not null,
    other_names  text[]      not null,
    address      text            null,
    phone        text            null,
    iin          text            null,
    mentioned_at timestamptz not null,
    mentioned_by uuid        not null,
    constraint mentioned_iin_check check (iin ~ '^[0-9]{12}$'),
    constraint mentioned_relation_check
      check (relation in ('RELATIVE', 'WITNESS', 'INITIATOR', 'OTHER')),
    constraint mentioned_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint mentioned_mentioned_by_foreign
      foreign key (mentioned_by) references internal.staff (id) on delete restrict
  );
  create index mentioned_meeting_id_index on internal.mentioned (meeting_id)`

const officials = `
  create table internal.official (
    id            uuid        not null primary key,
    precinct_id   uuid        not null,
    name          text        not null,
    other_names   text[]      not null,
    office        jsonb       not null,
    may_be_named  boolean         null,
    recognised_at timestamptz not null,
    recognised_by uuid        not null,
    dismissed_at  timestamptz     null,
    dismissed_by  uuid            null,
    constraint official_dismissed_check check ((dismissed_at is null) = (dismissed_by is null)),
    constraint official_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id),
    constraint official_recognised_by_foreign
      foreign key (recognised_by) references internal.staff (id) on delete restrict,
    constraint official_dismissed_by_foreign
      foreign key (dismissed_by) references internal.staff (id) on delete restrict
  );
  create index official_precinct_id_index on internal.official (precinct_id)`
