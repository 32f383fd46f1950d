/** What was said, what came of it, and how it was made fit for the public. */
export function protocolTables(): string[] {
  return [protocols, protocolSignatures, reports, appeals, outcomes, reviewDecisions, itemHeadings]
}

const protocols = `
  create table internal.protocol (
    id                uuid        not null primary key,
    meeting_id        uuid        not null,
    version           int         not null default 1,
    language          text        not null,
    text              text        not null,
    decisions         text            null,
    participants      int             null,
    nothing_raised    boolean     not null default false,
    mismatch_reason   text            null,
    correction_reason text            null,
    ended_at          timestamptz     null,
    recorded_at       timestamptz not null,
    recorded_by       uuid        not null,
    written_by        uuid[]      not null,
    signed_at         timestamptz     null,
    hash              text            null,
    signed_content    text            null,
    constraint protocol_meeting_id_version_unique unique (meeting_id, version),
    constraint protocol_version_check check (version > 0),
    constraint protocol_participants_check check (participants >= 0),
    constraint protocol_correction_check check ((version > 1) = (correction_reason is not null)),
    constraint protocol_signed_check
      check (signed_at is null or (hash is not null and participants is not null and decisions is not null and ended_at is not null)),
    constraint protocol_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id),
    constraint protocol_recorded_by_foreign
      foreign key (recorded_by) references internal.staff (id) on delete restrict
  );
  create index protocol_meeting_id_index on internal.protocol (meeting_id)`

const protocolSignatures = `
  create table internal.protocol_signature (
    protocol_id uuid        not null,
    staff_id    uuid        not null,
    signed_at   timestamptz not null,
    hash        text        not null,
    primary key (protocol_id, staff_id),
    constraint protocol_signature_protocol_id_foreign
      foreign key (protocol_id) references internal.protocol (id)
      on update cascade on delete restrict,
    constraint protocol_signature_staff_id_foreign
      foreign key (staff_id) references internal.staff (id) on update cascade on delete restrict
  )`

const reports = `
  create table internal.report (
    protocol_id uuid not null,
    section     text not null,
    language    text not null,
    text        text not null,
    primary key (protocol_id, section),
    constraint report_section_check
      check (section in ('CRIME_SITUATION', 'MEASURES_TO_STABILISE', 'PREVENTION', 'INVOLVING_CITIZENS', 'LEGISLATION', 'COMPLAINTS_AND_APPEALS')),
    constraint report_protocol_id_foreign
      foreign key (protocol_id) references internal.protocol (id) on delete restrict
  )`

const appeals = `
  create table internal.appeal (
    id                    uuid        not null primary key,
    version               int         not null default 1,
    meeting_id            uuid        not null,
    number                int         not null,
    kind                  text        not null,
    language              text        not null,
    text                  text        not null,
    participant_id        uuid            null,
    answer                text            null,
    answer_text           text            null,
    answer_language       text            null,
    check_opened_on       date            null,
    due_on                date            null,
    referred_on           date            null,
    referred_to           jsonb           null,
    referral_ground       text            null,
    notified_on           date            null,
    notified_by           text            null,
    answered_on           date            null,
    later_answer          text            null,
    later_answer_language text            null,
    raised_at             timestamptz not null,
    raised_by             uuid        not null,
    written_by            uuid[]      not null,
    constraint appeal_meeting_id_number_unique unique (meeting_id, number),
    constraint appeal_number_check check (number > 0),
    constraint appeal_kind_check check (kind in ('complaint', 'proposal', 'remark', 'question')),
    constraint appeal_answer_check check (answer in ('full', 'partial', 'none')),
    constraint appeal_answer_text_check
      check (answer is null or answer = 'none' or (answer_text is not null and answer_language is not null)),
    constraint appeal_check_check check (check_opened_on is null or answer in ('partial', 'none')),
    constraint appeal_later_answer_check
      check ((answered_on is null) = (later_answer is null) and (later_answer is null) = (later_answer_language is null)),
    constraint appeal_referred_check
      check ((referred_on is null) = (referred_to is null) and (referred_on is null) = (referral_ground is null)),
    constraint appeal_notified_check
      check ((referred_on is null or participant_id is null or notified_on is not null) and (notified_on is null) = (notified_by is null)),
    constraint appeal_meeting_id_foreign foreign key (meeting_id) references internal.meeting (id),
    constraint appeal_participant_id_foreign
      foreign key (participant_id) references internal.participant (id) on delete restrict,
    constraint appeal_raised_by_foreign
      foreign key (raised_by) references internal.staff (id) on delete restrict
  );
  create index appeal_meeting_id_index on internal.appeal (meeting_id);
  create index appeal_participant_id_index on internal.appeal (participant_id);
  create index appeal_open_index on internal.appeal (due_on, id)`

const outcomes = `
  create table internal.outcome (
    id                   uuid        not null primary key,
    version              int         not null default 1,
    reviewed_at          timestamptz     null,
    reviewed_by          uuid            null,
    reviewed_protocol_id uuid            null,
    published_at         timestamptz     null,
    published_by         uuid            null,
    withdrawn_at         timestamptz     null,
    withdrawn_by         uuid            null,
    withdrawal_reason    text            null,
    withdrawal_words     jsonb           null,
    constraint outcome_reviewed_check
      check ((reviewed_at is null) = (reviewed_by is null) and (reviewed_at is null) = (reviewed_protocol_id is null)),
    constraint outcome_published_check check ((published_at is null) = (published_by is null)),
    constraint outcome_withdrawn_check
      check ((withdrawn_at is null) = (withdrawal_reason is null) and (withdrawn_at is null or published_at is not null)),
    constraint outcome_id_foreign
      foreign key (id) references internal.meeting (id) on update cascade on delete restrict,
    constraint outcome_reviewed_by_foreign
      foreign key (reviewed_by) references internal.staff (id) on delete restrict,
    constraint outcome_reviewed_protocol_id_foreign
      foreign key (reviewed_protocol_id) references internal.protocol (id) on delete restrict,
    constraint outcome_published_by_foreign
      foreign key (published_by) references internal.staff (id) on delete restrict,
    constraint outcome_withdrawn_by_foreign
      foreign key (withdrawn_by) references internal.staff (id) on delete restrict
  )`

const reviewDecisions = `
  create table internal.review_decision (
    outcome_id uuid        not null,
    text_key   text        not null,
    span_start int         not null,
    span_end   int         not null,
    span_type  text        not null,
    text_hash  text        not null,
    own        boolean     not null,
    decision   text        not null,
    "by"       uuid        not null,
    at         timestamptz not null,
    primary key (outcome_id, text_key, span_start, span_end, span_type),
    constraint review_decision_span_check check (span_start >= 0 and span_end > span_start),
    constraint review_decision_decision_check check (decision in ('hide', 'keep')),
    constraint review_decision_outcome_id_foreign
      foreign key (outcome_id) references internal.outcome (id) on delete restrict,
    constraint review_decision_by_foreign
      foreign key ("by") references internal.staff (id) on delete restrict
  )`

const itemHeadings = `
  create table internal.item_heading (
    appeal_id uuid  not null primary key,
    topic     text  not null,
    title     jsonb not null,
    constraint item_heading_topic_check
      check (topic in ('noise', 'traffic', 'parking', 'lighting', 'theft', 'fraud', 'drugs_alcohol', 'domestic_violence', 'children_school', 'animals', 'housing', 'migration', 'other')),
    constraint item_heading_appeal_id_foreign
      foreign key (appeal_id) references internal.appeal (id) on update cascade on delete restrict
  )`
