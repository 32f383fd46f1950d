import { order2023 } from '@esep/law'
import { Migration } from '@mikro-orm/migrations'

/**
 * Who controls what a protocol laid down, on what evidence it was closed, and who was awarded (¶33, ¶34). Personal are the
 * words of `control_item`, those of `control_closure`, and the name and consent of `award`.
 */
export class Migration0017Controlled extends Migration {
  override up(): void {
    const statements = [
      items,
      assignments,
      closures,
      closuresStay,
      itemsOfBefore,
      awards,
      published,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}

const items = `
  create table internal.control_item (
    id         uuid        not null primary key,
    version    int         not null default 1,
    meeting_id uuid        not null,
    kind       text        not null,
    number     int         not null,
    appeal_id  uuid            null,
    words      text            null,
    opened_on  date        not null,
    due_on     date            null,
    closed_at  timestamptz     null,
    closed_by  uuid            null,
    dropped_at timestamptz     null,
    constraint control_item_kind_check check (kind in ('APPEAL', 'DECISION')),
    constraint control_item_appeal_check check ((kind = 'APPEAL') = (appeal_id is not null)),
    constraint control_item_number_check check (number > 0),
    constraint control_item_closed_check check ((closed_at is null) = (closed_by is null)),
    constraint control_item_appeal_id_unique unique (appeal_id),
    constraint control_item_meeting_id_foreign foreign key (meeting_id) references internal.meeting (id),
    constraint control_item_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete restrict,
    constraint control_item_closed_by_foreign
      foreign key (closed_by) references internal.staff (id) on delete restrict
  );
  create index control_item_meeting_id_index on internal.control_item (meeting_id);
  create index control_item_open_index on internal.control_item (due_on, id)
    where closed_at is null and dropped_at is null`

const assignments = `
  create table internal.control_assignment (
    item_id  uuid        not null,
    point_id uuid        not null,
    since    timestamptz not null,
    staff_id uuid            null,
    ground   text        not null,
    until    timestamptz     null,
    primary key (item_id, point_id, since),
    constraint control_assignment_ground_check
      check (ground in ('POINT_HEAD', 'NO_HEAD', 'HEAD_IS_EXECUTOR')),
    constraint control_assignment_head_check check (ground <> 'POINT_HEAD' or staff_id is not null),
    constraint control_assignment_until_check check (until > since),
    constraint control_assignment_item_id_foreign
      foreign key (item_id) references internal.control_item (id),
    constraint control_assignment_point_id_foreign
      foreign key (point_id) references internal.precinct_point (id),
    constraint control_assignment_staff_id_foreign
      foreign key (staff_id) references internal.staff (id) on delete restrict
  );
  create unique index control_assignment_one_at_a_time
    on internal.control_assignment (item_id, point_id) where until is null;
  create index control_assignment_staff_id_index
    on internal.control_assignment (staff_id) where until is null`

const closures = `
  create table internal.control_closure (
    id          uuid        not null primary key,
    item_id     uuid        not null,
    closed_at   timestamptz not null,
    closed_by   uuid        not null,
    words       text            null,
    file_name   text            null,
    file_hash   text            null,
    link        text            null,
    reopened_at timestamptz     null,
    reopened_by uuid            null,
    reason      text            null,
    constraint control_closure_evidence_check
      check (words is not null or file_hash is not null or link is not null),
    constraint control_closure_file_check
      check ((file_name is null) = (file_hash is null) and file_hash ~ '^[0-9a-f]{64}$'),
    constraint control_closure_reopened_check
      check ((reopened_at is null) = (reopened_by is null) and (reopened_at is null) = (reason is null)),
    constraint control_closure_item_id_foreign
      foreign key (item_id) references internal.control_item (id),
    constraint control_closure_closed_by_foreign
      foreign key (closed_by) references internal.staff (id) on delete restrict,
    constraint control_closure_reopened_by_foreign
      foreign key (reopened_by) references internal.staff (id) on delete restrict
  );
  create unique index control_closure_one_at_a_time
    on internal.control_closure (item_id) where reopened_at is null;
  create index control_closure_item_id_index on internal.control_closure (item_id)`

/** By whom, when and why something was closed and opened again is never changed; the evidence itself goes with the materials after their year. */
const closuresStay = `
  create trigger control_closure_stays before update on internal.control_closure
    for each row
    when ((old.item_id, old.closed_at, old.closed_by) is distinct from (new.item_id, new.closed_at, new.closed_by)
      or (old.reopened_at is not null and (old.reopened_at, old.reopened_by)
            is distinct from (new.reopened_at, new.reopened_by)))
    execute function internal.refuse_kept()`

/** What was signed before is controlled from now on; midnight assigns it. */
const itemsOfBefore = `
  insert into internal.control_item (id, meeting_id, kind, number, appeal_id, opened_on, due_on)
    select gen_random_uuid(), appeal.meeting_id, 'APPEAL', appeal.number, appeal.id, appeal.check_opened_on, appeal.due_on
      from internal.appeal
     where appeal.check_opened_on is not null;
  insert into internal.control_item (id, meeting_id, kind, number, words, opened_on, due_on)
    select gen_random_uuid(), decision.meeting_id, 'DECISION',
           row_number() over (partition by decision.meeting_id order by decision.at), trim(decision.line),
           decision.day, decision.day + ${order2023.decisionDays}
      from (
        select protocol.meeting_id, meeting.day, line, at
          from internal.meeting
          join lateral (
            select meeting_id, decisions from internal.protocol
             where protocol.meeting_id = meeting.id and protocol.signed_at is not null
             order by version desc limit 1
          ) protocol on true,
          regexp_split_to_table(protocol.decisions, E'\\n') with ordinality as split (line, at)
         where trim(line) <> ''
      ) decision`

const awards = `
  create table internal.award (
    id               uuid        not null primary key,
    version          int         not null default 1,
    meeting_id       uuid        not null,
    recipient        text        not null,
    form             text        not null,
    name             jsonb           null,
    title            jsonb           null,
    merit            jsonb       not null,
    consented_on     date            null,
    consent_document text            null,
    consent_by       uuid            null,
    withdrawn_at     timestamptz     null,
    withdrawn_by     uuid            null,
    given_at         timestamptz not null,
    given_by         uuid        not null,
    struck_at        timestamptz     null,
    struck_by        uuid            null,
    constraint award_recipient_check check (recipient in ('RESIDENT', 'ASSOCIATION', 'ORGANISATION')),
    constraint award_form_check check (form in ('LETTER_OF_THANKS', 'CERTIFICATE', 'GIFT', 'BADGE', 'OTHER')),
    constraint award_name_check check ((recipient = 'RESIDENT') = (title is null) and (name is null or title is null)),
    constraint award_consent_check
      check ((consented_on is null) = (consent_document is null) and (consented_on is null) = (consent_by is null)
        and (consented_on is null or recipient = 'RESIDENT')),
    constraint award_withdrawn_check
      check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null or consented_on is not null)),
    constraint award_struck_check check ((struck_at is null) = (struck_by is null)),
    constraint award_meeting_id_foreign foreign key (meeting_id) references internal.meeting (id),
    constraint award_consent_by_foreign
      foreign key (consent_by) references internal.staff (id) on delete restrict,
    constraint award_withdrawn_by_foreign
      foreign key (withdrawn_by) references internal.staff (id) on delete restrict,
    constraint award_given_by_foreign
      foreign key (given_by) references internal.staff (id) on delete restrict,
    constraint award_struck_by_foreign
      foreign key (struck_by) references internal.staff (id) on delete restrict
  );
  create index award_meeting_id_index on internal.award (meeting_id)`

const published = `
  alter table public_record.meeting add column awards jsonb not null default '[]'`
