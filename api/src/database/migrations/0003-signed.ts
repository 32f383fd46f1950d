import { Migration } from '@mikro-orm/migrations'

/** What is signed stays as it was signed, whoever asks the database (¶32). */
export class Migration0003Signed extends Migration {
  override up(): void {
    for (const statement of [signedStays, protocolStays, reportStays, signatureStays, wordsStay]) {
      this.addSql(statement)
    }
  }
}

const signedStays = `
  create function internal.refuse_signed() returns trigger language plpgsql as $$
  begin
    raise exception 'what is signed is not changed: %', tg_table_name using errcode = 'check_violation';
  end $$`

const protocolStays = `
  create trigger protocol_stays before update or delete on internal.protocol
    for each row when (old.signed_at is not null) execute function internal.refuse_signed()`

const reportStays = `
  create function internal.refuse_signed_report() returns trigger language plpgsql as $$
  begin
    if exists (select from internal.protocol p where p.id = old.protocol_id and p.signed_at is not null) then
      raise exception 'what is signed is not changed: report' using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
  end $$;
  create trigger report_stays before update or delete on internal.report
    for each row execute function internal.refuse_signed_report()`

const signatureStays = `
  create trigger protocol_signature_stays before update or delete on internal.protocol_signature
    for each row execute function internal.refuse_signed()`

const wordsStay = `
  create function internal.refuse_signed_words() returns trigger language plpgsql as $$
  begin
    if exists (select from internal.meeting m where m.id = old.meeting_id and m.stage in ('signed', 'published')) then
      raise exception 'what is signed is not changed: appeal' using errcode = 'check_violation';
    end if;
    return new;
  end $$;
  create trigger appeal_words_stay before update on internal.appeal
    for each row
    when ((old.number, old.kind, old.language, old.text, old.participant_id, old.answer, old.answer_text)
      is distinct from
      (new.number, new.kind, new.language, new.text, new.participant_id, new.answer, new.answer_text))
    execute function internal.refuse_signed_words()`
