const keptRow = `
  create function internal.refuse_kept_row() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' and internal.is_being_purged(old.outcome_id) then return old; end if;
    raise exception 'what was decided is kept as it was: %', tg_table_name using errcode = 'check_violation';
  end $$`

/**
 * What is signed or decided is changed by nobody, and after its year it has to go. The one way through is narrow and has a
 * name: `internal.is_being_purged`. It is open for one meeting, while a row of `internal.purge` says that its files are gone
 * and its rows are not, and such a row cannot be written before a year is over. Through it texts are emptied and rows that
 * hold nothing but personal data deleted; whatever else is tried stays refused.
 */
export const purgeGuards: readonly string[] = [
  `create function internal.is_being_purged(meeting uuid) returns boolean language sql stable as $$
     select exists (
       select from internal.purge
        where purge.meeting_id = meeting and not purge.spares_all
          and purge.files_gone_at is not null and purge.rows_gone_at is null
     )
   $$`,

  `create function internal.refuse_early_purge() returns trigger language plpgsql as $$
   begin
     if new.kept_until < (select (day + interval '1 year')::date from internal.meeting where id = new.meeting_id) then
       raise exception 'materials are kept for a year' using errcode = 'check_violation';
     end if;
     return new;
   end $$;
   create trigger purge_comes_late before insert on internal.purge
     for each row execute function internal.refuse_early_purge();
   create function internal.refuse_other_purge() returns trigger language plpgsql as $$
   begin
     raise exception 'what was planned and done of a purge stays as it is' using errcode = 'check_violation';
   end $$;
   create trigger purge_stays before update on internal.purge
     for each row
     when ((to_jsonb(old) - '{files,files_gone_at,deleted,rows_gone_at,certified_at}'::text[])
         is distinct from (to_jsonb(new) - '{files,files_gone_at,deleted,rows_gone_at,certified_at}'::text[])
       or (old.files_gone_at is not null and old.files_gone_at is distinct from new.files_gone_at)
       or (old.rows_gone_at is not null and old.rows_gone_at is distinct from new.rows_gone_at)
       or old.certified_at is not null)
     execute function internal.refuse_other_purge();
   create trigger purge_remains before delete or truncate on internal.purge
     for each statement execute function internal.refuse_other_purge()`,

  `create function internal.refuse_signed_protocol() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' and internal.is_being_purged(old.meeting_id)
       and (to_jsonb(old) - '{text,decisions,signed_content}'::text[])
         = (to_jsonb(new) - '{text,decisions,signed_content}'::text[]) then
       return new;
     end if;
     raise exception 'what is signed is not changed: %', tg_table_name using errcode = 'check_violation';
   end $$;
   drop trigger protocol_stays on internal.protocol;
   create trigger protocol_stays before update or delete on internal.protocol
     for each row when (old.signed_at is not null) execute function internal.refuse_signed_protocol()`,

  `create or replace function internal.refuse_signed_report() returns trigger language plpgsql as $$
   begin
     if not exists (select from internal.protocol p where p.id = old.protocol_id and p.signed_at is not null) then
       return case tg_op when 'DELETE' then old else new end;
     end if;
     if tg_op = 'UPDATE' and tg_table_name in ('report', 'carried_appeal')
       and (to_jsonb(old) - '{text,words}'::text[]) = (to_jsonb(new) - '{text,words}'::text[])
       and internal.is_being_purged((select meeting_id from internal.protocol where id = old.protocol_id)) then
       return new;
     end if;
     raise exception 'what is signed is not changed: report' using errcode = 'check_violation';
   end $$`,

  `create or replace function internal.refuse_signed_words() returns trigger language plpgsql as $$
   begin
     if internal.is_being_purged(old.meeting_id)
       and (old.number, old.kind, old.language, old.minute, old.answer)
         is not distinct from (new.number, new.kind, new.language, new.minute, new.answer) then
       return new;
     end if;
     if exists (select from internal.meeting m where m.id = old.meeting_id and m.stage in ('signed', 'published')) then
       raise exception 'what is signed is not changed: appeal' using errcode = 'check_violation';
     end if;
     return new;
   end $$`,

  keptRow,
  ...['review_decision', 'hidden_words', 'edition'].map(keptUnlessPurged),

  `create or replace function internal.refuse_other_evidence() returns trigger language plpgsql as $$
   begin
     if tg_op = 'UPDATE' then
       if internal.is_being_purged(old.meeting_id)
         and (to_jsonb(old) - 'file_name') = (to_jsonb(new) - 'file_name') then
         return new;
       end if;
     end if;
     raise exception 'evidence is kept as it was recorded' using errcode = 'check_violation';
   end $$`,
]

/** Rows of an outcome that nobody changes, and that go with its materials alone. */
function keptUnlessPurged(table: string): string {
  const trigger = table === 'hidden_words' ? 'hidden_words_stay' : `${table}_stays`
  return `
    drop trigger ${trigger} on internal.${table};
    create trigger ${trigger} before update or delete on internal.${table}
      for each row execute function internal.refuse_kept_row();
    create trigger ${table}_remains before truncate on internal.${table}
      for each statement execute function internal.refuse_kept()`
}
