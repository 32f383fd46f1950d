/**
 * What residents read of the duties: the verdicts that stand, each once. `number` tells the inspectors of one precinct
 * apart, who have no id here; `since` is the day from which a verdict stood as it stands, and `through` of the one row of
 * `judging` the last day that was judged.
 */
export const publishedFindings: readonly string[] = [
  `create table public_record.finding (
    precinct_id   uuid     not null,
    quarter       text     not null,
    duty          text     not null,
    meeting_id    uuid         null,
    number        smallint not null,
    region_kato   text     not null,
    district_kato text     not null,
    verdict       text     not null,
    cause         text     not null,
    edition       text     not null,
    margin        int          null,
    other_margin  int          null,
    day           date         null,
    count         int          null,
    lacking       text[]   not null,
    remarks       text[]   not null,
    grounds       jsonb    not null,
    since         date     not null,
    inspector     jsonb        null,
    corrected     jsonb        null,
    constraint finding_unique
      unique nulls not distinct (precinct_id, quarter, duty, meeting_id, number),
    constraint finding_verdict_check
      check (verdict in ('met', 'met_with_deviation', 'unmet', 'not_due', 'cannot_be_met', 'unknown', 'not_applicable'))
  )`,
  `create index finding_territory_index
    on public_record.finding (quarter, region_kato, district_kato, duty, verdict)`,
  `create index finding_meeting_id_index on public_record.finding (meeting_id)`,
  `create table public_record.judging (
    single  boolean     not null primary key default true,
    through date        not null,
    at      timestamptz not null,
    constraint judging_single_check check (single)
  )`,
]
