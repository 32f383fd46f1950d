/** Meetings held before `meeting` in the precinct of `part` or one that it succeeded, by the `family` of each precinct. */
const earlier = `
  (
    select earlier.id
      from family
      join internal.meeting_precinct earlier_part on earlier_part.precinct_id = family.member
      join internal.meeting earlier on earlier.id = earlier_part.meeting_id
     where family.precinct_id = part.precinct_id
       and earlier.starts_at < meeting.starts_at
       and earlier.stage in ('held', 'recorded', 'signed', 'published')
  ) earlier`

/** What the latest protocol of `meeting` reports for the precinct of `part`; null until something was entered (¶29, ¶30). */
export const report = `
  select json_build_object(
           'id', protocol.id,
           'sections', section.told,
           'figures', figure.total,
           'figuresWithoutSource', figure.unsourced,
           'sourced', figure.total > figure.unsourced
             or exists (select from internal.report_source source where source.protocol_id = protocol.id),
           'isFirst', not exists (select from ${earlier}),
           'carried', carried.total,
           'unspoken', carried.unspoken
         )
    from (
           select json_agg(json_build_object(
                    'section', told.section, 'filled', told.text <> '',
                    'nothingBecause', told.nothing_because is not null
                  ) order by told.section) as told
             from internal.report told
            where told.protocol_id = protocol.id
         ) section,
         (
           select count(*)::int as total, (count(*) filter (where figure.source_kind is null))::int as unsourced
             from internal.report_figure figure
            where figure.protocol_id = protocol.id
         ) figure,
         (
           select count(distinct appeal.id)::int as total,
                  (count(distinct appeal.id) filter (where spoken.state is null))::int as unspoken
             from ${earlier}
             join internal.appeal on appeal.meeting_id = earlier.id
             left join internal.carried_appeal spoken
               on spoken.appeal_id = appeal.id and spoken.protocol_id = protocol.id
            where appeal.answer is distinct from 'full'
              and coalesce(least(appeal.answered_on, appeal.referred_on) > meeting.day, true)
         ) carried
   where section.told is not null`
