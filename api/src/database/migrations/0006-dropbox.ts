import { Migration } from '@mikro-orm/migrations'

/**
 * What residents report to have got out by mistake, in a schema of its own: one user puts in and sees nothing, staff take
 * out. What a report is about is told by its page, whoever wrote it.
 */
export class Migration0006Dropbox extends Migration {
  override up(): void {
    this.addSql('create schema if not exists dropbox')
    this.addSql(leakReports)
  }
}

const leakReports = `
  create table dropbox.leak_report (
    id          uuid        not null primary key default gen_random_uuid(),
    version     int         not null default 1,
    received_at timestamptz not null default now(),
    page        text            null,
    text        text        not null,
    meeting_id  uuid generated always as
      (substring(page from '^/(?:kk|ru|en)/(?:meetings|outcomes)/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?$')::uuid) stored,
    precinct_id uuid generated always as
      (substring(page from '^/(?:kk|ru|en)/precincts/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/?$')::uuid) stored,
    closed_at   timestamptz     null,
    closed_by   uuid            null,
    result      text            null,
    note        text            null,
    constraint leak_report_page_check check (page ~ '^/[A-Za-z0-9/._-]{0,199}$'),
    constraint leak_report_text_check check (char_length(text) >= 1 and char_length(text) <= 2000),
    constraint leak_report_result_check
      check (result in ('HIDDEN', 'HIDDEN_BEFORE', 'NOT_THERE', 'NOT_PERSONAL', 'OTHER_MATTER')),
    constraint leak_report_closed_check
      check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (result is null) and (closed_at is not null or note is null)),
    constraint leak_report_closed_by_foreign
      foreign key (closed_by) references internal.staff (id) on delete restrict
  );
  create index leak_report_queue_index on dropbox.leak_report (received_at, id)`
