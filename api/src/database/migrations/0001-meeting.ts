/** Meetings up to the day on which they are held; a stage needs the facts it stands on. */
export function meetingTables(): string[] {
  return [meetings, meetingPrecincts, meetingChanges, announcements, invitations, participants]
}

const meetings = `
  create table internal.meeting (
    id            uuid             not null primary key,
    version       int              not null default 1,
    stage         text             not null default 'planned',
    day           date             not null,
    starts_at     timestamptz      not null,
    form          text             not null,
    venue         jsonb                null,
    address       jsonb                null,
    latitude      double precision     null,
    longitude     double precision     null,
    join_link     text                 null,
    climate       jsonb                null,
    note          jsonb                null,
    languages     text[]           not null,
    scheduled_at  timestamptz      not null,
    scheduled_by  uuid             not null,
    announced_at  timestamptz          null,
    announced_by  uuid                 null,
    noticed_at    timestamptz          null,
    late_reason   text                 null,
    late_words    jsonb                null,
    started_at    timestamptz          null,
    ended_at      timestamptz          null,
    held_at       timestamptz          null,
    held_by       uuid                 null,
    recorded_at   timestamptz          null,
    signed_at     timestamptz          null,
    published_at  timestamptz          null,
    cancelled_at  timestamptz          null,
    cancel_reason text                 null,
    missed_at     timestamptz          null,
    miss_reason   text                 null,
    constraint meeting_stage_check
      check (stage in ('planned', 'announced', 'held', 'recorded', 'signed', 'published', 'cancelled', 'missed')),
    constraint meeting_form_check check (form in ('INDOORS', 'OUTDOORS', 'ONLINE')),
    constraint meeting_day_check check (day = (starts_at at time zone 'Asia/Almaty')::date),
    constraint meeting_position_check check ((latitude is null) = (longitude is null)),
    constraint meeting_announced_check check (stage <> 'announced' or announced_at is not null),
    constraint meeting_announced_place_check
      check (announced_at is null or (case form when 'ONLINE' then join_link is not null else venue is not null end)),
    constraint meeting_announced_climate_check
      check (announced_at is null or form <> 'OUTDOORS' or climate is not null),
    constraint meeting_announced_by_check check ((announced_at is null) = (announced_by is null)),
    constraint meeting_late_check check (late_reason is null or announced_at is not null),
    constraint meeting_held_check
      check (stage in ('planned', 'announced', 'cancelled', 'missed') or (held_at is not null and started_at is not null)),
    constraint meeting_started_check
      check (started_at is null or (started_at at time zone 'Asia/Almaty')::date = day),
    constraint meeting_recorded_check
      check (stage in ('planned', 'announced', 'held', 'cancelled', 'missed') or recorded_at is not null),
    constraint meeting_ended_check check (ended_at > started_at),
    constraint meeting_signed_check
      check (stage in ('planned', 'announced', 'held', 'recorded', 'cancelled', 'missed') or (signed_at is not null and ended_at is not null)),
    constraint meeting_published_check check (stage <> 'published' or published_at is not null),
    constraint meeting_cancelled_check
      check ((stage = 'cancelled') = (cancelled_at is not null and cancel_reason is not null)),
    constraint meeting_missed_check
      check ((stage = 'missed') = (missed_at is not null and miss_reason is not null)),
    constraint meeting_scheduled_by_foreign
      foreign key (scheduled_by) references internal.staff (id) on delete restrict,
    constraint meeting_announced_by_foreign
      foreign key (announced_by) references internal.staff (id) on delete restrict,
    constraint meeting_held_by_foreign
      foreign key (held_by) references internal.staff (id) on delete restrict
  );
  create index meeting_starts_at_index on internal.meeting (starts_at, id);
  create index meeting_stage_index on internal.meeting (stage, starts_at, id)`

