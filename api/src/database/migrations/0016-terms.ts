import { Migration } from '@mikro-orm/migrations'

/**
 * Days off that were moved, terms and what moved them, the ways of appeals between bodies, their parts, and the notices of
 * all that. Parts hold words of residents, and hops, extensions, notices and attempts belong to one of them: they are
 * personal, and go with their appeal (¶32).
 */
export class Migration0016Terms extends Migration {
  override up(): void {
    for (const statement of [daysOff, terms, hops, parts, concerns, notices, published]) {
      this.addSql(statement)
    }
  }
}

/** NOTE: of each year the last file that speaks of it holds; what was loaded before stays to be seen. */
const daysOff = `
  create table internal.days_off_file (
    id        bigint      generated always as identity primary key,
    name      text        not null,
    loaded_at timestamptz not null,
    loaded_by uuid            null,
    constraint days_off_file_loaded_by_foreign
      foreign key (loaded_by) references internal.staff (id) on delete restrict
  );
  create table internal.days_off (
    file_id    bigint not null,
    line       int    not null,
    year       int    not null,
    kind       text   not null,
    day        date       null,
    instead_of date       null,
    source     text   not null,
    primary key (file_id, line),
    constraint days_off_kind_check check (kind in ('MOVED', 'KURBAN_AIT', 'NONE')),
    constraint days_off_day_check
      check ((day is null) = (kind = 'NONE') and (instead_of is not null) = (kind = 'MOVED')),
    constraint days_off_file_id_foreign
      foreign key (file_id) references internal.days_off_file (id) on delete restrict
  );
  create index days_off_year_index on internal.days_off (year, file_id);
  create trigger days_off_file_stays before update or delete or truncate on internal.days_off_file
    for each statement execute function internal.refuse_kept();
  create trigger days_off_stays before update or delete or truncate on internal.days_off
    for each statement execute function internal.refuse_kept()`

const terms = `
  create table internal.term_change (
    id             bigint      generated always as identity primary key,
    appeal_id      uuid        not null,
    cause          text        not null,
    counted_from   date        not null,
    extended_until date            null,
    due_before     date            null,
    due_after      date        not null,
    changed_at     timestamptz not null,
    changed_by     uuid            null,
    file_id        bigint          null,
    constraint term_change_cause_check check (cause in ('OPENED', 'DAYS_OFF', 'EXTENDED', 'RETURNED')),
    constraint term_change_file_check check ((file_id is not null) = (cause = 'DAYS_OFF')),
    constraint term_change_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete cascade,
    constraint term_change_changed_by_foreign
      foreign key (changed_by) references internal.staff (id) on delete restrict,
    constraint term_change_file_id_foreign
      foreign key (file_id) references internal.days_off_file (id) on delete restrict
  );
  create index term_change_appeal_id_index on internal.term_change (appeal_id, id);
  create table internal.term_extension (
    id          uuid        not null primary key,
    meeting_id  uuid        not null,
    appeal_id   uuid        not null,
    decided_on  date        not null,
    due_before  date        not null,
    until       date        not null,
    reason      jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint term_extension_until_check check (until > due_before),
    constraint term_extension_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint term_extension_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete cascade,
    constraint term_extension_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  );
  create index term_extension_appeal_id_index on internal.term_extension (appeal_id)`

const hops = `
  create table internal.referral_hop (
    id          uuid        not null primary key,
    meeting_id  uuid        not null,
    appeal_id   uuid        not null,
    part        int             null,
    number      int         not null,
    kind        text        not null,
    "from"      jsonb           null,
    "to"        jsonb           null,
    ground      text            null,
    "on"        date        not null,
    due_on      date            null,
    told_on     date            null,
    told_by     text            null,
    words       text            null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint referral_hop_appeal_id_number_unique unique (appeal_id, number),
    constraint referral_hop_kind_check check (kind in ('FORWARDED', 'PASSED_ON', 'RETURNED')),
    constraint referral_hop_way_check
      check (("from" is null) = (kind = 'FORWARDED') and ("to" is null) = (kind = 'RETURNED')),
    constraint referral_hop_ground_check check (ground is null or ground in ('COMPETENCE', 'TERRITORY')),
    constraint referral_hop_told_check check ((told_on is null) = (told_by is null)),
    constraint referral_hop_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint referral_hop_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete cascade,
    constraint referral_hop_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  )`

