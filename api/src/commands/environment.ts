import type { DatabaseUrls } from '../database/grants.ts'

/** A setting is missing or malformed; the message is the one sentence that names it. */
export class WrongSetting extends Error {}

/**
 * The database as its four users reach it; without OWNER_DATABASE_URL the staff's user is the owner, and without
 * DROPBOX_DATABASE_URL there is no drop box.
 */
export function databaseUrls(): DatabaseUrls {
  const staff = required('DATABASE_URL')
  return {
    owner: process.env['OWNER_DATABASE_URL'] || staff,
    staff,
    reader: required('PUBLIC_DATABASE_URL'),
    dropbox: process.env['DROPBOX_DATABASE_URL'] ? required('DROPBOX_DATABASE_URL') : null,
  }
}

function required(name: string): string {
  const value = process.env[name]
  if (value && URL.canParse(value)) return value
  throw new WrongSetting(`${name} is ${value ? 'not an address' : 'missing'}.`)
}
