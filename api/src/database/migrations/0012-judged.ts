import { order2023 } from '@esep/law'
import { Migration } from '@mikro-orm/migrations'
import { publishedFindings } from './0012-published.ts'

/**
 * What the order demanded of every precinct in every quarter and whether it was met, on any day and under which reading of
 * it: rows are added, and of what was found only its end is ever written (¶25–31).
 */
export class Migration0012Judged extends Migration {
  override up(): void {
    const statements = [
      policyEditions,
      firstEdition,
      cells,
      findings,
      findingsStay,
      corrections,
      ...publishedFindings,
    ]
    for (const statement of statements) this.addSql(statement)
  }
}

const policyEditions = `
  create table internal.policy_edition (
    since      date        not null primary key,
    edition    text        not null,
    "values"   jsonb       not null,
    reason     jsonb           null,
    adopted_by uuid            null,
    adopted_at timestamptz not null default now(),
    constraint policy_edition_edition_unique unique (edition),
    constraint policy_edition_edition_check check (edition ~ '^[0-9A-Za-z.-]{1,40}$'),
    constraint policy_edition_adopted_check check ((adopted_by is null) = (reason is null)),
    constraint policy_edition_adopted_by_foreign
      foreign key (adopted_by) references internal.staff (id) on delete restrict
  );
  create trigger policy_edition_stays before update or delete or truncate on internal.policy_edition
    for each statement execute function internal.refuse_kept()`

const firstEdition = `
  insert into internal.policy_edition (since, edition, "values")
    values ('${order2023.inForceSince}', '2023', '${JSON.stringify(order2023)}')`

const cells = `
  create table internal.duty_cell (
    precinct_id uuid        not null,
    quarter     text        not null,
    judged_at   timestamptz     null,
    judged_on   date            null,
    open        boolean     not null default true,
    primary key (precinct_id, quarter),
    constraint duty_cell_quarter_check check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
    constraint duty_cell_judged_check check ((judged_at is null) = (judged_on is null)),
    constraint duty_cell_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id) on delete restrict
  );
  create index duty_cell_open_index on internal.duty_cell (quarter, precinct_id) where open;
  create table internal.judged_night (
    day       date        not null primary key,
    judged_at timestamptz not null,
    cells     int         not null
  )`

/**
 * NOTE: without foreign keys: a million rows are written from what was read of these very tables a moment ago, of which
 * nothing is ever deleted, and to check each of them anew takes longer than to write them.
 */
const findings = `
  create table internal.finding (
    precinct_id  uuid        not null,
    quarter      text        not null,
    duty         text        not null,
    meeting_id   uuid            null,
    staff_id     uuid            null,
    verdict      text        not null,
    cause        text        not null,
    edition      text        not null,
    margin       int             null,
    other_margin int             null,
    day          date            null,
    count        int             null,
    lacking      text[]      not null,
    remarks      text[]      not null,
    grounds      jsonb       not null,
    since        timestamptz not null,
    until        timestamptz     null,
    constraint finding_one_at_a_time
      unique nulls not distinct (precinct_id, quarter, duty, meeting_id, staff_id, until),
    constraint finding_verdict_check
      check (verdict in ('met', 'met_with_deviation', 'unmet', 'not_due', 'cannot_be_met', 'unknown', 'not_applicable')),
    constraint finding_until_check check (until > since)
  )`

const findingsStay = `
  create function internal.refuse_other_finding() returns trigger language plpgsql as $$
  begin
    raise exception 'what was found is kept as it was found' using errcode = 'check_violation';
  end $$;
  create trigger finding_stays before update on internal.finding
    for each row
    when (old.until is not null or new.until is null
      or (old.precinct_id, old.quarter, old.duty, old.meeting_id, old.staff_id, old.verdict, old.cause, old.edition,
          old.margin, old.other_margin, old.day, old.count, old.lacking, old.remarks, old.grounds, old.since)
        is distinct from
         (new.precinct_id, new.quarter, new.duty, new.meeting_id, new.staff_id, new.verdict, new.cause, new.edition,
          new.margin, new.other_margin, new.day, new.count, new.lacking, new.remarks, new.grounds, new.since))
    execute function internal.refuse_other_finding();
  create trigger finding_remains before delete or truncate on internal.finding
    for each statement execute function internal.refuse_other_finding()`

const corrections = `
  create table internal.finding_correction (
    id               uuid        not null primary key,
    version          int         not null default 1,
    precinct_id      uuid        not null,
    quarter          text        not null,
    duty             text        not null,
    meeting_id       uuid            null,
    staff_id         uuid            null,
    verdict          text        not null,
    instead_of       text        not null,
    reason           jsonb       not null,
    corrected_at     timestamptz not null,
    corrected_by     uuid        not null,
    withdrawn_at     timestamptz     null,
    withdrawn_by     uuid            null,
    withdrawal_words jsonb           null,
    constraint finding_correction_verdict_check
      check (verdict in ('met', 'met_with_deviation', 'unmet', 'not_due', 'cannot_be_met', 'unknown', 'not_applicable')),
    constraint finding_correction_instead_check check (verdict <> instead_of),
    constraint finding_correction_withdrawn_check
      check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawal_words is null)),
    constraint finding_correction_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id) on delete restrict,
    constraint finding_correction_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint finding_correction_staff_id_foreign
      foreign key (staff_id) references internal.staff (id) on delete restrict,
    constraint finding_correction_corrected_by_foreign
      foreign key (corrected_by) references internal.staff (id) on delete restrict,
    constraint finding_correction_withdrawn_by_foreign
      foreign key (withdrawn_by) references internal.staff (id) on delete restrict
  );
  create index finding_correction_cell_index on internal.finding_correction (precinct_id, quarter)`
