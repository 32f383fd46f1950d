import { Migration } from '@mikro-orm/migrations'
import { purgeGuards } from './0014-guards.ts'

/**
 * The recordings of a meeting, what holds its materials back, who hands them over, and their purge after a year (¶32).
 * Personal: `video.file_name` and `video.link`, `material_hold.note`.
 */
export class Migration0014Keeping extends Migration {
  override up(): void {
    const statements = [videos, videosStay, holds, handOvers, purges, certificates]
    for (const statement of [...statements, ...purgeGuards]) this.addSql(statement)
  }
}

const videos = `
  create table internal.video (
    id            uuid        not null primary key,
    meeting_id    uuid        not null,
    starts_at     timestamptz not null,
    ends_at       timestamptz not null,
    gaps          jsonb       not null,
    link          text            null,
    file_name     text            null,
    bytes         bigint          null,
    hash          text            null,
    file_key      text            null,
    container     text            null,
    state         text        not null default 'awaited',
    problem       text            null,
    recorded_at   timestamptz not null,
    recorded_by   uuid        not null,
    kept_at       timestamptz     null,
    struck_at     timestamptz     null,
    struck_by     uuid            null,
    strike_reason text            null,
    constraint video_file_key_unique unique (file_key),
    constraint video_times_check check (ends_at > starts_at),
    constraint video_source_check
      check ((link is null) = (bytes is not null) and (bytes is null) = (file_key is null)),
    constraint video_bytes_check check (bytes is null or (bytes > 0 and hash is not null)),
    constraint video_hash_check check (hash ~ '^[0-9a-f]{64}$'),
    constraint video_file_key_check check (file_key ~ '^[0-9a-f]{48}$'),
    constraint video_state_check check (state in ('awaited', 'kept')),
    constraint video_kept_check
      check ((state = 'kept') = (kept_at is not null) and (link is not null or (state = 'kept') = (container is not null))),
    constraint video_container_check check (container in ('MP4', 'QUICKTIME', 'MATROSKA', 'AVI')),
    constraint video_problem_check check (problem is null or state = 'awaited'),
    constraint video_struck_check
      check ((struck_at is null) = (struck_by is null) and (struck_at is null) = (strike_reason is null)),
    constraint video_strike_reason_check
      check (strike_reason in ('ANOTHER_MEETING', 'UNREADABLE', 'ENTERED_TWICE')),
    constraint video_meeting_id_foreign foreign key (meeting_id) references internal.meeting (id),
    constraint video_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict,
    constraint video_struck_by_foreign
      foreign key (struck_by) references internal.staff (id) on delete restrict
  );
  create index video_meeting_id_index on internal.video (meeting_id);
  create unique index video_once_index on internal.video (meeting_id, hash) where struck_at is null`

// A recording is declared, comes, and may be struck out; nothing else of it is ever changed (R32-1).
const videosStay = `
  create function internal.refuse_other_video() returns trigger language plpgsql as $$
  begin
    if tg_op = 'UPDATE' then
      if internal.is_being_purged(old.meeting_id)
        and (to_jsonb(old) - '{file_name,link}'::text[]) = (to_jsonb(new) - '{file_name,link}'::text[]) then
        return new;
      end if;
    end if;
    raise exception 'a recording stays as it was declared' using errcode = 'check_violation';
  end $$;
  create trigger video_stays before update on internal.video
    for each row
    when ((to_jsonb(old) - '{state,container,problem,kept_at,struck_at,struck_by,strike_reason}'::text[])
        is distinct from
          (to_jsonb(new) - '{state,container,problem,kept_at,struck_at,struck_by,strike_reason}'::text[])
      or (old.state = 'kept' and new.state <> 'kept') or (old.struck_at is not null and new.struck_at is null))
    execute function internal.refuse_other_video();
  create trigger video_remains before delete or truncate on internal.video
    for each statement execute function internal.refuse_other_video()`

const holds = `
  create table internal.material_hold (
    id         uuid        not null primary key,
    meeting_id uuid        not null,
    appeal_id  uuid            null,
    reason     text        not null,
    note       text            null,
    placed_at  timestamptz not null,
    placed_by  uuid        not null,
    lifted_at  timestamptz     null,
    lifted_by  uuid            null,
    constraint material_hold_reason_check
      check (reason in ('CHECK', 'DISPUTE', 'COURT', 'INVESTIGATION')),
    constraint material_hold_lifted_check check ((lifted_at is null) = (lifted_by is null)),
    constraint material_hold_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint material_hold_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete restrict,
    constraint material_hold_placed_by_foreign
      foreign key (placed_by) references internal.staff (id) on delete restrict,
    constraint material_hold_lifted_by_foreign
      foreign key (lifted_by) references internal.staff (id) on delete restrict
  );
  create index material_hold_meeting_id_index on internal.material_hold (meeting_id)`

const handOvers = `
  create table internal.hand_over (
    id           uuid        not null primary key,
    precinct_id  uuid        not null,
    from_body_id uuid        not null,
    to_body_id   uuid        not null,
    "on"         date        not null,
    meetings     int         not null,
    videos       int         not null,
    held         int         not null,
    recorded_at  timestamptz not null,
    "by"         uuid        not null,
    constraint hand_over_bodies_check check (from_body_id <> to_body_id),
    constraint hand_over_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id),
    constraint hand_over_from_body_id_foreign
      foreign key (from_body_id) references internal.police_body (id),
    constraint hand_over_to_body_id_foreign
      foreign key (to_body_id) references internal.police_body (id),
    constraint hand_over_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  );
  create index hand_over_precinct_id_index on internal.hand_over (precinct_id)`

const purges = `
  alter table internal.meeting add column purged_at timestamptz null;
  create table internal.purge (
    id              uuid        not null primary key,
    meeting_id      uuid        not null,
    turn            int         not null,
    planned_at      timestamptz not null,
    kept_until      date        not null,
    starts_by       text        not null,
    edition         text        not null,
    held_back       jsonb       not null,
    spares_all      boolean     not null,
    spared_ids      uuid[]      not null,
    files           int             null,
    files_gone_at   timestamptz     null,
    deleted         jsonb           null,
    rows_gone_at    timestamptz     null,
    certified_at    timestamptz     null,
    constraint purge_meeting_id_turn_unique unique (meeting_id, turn),
    constraint purge_turn_check check (turn > 0),
    constraint purge_starts_by_check check (starts_by in ('meeting', 'lastClosedItem')),
    constraint purge_time_check check (kept_until < (planned_at at time zone 'Asia/Almaty')::date),
    constraint purge_files_check check ((files_gone_at is null) = (files is null)),
    constraint purge_rows_check
      check ((rows_gone_at is null) = (deleted is null) and (rows_gone_at is null or files_gone_at is not null)),
    constraint purge_certified_check check (certified_at is null or rows_gone_at is not null),
    constraint purge_meeting_id_foreign foreign key (meeting_id) references internal.meeting (id)
  );
  create unique index purge_under_way_index on internal.purge (meeting_id) where certified_at is null`

const certificates = `
  create table public_record.deletion (
    id            uuid        not null primary key,
    meeting_id    uuid            null,
    meeting_day   date        not null,
    police_bodies jsonb       not null,
    kept_until    date        not null,
    starts_by     text        not null,
    edition       text        not null,
    deleted_on    date        not null,
    deleted_at    timestamptz not null,
    deleted       jsonb       not null,
    held_back     jsonb       not null
  );
  create index deletion_deleted_at_index on public_record.deletion (deleted_at, id)`
