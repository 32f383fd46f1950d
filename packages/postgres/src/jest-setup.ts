/**
 * For `globalSetup` of a workspace that needs PostgreSQL: one server for the run, its addresses in
 * TEST_DATABASE_OWNER_URL (may create databases), TEST_DATABASE_STAFF_URL, TEST_DATABASE_READER_URL and
 * TEST_DATABASE_DROPBOX_URL.
 */
export { setUp as default } from './jest-postgres.ts'
