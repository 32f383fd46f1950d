import type { DatabaseUrls } from '../database/grants.ts'
import { databaseIn } from '../shared/setting.ts'

/**
 * The database as its four users reach it; without OWNER_DATABASE_URL the staff's user is the owner, and without
 * DROPBOX_DATABASE_URL there is no drop box. Throws `BadSetting`.
 */
export function databaseUrls(
  {
    DATABASE_URL,
    OWNER_DATABASE_URL,
    PUBLIC_DATABASE_URL,
    DROPBOX_DATABASE_URL,
  }: NodeJS.ProcessEnv = process.env,
): DatabaseUrls {
  const staff = databaseIn(DATABASE_URL, 'DATABASE_URL', 'staff’s')
  return {
    owner: OWNER_DATABASE_URL
      ? databaseIn(OWNER_DATABASE_URL, 'OWNER_DATABASE_URL', 'owner’s')
      : staff,
    staff,
    reader: databaseIn(PUBLIC_DATABASE_URL, 'PUBLIC_DATABASE_URL', 'reader’s'),
    dropbox: DROPBOX_DATABASE_URL
      ? databaseIn(DROPBOX_DATABASE_URL, 'DROPBOX_DATABASE_URL', 'drop box’s')
      : null,
  }
}
