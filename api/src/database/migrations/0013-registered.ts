import { capacities, confirmations } from '@esep/law'
import { Migration } from '@mikro-orm/migrations'
import { isOneOf } from '../checks.ts'

/**
 * Who came, as what and how they confirmed it; lists on paper that were entered; and a protocol that stays byte for byte
 * what its inspectors saw when they signed it (¶32). Personal are `participant` and, of a list, its rows there alone.
 */
export class Migration0013Registered extends Migration {
  override up(): void {
    for (const statement of [lists, entries, means, bytes, stays, composition]) {
      this.addSql(statement)
    }
  }
}

const lists = `
  create table internal.register_import (
    id           uuid        not null primary key,
    meeting_id   uuid        not null,
    content_hash text        not null,
    rows         int         not null,
    added        int         not null,
    imported_at  timestamptz not null,
    imported_by  uuid        not null,
    constraint register_import_hash_unique unique (meeting_id, content_hash),
    constraint register_import_rows_check check (rows > 0 and added >= 0 and added <= rows),
    constraint register_import_meeting_id_foreign
      foreign key (meeting_id) references internal.meeting (id) on delete restrict,
    constraint register_import_imported_by_foreign
      foreign key (imported_by) references internal.staff (id) on delete restrict
  )`

const entries = `
  alter table internal.participant
    add column confirmation text null,
    add column import_id    uuid null,
    add constraint participant_capacity_check check (${isOneOf('capacity', capacities)}),
    add constraint participant_confirmation_check check (${isOneOf('confirmation', confirmations)}),
    add constraint participant_import_id_foreign
      foreign key (import_id) references internal.register_import (id) on delete restrict;
  create index participant_import_id_index on internal.participant (import_id)`

const means = `
  alter table internal.protocol_signature
    add column means text null,
    add constraint protocol_signature_means_check check (means in ('PASSWORD'))`

/** A hash is that of the bytes beside it, and every signature is under that hash: checked when all of an act is written. */
const bytes = `
  create function internal.refuse_other_bytes() returns trigger language plpgsql as $$
  begin
    if new.hash is distinct from encode(sha256(convert_to(new.signed_content, 'UTF8')), 'hex') then
      raise exception 'what is signed is what was shown: protocol' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create function internal.refuse_other_hash() returns trigger language plpgsql as $$
  begin
    if exists (select from internal.protocol p
                where p.id = new.protocol_id and p.signed_content is not null and p.hash is distinct from new.hash) then
      raise exception 'what is signed is what was shown: signature' using errcode = 'check_violation';
    end if;
    return null;
  end $$;
  create trigger protocol_bytes after insert or update on internal.protocol
    for each row when (new.signed_content is not null) execute function internal.refuse_other_bytes();
  create constraint trigger protocol_signature_bytes after insert on internal.protocol_signature
    deferrable initially deferred for each row execute function internal.refuse_other_hash()`

/** What was signed cannot be taken away in another way either. */
const stays = `
  create function internal.refuse_signed_part() returns trigger language plpgsql as $$
  begin
    if exists (select from internal.meeting m where m.id = old.meeting_id and m.stage in ('signed', 'published')) then
      raise exception 'what is signed is not changed: %', tg_table_name using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger appeal_remains before delete on internal.appeal
    for each row execute function internal.refuse_signed_part();
  create trigger participant_stays before update on internal.participant
    for each row execute function internal.refuse_signed_part();
  create trigger protocol_remains before truncate on internal.protocol
    for each statement execute function internal.refuse_signed();
  create trigger protocol_signature_remains before truncate on internal.protocol_signature
    for each statement execute function internal.refuse_signed();
  create trigger report_remains before truncate on internal.report
    for each statement execute function internal.refuse_signed();
  create trigger report_figure_remains before truncate on internal.report_figure
    for each statement execute function internal.refuse_signed();
  create trigger report_source_remains before truncate on internal.report_source
    for each statement execute function internal.refuse_signed();
  create trigger carried_appeal_remains before truncate on internal.carried_appeal
    for each statement execute function internal.refuse_signed();
  create trigger appeal_remains_whole before truncate on internal.appeal
    for each statement execute function internal.refuse_signed()`

const composition = `
  alter table public_record.outcome
    add column participants int   null,
    add column composition  jsonb not null default '[]',
    drop constraint outcome_tombstone_check,
    add constraint outcome_tombstone_check
      check (withdrawn_at is null or (summary = '[]'::jsonb and sections = '[]'::jsonb and decisions = '[]'::jsonb and figures = '[]'::jsonb and sources = '[]'::jsonb and silent = '[]'::jsonb and acts = '[]'::jsonb and composition = '[]'::jsonb))`
