/** Staff, where they serve and since when, and how they sign in. */
export function staffTables(): string[] {
  return [staff, appointments, sessions, signInAttempts, requests]
}

const staff = `
  create table internal.staff (
    id            uuid    not null primary key,
    login         text    not null,
    password_hash text        null,
    role          text    not null,
    name          jsonb   not null,
    rank          jsonb       null,
    body_id       uuid    not null,
    point_id      uuid        null,
    active        boolean not null default true,
    constraint staff_login_unique unique (login),
    constraint staff_point_check check (role <> 'POINT_HEAD' or point_id is not null),
    constraint staff_role_check
      check (role in ('ASSISTANT', 'INSPECTOR', 'POINT_HEAD', 'REVIEWER', 'SUPERVISOR', 'ADMINISTRATOR')),
    constraint staff_body_id_foreign foreign key (body_id) references internal.police_body (id),
    constraint staff_point_id_foreign
      foreign key (point_id) references internal.precinct_point (id) on delete restrict
  );
  create index staff_body_id_index on internal.staff (body_id);
  create index staff_point_id_index on internal.staff (point_id)`

const appointments = `
  create table internal.appointment (
    id          uuid not null primary key,
    staff_id    uuid not null,
    precinct_id uuid not null,
    kind        text not null,
    since       date not null,
    until       date     null,
    constraint appointment_one_at_a_time
      exclude using gist (precinct_id with =, kind with =, daterange(since, until) with &&)
      where (kind <> 'assisting'),
    constraint appointment_until_check check (until > since),
    constraint appointment_kind_check check (kind in ('permanent', 'acting', 'assisting')),
    constraint appointment_staff_id_foreign foreign key (staff_id) references internal.staff (id),
    constraint appointment_precinct_id_foreign
      foreign key (precinct_id) references internal.precinct (id)
  );
  create index appointment_staff_id_index on internal.appointment (staff_id);
  create index appointment_precinct_id_index on internal.appointment (precinct_id)`

const sessions = `
  create table internal.session (
    token_hash text        not null primary key,
    staff_id   uuid        not null,
    created_at timestamptz not null,
    used_at    timestamptz not null,
    expires_at timestamptz not null,
    constraint session_staff_id_foreign foreign key (staff_id) references internal.staff (id)
  );
  create index session_staff_id_index on internal.session (staff_id)`

const signInAttempts = `
  create table internal.sign_in_attempt (
    id      uuid        not null primary key,
    login   text        not null,
    address text        not null,
    at      timestamptz not null
  );
  create index sign_in_attempt_address_index on internal.sign_in_attempt (address, at);
  create index sign_in_attempt_login_index on internal.sign_in_attempt (login, at)`

const requests = `
  create table internal.request (
    staff_id   uuid        not null,
    request_id text        not null,
    act        text        not null,
    subject_id uuid            null,
    done_at    timestamptz not null,
    primary key (staff_id, request_id),
    constraint request_staff_id_foreign foreign key (staff_id) references internal.staff (id)
  )`
