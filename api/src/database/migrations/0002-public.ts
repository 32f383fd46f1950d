import { Migration } from '@mikro-orm/migrations'
import { folding, searching } from './0002-search.ts'

/** What residents read, in a schema of its own: written by the staff's process, read by the reader's role. */
export class Migration0002Public extends Migration {
  override up(): void {
    this.addSql('create schema if not exists public_record')
    for (const statement of [territories, precincts, houseRanges, meetings, outcomes]) {
      this.addSql(statement)
    }
    this.addSql(folding)
    this.addSql(searching)
  }
}

const territories = `
  create table public_record.territory (
    kato        text not null primary key,
    level       text not null,
    parent_kato text     null,
    name        jsonb not null,
    outline     jsonb    null,
    south       double precision null,
    west        double precision null,
    north       double precision null,
    east        double precision null,
    constraint territory_kato_check   check (kato ~ '^[0-9]{9}$'),
    constraint territory_level_check  check (level in ('COUNTRY', 'REGION', 'DISTRICT')),
    constraint territory_parent_check check ((level = 'COUNTRY') = (parent_kato is null)),
    constraint territory_parent_kato_foreign
      foreign key (parent_kato) references public_record.territory (kato) on delete restrict
  );
  create index territory_parent_kato_index on public_record.territory (parent_kato)`

const precincts = `
  create table public_record.precinct (
    id               uuid not null primary key,
    number           int  not null,
    district_kato    text not null,
    region_kato      text not null,
    police_body_name jsonb not null,
    point            jsonb not null,
    inspector        jsonb    null,
    vacant           boolean not null,
    phone            text  null,
    reception_hours  jsonb not null,
    outline          jsonb not null,
    latitude         double precision not null,
    longitude        double precision not null,
    south            double precision not null,
    west             double precision not null,
    north            double precision not null,
    east             double precision not null,
    neighbour_ids    uuid[] not null,
    recorded_since   date   not null,
    constraint precinct_number_check check (number > 0),
    constraint precinct_bounds_check check (south <= north and west <= east),
    constraint precinct_district_kato_foreign
      foreign key (district_kato) references public_record.territory (kato),
    constraint precinct_region_kato_foreign
      foreign key (region_kato) references public_record.territory (kato)
  );
  create index precinct_district_kato_index on public_record.precinct (district_kato);
  create index precinct_region_kato_index   on public_record.precinct (region_kato)`

const houseRanges = `
  create table public_record.house_range (
    id          uuid not null primary key,
    precinct_id uuid not null,
    street_kk   text not null,
    street_ru   text not null,
    type_kk     text not null,
    type_ru     text not null,
    parity      text not null,
    "from"      int  not null,
    "to"        int  not null,
    constraint house_range_parity_check check (parity in ('even', 'odd', 'all')),
    constraint house_range_order_check  check ("from" <= "to"),
    constraint house_range_precinct_id_foreign
      foreign key (precinct_id) references public_record.precinct (id)
  );
  create index house_range_precinct_id_index on public_record.house_range (precinct_id)`

const meetings = `
  create table public_record.meeting (
    id              uuid not null primary key,
    status          text not null,
    day             date not null,
    starts_at       timestamptz not null,
    actual_start    timestamptz null,
    actual_end      timestamptz null,
    form            text    not null,
    joint           boolean not null,
    venue           jsonb null,
    latitude        double precision null,
    longitude       double precision null,
    join_link       text  null,
    note            jsonb null,
    languages       text[] not null,
    notice          jsonb  null,
    previous_starts jsonb not null,
    reason          jsonb  null,
    changes         jsonb not null,
    inspectors      jsonb not null,
    invited         jsonb not null,
    constraint meeting_status_check
      check (status in ('ANNOUNCED', 'MOVED', 'CANCELLED', 'HELD', 'NOT_HELD', 'PUBLISHED')),
    constraint meeting_form_check check (form in ('INDOORS', 'OUTDOORS', 'ONLINE')),
    constraint meeting_announced_check
      check (notice is not null or status in ('CANCELLED', 'HELD', 'NOT_HELD', 'PUBLISHED')),
    constraint meeting_moved_check
      check (status <> 'MOVED' or jsonb_array_length(previous_starts) > 0),
    constraint meeting_reason_check
      check (reason is not null or status in ('ANNOUNCED', 'MOVED', 'HELD', 'PUBLISHED')),
    constraint meeting_held_check
      check (actual_start is not null or status in ('ANNOUNCED', 'MOVED', 'CANCELLED', 'NOT_HELD'))
  );
  create index meeting_starts_at_index on public_record.meeting (starts_at, id);
  create index meeting_day_index       on public_record.meeting (day);
  create table public_record.meeting_precinct (
    meeting_id  uuid not null,
    precinct_id uuid not null,
    primary key (meeting_id, precinct_id),
    constraint meeting_precinct_meeting_id_foreign
      foreign key (meeting_id) references public_record.meeting (id) on update cascade on delete cascade,
    constraint meeting_precinct_precinct_id_foreign
      foreign key (precinct_id) references public_record.precinct (id) on update cascade on delete cascade
  );
  create index meeting_precinct_precinct_id_index on public_record.meeting_precinct (precinct_id)`

const outcomes = `
  create table public_record.outcome (
    id                      uuid not null primary key,
    version                 int  not null,
    published_at            timestamptz not null,
    withdrawn_at            timestamptz null,
    withdrawal_reason       jsonb   null,
    registered              int     null,
    refused                 int     null,
    police_leader_present   boolean null,
    local_executive_present boolean null,
    signed_on               date    null,
    signed_late             boolean not null default false,
    summary                 jsonb not null,
    sections                jsonb not null,
    decisions               jsonb not null,
    constraint outcome_withdrawal_check
      check ((withdrawn_at is null) = (withdrawal_reason is null)),
    constraint outcome_tombstone_check
      check (
        withdrawn_at is null
        or (summary = '[]'::jsonb and sections = '[]'::jsonb and decisions = '[]'::jsonb)
      ),
    constraint outcome_id_foreign
      foreign key (id) references public_record.meeting (id) on update cascade on delete cascade
  );
  create index outcome_published_at_index on public_record.outcome (published_at);
  create table public_record.outcome_item (
    outcome_id      uuid not null,
    number          int  not null,
    kind            text not null,
    topic           text not null,
    title           jsonb not null,
    speaker         text  not null,
    said            jsonb not null,
    answer_given    text  not null,
    answer          jsonb null,
    later_answer    jsonb null,
    raised_on       date not null,
    check_opened_on date null,
    due_on          date null,
    overdue_from    date null,
    referred_on     date null,
    referred_to     jsonb null,
    answered_on     date null,
    primary key (outcome_id, number),
    constraint outcome_item_number_check       check (number > 0),
    constraint outcome_item_answer_given_check check (answer_given in ('full', 'partial', 'none')),
    constraint outcome_item_referred_check     check ((referred_on is null) = (referred_to is null)),
    constraint outcome_item_outcome_id_foreign
      foreign key (outcome_id) references public_record.outcome (id) on delete cascade
  )`
