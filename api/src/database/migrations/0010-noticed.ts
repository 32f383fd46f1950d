import { Migration } from '@mikro-orm/migrations'

/**
 * What ¶27 asks beside the announcement: evidence for each way of telling residents, time and place, who convened, whose
 * borders meet, and the life of a precinct.
 */
export class Migration0010Noticed extends Migration {
  override up(): void {
    const statements = [
      announcements,
      announcementsStay,
      preparation,
      assemblies,
      assemblyMembers,
      agreements,
      borders,
      precincts,
      publishedMeetings,
      publishedPrecincts,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}

const announcements = `
  alter table internal.announcement
    add column names_time    boolean     not null default true,
    add column names_place   boolean     not null default true,
    add column precinct_id   uuid            null,
    add column file_name     text            null,
    add column file_hash     text            null,
    add column captured_at   timestamptz     null,
    add column captured_by   uuid            null,
    add column struck_at     timestamptz     null,
    add column struck_by     uuid            null,
    add column strike_reason text            null,
    drop constraint announcement_evidence_check,
    add constraint announcement_evidence_check
      check (outlet is not null or link is not null or file_name is not null),
    add constraint announcement_file_check
      check ((file_name is null) = (file_hash is null)),
    add constraint announcement_file_hash_check check (file_hash ~ '^[0-9a-f]{64}$'),
    add constraint announcement_captured_check
      check ((captured_at is null) = (captured_by is null) and (captured_at is null or captured_at <= recorded_at)),
    add constraint announcement_struck_check
      check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (strike_reason is null)),
    add constraint announcement_strike_reason_check
      check (strike_reason in ('ANOTHER_MEETING', 'WRONG_DAY', 'NOT_PUBLIC', 'ENTERED_TWICE')),
    add constraint announcement_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id) on delete restrict,
    add constraint announcement_captured_by_foreign
      foreign key (captured_by) references internal.staff (id) on delete restrict,
    add constraint announcement_struck_by_foreign
      foreign key (struck_by) references internal.staff (id) on delete restrict`

// Evidence is added and struck out, once; nothing of it is ever changed, its moment of recording least of all (R27-10).
const announcementsStay = `
  create function internal.refuse_other_evidence() returns trigger language plpgsql as $$
  begin
    raise exception 'evidence is kept as it was recorded' using errcode = 'check_violation';
  end $$;
  create trigger announcement_stays before update on internal.announcement
    for each row
    when (old.struck_at is not null
      or (to_jsonb(old) - '{struck_at,struck_by,strike_reason}'::text[])
        is distinct from (to_jsonb(new) - '{struck_at,struck_by,strike_reason}'::text[]))
    execute function internal.refuse_other_evidence();
  create trigger announcement_remains before delete or truncate on internal.announcement
    for each statement execute function internal.refuse_other_evidence()`

const preparation = `
  alter table internal.meeting
    add column time_basis text  null,
    add column time_words jsonb null,
    add column expected   int   null,
    add column capacity   int   null,
    add constraint meeting_time_basis_check check (time_basis in ('REASON', 'POLL')),
    add constraint meeting_time_words_check check ((time_basis is null) = (time_words is null)),
    add constraint meeting_expected_check check (expected > 0),
    add constraint meeting_capacity_check check (capacity > 0)`

const assemblies = `
  create table internal.assembly (
    meeting_id  uuid        not null primary key,
    convenor    text        not null,
    level       text            null,
    unit        jsonb           null,
    members     int             null,
    convened_on date        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint assembly_convenor_check check (convenor in ('AKIM', 'INITIATIVE_GROUP')),
    constraint assembly_level_check
      check (level in ('CITY_OF_DISTRICT', 'VILLAGE', 'SETTLEMENT', 'RURAL_DISTRICT')),
    constraint assembly_akim_check check (convenor = 'AKIM' or (level is null and unit is null)),
    constraint assembly_members_check check (members > 0),
    constraint assembly_convened_check
      check (convened_on <= (recorded_at at time zone 'Asia/Almaty')::date),
    constraint assembly_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on update cascade on delete restrict,
    constraint assembly_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  )`

const assemblyMembers = `
  create table internal.assembly_member (
    id           uuid        not null primary key,
    meeting_id   uuid        not null,
    name         text        not null,
    delegated_on date        not null,
    left_on      date            null,
    signed_on    date            null,
    withdrawn_on date            null,
    recorded_at  timestamptz not null,
    recorded_by  uuid        not null,
    constraint assembly_member_left_check check (left_on >= delegated_on),
    constraint assembly_member_withdrawn_check
      check (withdrawn_on is null or (signed_on is not null and withdrawn_on >= signed_on)),
    constraint assembly_member_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint assembly_member_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  );
  create index assembly_member_meeting_id_index on internal.assembly_member (meeting_id)`

const agreements = `
  create table internal.body_agreement (
    meeting_id  uuid        not null,
    body_id     uuid        not null,
    agreed      boolean     not null,
    "on"        date        not null,
    recorded_at timestamptz not null,
    "by"        uuid        not null,
    primary key (meeting_id, body_id),
    constraint body_agreement_on_check
      check ("on" <= (recorded_at at time zone 'Asia/Almaty')::date),
    constraint body_agreement_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on update cascade on delete restrict,
    constraint body_agreement_body_id_foreign
      foreign key (body_id) references internal.police_body (id)
      on update cascade on delete restrict,
    constraint body_agreement_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  )`

const borders = `
  create table internal.precinct_border (
    precinct_id  uuid not null,
    neighbour_id uuid not null,
    shares       text not null,
    metres       real not null,
    primary key (precinct_id, neighbour_id),
    constraint precinct_border_shares_check check (shares in ('edge', 'corner')),
    constraint precinct_border_other_check check (precinct_id <> neighbour_id),
    constraint precinct_border_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id)
      on update cascade on delete restrict,
    constraint precinct_border_neighbour_id_foreign
      foreign key (neighbour_id) references internal.precinct (id)
      on update cascade on delete restrict
  )`

const precincts = `
  alter table internal.precinct
    add column valid_until date null,
    add constraint precinct_valid_check check (valid_until > valid_from);
  alter table internal.appointment
    add column begun_by uuid null,
    add column ended_by uuid null,
    add constraint appointment_begun_by_foreign
      foreign key (begun_by) references internal.staff (id) on delete restrict,
    add constraint appointment_ended_by_foreign
      foreign key (ended_by) references internal.staff (id) on delete restrict`

const publishedMeetings = `
  alter table public_record.meeting
    add column time_basis jsonb null,
    add column expected   int   null,
    add column capacity   int   null,
    add column assembly   jsonb null`

const publishedPrecincts = `
  alter table public_record.precinct
    add column valid_from    date       null,
    add column valid_until   date       null,
    add column successor_ids uuid[] not null default '{}',
    add constraint precinct_valid_check check (valid_until > valid_from);
  update public_record.precinct published set valid_from = precinct.valid_from
    from internal.precinct where precinct.id = published.id;
  alter table public_record.precinct alter column valid_from set not null`
