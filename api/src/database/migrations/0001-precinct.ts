/** The hierarchy from the region down to the precinct, and the houses of each. */
export function precinctTables(): string[] {
  return [regions, districts, policeBodies, precinctPoints, precincts, houseRanges]
}

const regions = `
  create table internal.region (
    kato text  not null primary key,
    name jsonb not null,
    constraint region_kato_check check (kato ~ '^[0-9]{9}$')
  )`

const districts = `
  create table internal.district (
    kato        text  not null primary key,
    region_kato text  not null,
    name        jsonb not null,
    constraint district_kato_check check (kato ~ '^[0-9]{9}$'),
    constraint district_region_kato_foreign
      foreign key (region_kato) references internal.region (kato)
  );
  create index district_region_kato_index on internal.district (region_kato)`

const policeBodies = `
  create table internal.police_body (
    id            uuid  not null primary key,
    district_kato text  not null,
    name          jsonb not null,
    constraint police_body_district_kato_foreign
      foreign key (district_kato) references internal.district (kato)
  );
  create index police_body_district_kato_index on internal.police_body (district_kato)`

const precinctPoints = `
  create table internal.precinct_point (
    id        uuid             not null primary key,
    body_id   uuid             not null,
    number    int              not null,
    name      jsonb            not null,
    address   jsonb            not null,
    phone     text                 null,
    latitude  double precision     null,
    longitude double precision     null,
    constraint precinct_point_position_check check ((latitude is null) = (longitude is null)),
    constraint precinct_point_body_id_foreign
      foreign key (body_id) references internal.police_body (id)
  );
  create index precinct_point_body_id_index on internal.precinct_point (body_id)`

const precincts = `
  create table internal.precinct (
    id              uuid  not null primary key,
    point_id        uuid  not null,
    number          int   not null,
    district_kato   text  not null,
    outline         jsonb not null,
    valid_from      date  not null,
    recorded_since  date  not null,
    phone           text      null,
    reception_hours jsonb not null,
    constraint precinct_number_check check (number > 0),
    constraint precinct_point_id_foreign
      foreign key (point_id) references internal.precinct_point (id),
    constraint precinct_district_kato_foreign
      foreign key (district_kato) references internal.district (kato)
  );
  create index precinct_point_id_index on internal.precinct (point_id);
  create index precinct_district_kato_index on internal.precinct (district_kato)`

const houseRanges = `
  create table internal.house_range (
    id          uuid not null primary key,
    precinct_id uuid not null,
    street_kk   text not null,
    street_ru   text not null,
    type_kk     text not null,
    type_ru     text not null,
    parity      text not null,
    "from"      int  not null,
    "to"        int  not null,
    constraint house_range_order_check check ("from" <= "to"),
    constraint house_range_parity_check check (parity in ('even', 'odd', 'all')),
    constraint house_range_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id)
  );
  create index house_range_precinct_id_index on internal.house_range (precinct_id)`