const parts = `
  create table internal.appeal_part (
    id              uuid        not null primary key,
    meeting_id      uuid        not null,
    appeal_id       uuid        not null,
    number          int         not null,
    topic           text        not null,
    text            text        not null,
    for_police      boolean     not null,
    due_on          date            null,
    referred_on     date            null,
    referred_to     jsonb           null,
    referral_ground text            null,
    answered_on     date            null,
    answer          text            null,
    answer_language text            null,
    split_at        timestamptz not null,
    split_by        uuid        not null,
    constraint appeal_part_appeal_id_number_unique unique (appeal_id, number),
    constraint appeal_part_number_check check (number > 0),
    constraint appeal_part_topic_check
      check (topic in ('noise', 'traffic', 'parking', 'lighting', 'theft', 'fraud', 'drugs_alcohol', 'domestic_violence', 'children_school', 'animals', 'housing', 'migration', 'other')),
    constraint appeal_part_due_check check ((due_on is null) = for_police),
    constraint appeal_part_referred_check
      check ((referred_on is null) = (referred_to is null) and (referred_on is null) = (referral_ground is null)),
    constraint appeal_part_answered_check
      check ((answered_on is null) = (answer is null) and (answer is null) = (answer_language is null)),
    constraint appeal_part_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint appeal_part_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete cascade,
    constraint appeal_part_split_by_foreign
      foreign key (split_by) references internal.staff (id) on delete restrict
  );
  alter table internal.appeal
    drop constraint appeal_later_answer_check,
    add constraint appeal_later_answer_check
      check ((answered_on is null or later_answer is not null) and (later_answer is null) = (later_answer_language is null))`

const concerns = `
  create table internal.appeal_concern (
    appeal_id  uuid        not null primary key,
    meeting_id uuid        not null,
    concern    text        not null,
    marked_at  timestamptz not null,
    marked_by  uuid        not null,
    constraint appeal_concern_concern_check check (concern in ('CRIME', 'THREAT')),
    constraint appeal_concern_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on update cascade on delete cascade,
    constraint appeal_concern_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint appeal_concern_marked_by_foreign
      foreign key (marked_by) references internal.staff (id) on delete restrict
  )`

const notices = `
  create table internal.notice (
    id           uuid        not null primary key,
    version      int         not null default 1,
    meeting_id   uuid        not null,
    appeal_id    uuid        not null,
    part         int             null,
    kind         text        not null,
    text         jsonb       not null,
    edition      int         not null,
    counted_from date        not null,
    due_on       date        not null,
    state        text        not null,
    issued_at    timestamptz not null,
    issued_by    uuid        not null,
    printed_at   timestamptz     null,
    printed_by   uuid            null,
    constraint notice_kind_check check (kind in ('FORWARDED', 'EXTENDED')),
    constraint notice_state_check check (state in ('WAITING', 'SENT', 'DELIVERED', 'FAILED', 'UNREACHABLE')),
    constraint notice_printed_check check ((printed_at is null) = (printed_by is null)),
    constraint notice_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint notice_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete cascade,
    constraint notice_issued_by_foreign
      foreign key (issued_by) references internal.staff (id) on delete restrict,
    constraint notice_printed_by_foreign
      foreign key (printed_by) references internal.staff (id) on delete restrict
  );
  create index notice_appeal_id_index on internal.notice (appeal_id);
  create index notice_waiting_index on internal.notice (due_on, id) where state in ('WAITING', 'FAILED');
  create table internal.notice_attempt (
    id          uuid        not null primary key,
    notice_id   uuid        not null,
    tried_on    date        not null,
    tried_at    timestamptz     null,
    channel     text        not null,
    result      text        not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint notice_attempt_channel_check check (channel in ('SPOKEN', 'PHONE', 'MESSAGE', 'LETTER')),
    constraint notice_attempt_result_check
      check (result in ('SENT', 'DELIVERED', 'NO_ANSWER', 'WRONG_CONTACT', 'RETURNED')),
    constraint notice_attempt_notice_id_foreign
      foreign key (notice_id) references internal.notice (id) on delete cascade,
    constraint notice_attempt_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  );
  create index notice_attempt_notice_id_index on internal.notice_attempt (notice_id)`

const published = `
  alter table public_record.outcome_item
    add column due_provisional boolean not null default false,
    add column parts jsonb not null default '[]'`
