/**
 * One spelling for what people type on any keyboard: lower case, Kazakh letters as the Russian ones beside them.
 * It names every letter itself, because `lower` leaves Cyrillic alone in a database made with the locale C.
 */
export const folding = `
  create function public_record.fold(words text) returns text
    language sql immutable strict parallel safe
    return translate(
      words,
      'ABCDEFGHIJKLMNOPQRSTUVWXYZАБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯёӘәҒғҚқҢңӨөҰұҮүҺһІі',
      'abcdefghijklmnopqrstuvwxyzабвгдеежзийклмнопрстуфхцчшщъыьэюяеааггккннооууууххии'
    )`

/**
 * Indexes for searching inside words, where the server has pg_trgm; without it the same search reads the rows one by
 * one, and finds the same.
 */
export const searching = `
  create function public_record.item_words(title jsonb, said jsonb, answer jsonb, later_answer jsonb) returns text
    language sql immutable parallel safe
    return public_record.fold(concat_ws(' ',
      title ->> 'kk', title ->> 'ru', title ->> 'en', said ->> 'text', answer ->> 'text', later_answer ->> 'text'
    ));
  create function public_record.outcome_words(summary jsonb, sections jsonb, decisions jsonb) returns text
    language sql immutable parallel safe
    return public_record.fold(concat_ws(' ',
      jsonb_path_query_array(summary,   '$[*].text'),
      jsonb_path_query_array(sections,  '$[*].text.text'),
      jsonb_path_query_array(decisions, '$[*].text')
    ));
  do $do$
  declare
    home text;
  begin
    begin
      create extension if not exists pg_trgm with schema public_record;
    exception when others then
      raise notice 'pg_trgm is not available here: %', sqlerrm;
    end;
    select nspname into home
      from pg_extension join pg_namespace on pg_namespace.oid = extnamespace
     where extname = 'pg_trgm';
    if home is not null then
      execute format(
        'create index outcome_search_index on public_record.outcome
           using gin (public_record.outcome_words(summary, sections, decisions) %I.gin_trgm_ops)', home);
      execute format(
        'create index outcome_item_search_index on public_record.outcome_item
           using gin (public_record.item_words(title, said, answer, later_answer) %I.gin_trgm_ops)', home);
    end if;
  end
  $do$`
