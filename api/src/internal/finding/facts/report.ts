import { isOpenAfter, wasHeldBefore, wasLeftOpen } from '../../report/left-open.ts'

/** Meetings held before `meeting` in the precinct of `part` or one that it succeeded, by the `family` of each precinct. */
const earlier = `
  (
    select earlier.id
      from family
      join internal.meeting_precinct earlier_part on earlier_part.precinct_id = family.member
      join internal.meeting earlier on earlier.id = earlier_part.meeting_id
     where family.precinct_id = part.precinct_id
       and ${wasHeldBefore('meeting.starts_at')}
  ) earlier`

/** The sections that say something or why there is nothing to say; what is said of earlier appeals is said in that on appeals. */
const told = `
  select section, text ~ '\\S' as filled, nothing_because is not null as nothing_because
    from internal.report
   where report.protocol_id = protocol.id
   union all
  select 'COMPLAINTS_AND_APPEALS', true, false
   where exists (select from internal.carried_appeal spoken where spoken.protocol_id = protocol.id)`

/** What `isSourced` of the law says of a figure (¶29). */
const isSourced = `
  (figure.period_from, figure.period_until, figure.source_kind, figure.source, figure.retrieved_on) is not null
  and figure.source ->> 'kk' ~ '\\S' and figure.source ->> 'ru' ~ '\\S'`

/** What the latest protocol of `meeting` reports for the precinct of `part`; null until something was entered (¶29, ¶30). */
export const report = `
  select json_build_object(
           'id', protocol.id,
           'sections', coalesce(section.told, '[]'),
           'figures', figure.total,
           'figuresWithoutSource', figure.unsourced,
           'sourced', figure.total > figure.unsourced or source.named,
           'isFirst', not exists (select from ${earlier}),
           'carried', carried.total,
           'unspoken', carried.unspoken
         )
    from (
           select json_agg(json_build_object(
                    'section', told.section, 'filled', told.filled, 'nothingBecause', told.nothing_because
                  ) order by told.section) as told
             from (${told}) told
         ) section,
         (
           select count(*)::int as total, (count(*) filter (where (${isSourced}) is not true))::int as unsourced
             from internal.report_figure figure
            where figure.protocol_id = protocol.id
         ) figure,
         (
           select count(*) > 0 as named from internal.report_source source where source.protocol_id = protocol.id
         ) source,
         (
           select count(distinct appeal.id)::int as total,
                  (count(distinct appeal.id) filter (where spoken.state is null))::int as unspoken
             from ${earlier}
             join internal.appeal on appeal.meeting_id = earlier.id
             left join internal.carried_appeal spoken
               on spoken.appeal_id = appeal.id and spoken.protocol_id = protocol.id
            where ${wasLeftOpen} and ${isOpenAfter('meeting.day')}
         ) carried
   where section.told is not null or figure.total > 0 or source.named`