const meetingPrecincts = `
  create table internal.meeting_precinct (
    meeting_id   uuid    not null,
    precinct_id  uuid    not null,
    inspector_id uuid        null,
    reported     boolean     null,
    primary key (meeting_id, precinct_id),
    constraint meeting_precinct_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on update cascade on delete restrict,
    constraint meeting_precinct_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id)
      on update cascade on delete restrict,
    constraint meeting_precinct_inspector_id_foreign
      foreign key (inspector_id) references internal.staff (id) on delete restrict
  );
  create index meeting_precinct_precinct_id_index on internal.meeting_precinct (precinct_id);
  create index meeting_precinct_inspector_id_index on internal.meeting_precinct (inspector_id)`

const meetingChanges = `
  create table internal.meeting_change (
    id           uuid        not null primary key,
    meeting_id   uuid        not null,
    kind         text        not null,
    at           timestamptz not null,
    "by"         uuid        not null,
    start_before timestamptz     null,
    start_after  timestamptz     null,
    venue_before jsonb           null,
    venue_after  jsonb           null,
    reason       text            null,
    words        jsonb           null,
    weight       text            null,
    constraint meeting_change_weight_check check (weight in ('none', 'deviation', 'breach')),
    constraint meeting_change_kind_check
      check (kind in ('ANNOUNCED', 'DATE_MOVED', 'TIME_CHANGED', 'PLACE_CHANGED', 'CANCELLED', 'HELD', 'NOT_HELD', 'PUBLISHED', 'WITHDRAWN', 'CORRECTED')),
    constraint meeting_change_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint meeting_change_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  );
  create index meeting_change_meeting_id_index on internal.meeting_change (meeting_id, at)`

const announcements = `
  create table internal.announcement (
    id              uuid        not null primary key,
    meeting_id      uuid        not null,
    for_day         date        not null,
    channel         text        not null,
    outlet          jsonb           null,
    link            text            null,
    first_public_on date        not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid        not null,
    constraint announcement_day_check
      check (first_public_on <= (recorded_at at time zone 'Asia/Almaty')::date and first_public_on <= for_day),
    constraint announcement_evidence_check check (outlet is not null or link is not null),
    constraint announcement_channel_check
      check (channel in ('MASS_MEDIA', 'SOCIAL_NETWORK', 'EMPLOYERS', 'OTHER')),
    constraint announcement_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint announcement_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  );
  create index announcement_meeting_id_index on internal.announcement (meeting_id)`

const invitations = `
  create table internal.invitation (
    id           uuid        not null primary key,
    version      int         not null default 1,
    meeting_id   uuid        not null,
    category     text        not null,
    name         jsonb           null,
    office       jsonb       not null,
    may_be_named boolean     not null default false,
    state        text        not null default 'draft',
    sent_on      date            null,
    sent_by      uuid            null,
    answered_at  timestamptz     null,
    answered_by  uuid            null,
    attended     boolean         null,
    constraint invitation_answered_check
      check ((state in ('draft', 'sent')) = (answered_at is null)),
    constraint invitation_sent_check check ((state = 'draft') = (sent_on is null)),
    constraint invitation_state_check
      check (state in ('draft', 'sent', 'agreed', 'declined', 'no_answer')),
    constraint invitation_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint invitation_sent_by_foreign
      foreign key (sent_by) references internal.staff (id) on delete restrict,
    constraint invitation_answered_by_foreign
      foreign key (answered_by) references internal.staff (id) on delete restrict
  );
  create index invitation_meeting_id_index on internal.invitation (meeting_id)`

const participants = `
  create table internal.participant (
    id            uuid        not null primary key,
    meeting_id    uuid        not null,
    name          text            null,
    address       text            null,
    phone         text            null,
    iin           text            null,
    adult         boolean         null,
    resident      boolean         null,
    capacity      text        not null,
    refusal       text            null,
    registered_at timestamptz not null,
    registered_by uuid        not null,
    constraint participant_iin_check check (iin ~ '^[0-9]{12}$'),
    constraint participant_refusal_check
      check (refusal is null or (address is null and phone is null and iin is null)),
    constraint participant_name_check check ((name is null) = (refusal is not null)),
    constraint participant_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint participant_registered_by_foreign
      foreign key (registered_by) references internal.staff (id) on delete restrict
  );
  create index participant_meeting_id_index on internal.participant (meeting_id)`
