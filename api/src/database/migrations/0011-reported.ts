import { Migration } from '@mikro-orm/migrations'

/** Who was invited and who could not be, what was reported and from which sources, and what earlier appeals came to (¶28–31). */
export class Migration0011Reported extends Migration {
  override up(): void {
    for (const statement of [invitations, reports, earlierAppeals, appeals, published]) {
      this.addSql(statement)
    }
  }
}

const invitations = `
  alter table internal.invitation
    add column constituency jsonb   null,
    add column serves_here  boolean null,
    add constraint invitation_constituency_check
      check (category = 'MASLIKHAT_DEPUTIES' or (constituency is null and serves_here is null));
  create table internal.invitation_waiver (
    meeting_id uuid        not null,
    category   text        not null,
    reason     jsonb       not null,
    waived_at  timestamptz not null,
    waived_by  uuid        not null,
    primary key (meeting_id, category),
    constraint invitation_waiver_category_check
      check (category in ('MASLIKHAT_DEPUTIES', 'PUBLIC', 'HEALTH', 'LABOUR_AND_SOCIAL_PROTECTION', 'EDUCATION_AND_SCIENCE', 'AGRICULTURE', 'HOUSING_AND_UTILITIES', 'ORGANISATIONS', 'MASS_MEDIA')),
    constraint invitation_waiver_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint invitation_waiver_waived_by_foreign
      foreign key (waived_by) references internal.staff (id) on delete restrict
  )`

const sourceKinds = `
  ('STATE_STATISTICS', 'DEPARTMENTAL_STATISTICS', 'APPEALS', 'PUBLIC_COUNCILS', 'PUBLIC_ASSOCIATIONS', 'PROGRAMMES', 'OPINION_STUDIES', 'MASS_MEDIA')`

const reports = `
  alter table internal.protocol add column acts jsonb not null default '[]';
  alter table internal.report
    add column nothing_because jsonb null,
    add constraint report_nothing_check check (nothing_because is null or text = '');
  create table internal.report_figure (
    id            uuid    not null primary key,
    protocol_id   uuid    not null,
    number        int     not null,
    section       text    not null,
    label         jsonb   not null,
    value         int     not null,
    counts_people boolean not null,
    part_of       int         null,
    period_from   date        null,
    period_until  date        null,
    source_kind   text        null,
    source        jsonb       null,
    retrieved_on  date        null,
    constraint report_figure_protocol_id_number_unique unique (protocol_id, number),
    constraint report_figure_value_check check (number > 0 and value >= 0),
    constraint report_figure_part_check check (part_of <> number),
    constraint report_figure_period_check check (period_from <= period_until),
    constraint report_figure_source_kind_check check (source_kind in ${sourceKinds}),
    constraint report_figure_protocol_id_foreign
      foreign key (protocol_id) references internal.protocol (id) on delete restrict
  );
  create table internal.report_source (
    protocol_id uuid  not null,
    number      int   not null,
    source_kind text  not null,
    name        jsonb not null,
    primary key (protocol_id, number),
    constraint report_source_kind_check check (source_kind in ${sourceKinds}),
    constraint report_source_protocol_id_foreign
      foreign key (protocol_id) references internal.protocol (id) on delete restrict
  );
  create trigger report_figure_stays before update or delete on internal.report_figure
    for each row execute function internal.refuse_signed_report();
  create trigger report_source_stays before update or delete on internal.report_source
    for each row execute function internal.refuse_signed_report()`

const earlierAppeals = `
  create table internal.carried_appeal (
    protocol_id uuid  not null,
    appeal_id   uuid  not null,
    state       text  not null,
    words       jsonb     null,
    primary key (protocol_id, appeal_id),
    constraint carried_appeal_state_check
      check (state in ('CHECKING', 'DONE', 'FORWARDED', 'DECLINED')),
    constraint carried_appeal_protocol_id_foreign
      foreign key (protocol_id) references internal.protocol (id)
      on update cascade on delete restrict,
    constraint carried_appeal_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on update cascade on delete restrict
  );
  create index carried_appeal_appeal_id_index on internal.carried_appeal (appeal_id);
  create trigger carried_appeal_stays before update or delete on internal.carried_appeal
    for each row execute function internal.refuse_signed_report();
  create table internal.precinct_succession (
    precinct_id    uuid not null,
    predecessor_id uuid not null,
    primary key (precinct_id, predecessor_id),
    constraint precinct_succession_check check (precinct_id <> predecessor_id),
    constraint precinct_succession_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id)
      on update cascade on delete restrict,
    constraint precinct_succession_predecessor_id_foreign
      foreign key (predecessor_id) references internal.precinct (id)
      on update cascade on delete restrict
  );
  create index precinct_succession_predecessor_id_index on internal.precinct_succession (predecessor_id)`

const appeals = `
  alter table internal.appeal
    add column minute int null,
    add constraint appeal_minute_check check (minute >= 0),
    add constraint appeal_language_check check (language in ('kk', 'ru', 'other'));
  create table internal.appeal_translation (
    appeal_id     uuid        not null,
    language      text        not null,
    text          text        not null,
    translated_at timestamptz not null,
    translated_by uuid        not null,
    primary key (appeal_id, language),
    constraint appeal_translation_language_check check (language in ('kk', 'ru')),
    constraint appeal_translation_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on delete restrict,
    constraint appeal_translation_translated_by_foreign
      foreign key (translated_by) references internal.staff (id) on delete restrict
  );
  drop trigger appeal_words_stay on internal.appeal;
  create trigger appeal_words_stay before update on internal.appeal
    for each row
    when ((old.number, old.kind, old.language, old.text, old.minute, old.participant_id, old.answer, old.answer_text)
      is distinct from
      (new.number, new.kind, new.language, new.text, new.minute, new.participant_id, new.answer, new.answer_text))
    execute function internal.refuse_signed_words()`

const published = `
  alter table internal.edition add column counts jsonb not null default '[]';
  alter table public_record.meeting add column waived jsonb not null default '[]';
  alter table public_record.outcome
    add column figures jsonb not null default '[]',
    add column sources jsonb not null default '[]',
    add column silent  jsonb not null default '[]',
    add column acts    jsonb not null default '[]',
    drop constraint outcome_tombstone_check,
    add constraint outcome_tombstone_check
      check (
        withdrawn_at is null
        or (summary = '[]'::jsonb and sections = '[]'::jsonb and decisions = '[]'::jsonb
            and figures = '[]'::jsonb and sources = '[]'::jsonb and silent = '[]'::jsonb and acts = '[]'::jsonb)
      )`
