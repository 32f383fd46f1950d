import { Migration } from '@mikro-orm/migrations'

/**
 * What was said aloud as a record of the law, the slip that whoever said it takes home, what its code opens in public, and
 * what they object to there. Personal are the records, which name people, and the objections, which quote them.
 */
export class Migration0015Slips extends Migration {
  override up(): void {
    for (const statement of [records, slips, publishedSlips, objections]) this.addSql(statement)
  }
}

const records = `
  create table internal.appeal_record (
    appeal_id   uuid        not null primary key,
    name        text        not null,
    address     text        not null,
    addressee   jsonb       not null,
    recorded_at timestamptz not null,
    recorded_by uuid        not null,
    constraint appeal_record_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on update cascade on delete restrict,
    constraint appeal_record_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  )`

/** NOTE: numbers come from a sequence, so that two who give slips at once do not wait; one that was not given is skipped. */
const slips = `
  create sequence internal.slip_number;
  create table internal.slip (
    id            uuid        not null primary key,
    version       int         not null default 1,
    appeal_id     uuid        not null,
    number        text        not null,
    received_at   timestamptz not null,
    registered_on date        not null,
    receiver      jsonb       not null,
    code_hash     text        not null,
    given_at      timestamptz not null,
    given_by      uuid        not null,
    constraint slip_appeal_id_unique unique (appeal_id),
    constraint slip_number_unique    unique (number),
    constraint slip_code_hash_unique unique (code_hash),
    constraint slip_number_check     check (number ~ '^[0-9]{4}-[0-9]{6,}$'),
    constraint slip_code_hash_check  check (code_hash ~ '^[0-9a-f]{64}$'),
    constraint slip_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete restrict,
    constraint slip_given_by_foreign
      foreign key (given_by) references internal.staff (id) on delete restrict
  )`

const publishedSlips = `
  create table public_record.slip (
    code_hash       text not null primary key,
    received_on     date not null,
    registered_on   date not null,
    answer_given    text     null,
    check_opened_on date     null,
    due_on          date     null,
    due_provisional boolean not null default false,
    overdue_from    date     null,
    referred_on     date     null,
    referred_to     jsonb    null,
    answered_on     date     null,
    parts           jsonb not null default '[]',
    constraint slip_code_hash_check    check (code_hash ~ '^[0-9a-f]{64}$'),
    constraint slip_answer_given_check check (answer_given in ('full', 'partial', 'none')),
    constraint slip_referred_check     check ((referred_on is null) = (referred_to is null))
  )`

const objections = `
  create table dropbox.slip_objection (
    id          uuid        not null primary key default gen_random_uuid(),
    version     int         not null default 1,
    received_at timestamptz not null default now(),
    code_hash   text        not null,
    kind        text        not null,
    text        text        not null,
    closed_at   timestamptz     null,
    closed_by   uuid            null,
    result      text            null,
    note        text            null,
    constraint slip_objection_code_hash_check check (code_hash ~ '^[0-9a-f]{64}$'),
    constraint slip_objection_kind_check      check (kind in ('MISSING', 'NOT_MY_WORDS')),
    constraint slip_objection_text_check      check (char_length(text) >= 1 and char_length(text) <= 2000),
    constraint slip_objection_result_check
      check (result in ('CORRECTED', 'AS_RECORDED', 'NEW_APPEAL', 'OTHER_MATTER')),
    constraint slip_objection_closed_check
      check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (result is null) and (closed_at is not null or note is null)),
    constraint slip_objection_closed_by_foreign
      foreign key (closed_by) references internal.staff (id) on delete restrict
  );
  create index slip_objection_queue_index     on dropbox.slip_objection (received_at, id);
  create index slip_objection_code_hash_index on dropbox.slip_objection (code_hash)`
