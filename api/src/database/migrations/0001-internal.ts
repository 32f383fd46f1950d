import { Migration } from '@mikro-orm/migrations'
import { meetingTables } from './0001-meeting.ts'
import { precinctTables } from './0001-precinct.ts'
import { protocolTables } from './0001-protocol.ts'
import { staffTables } from './0001-staff.ts'

/** What staff do, in a schema that no reader's role ever sees. */
export class Migration0001Internal extends Migration {
  override up(): void {
    this.addSql('create schema if not exists internal')
    this.addSql('create extension if not exists btree_gist with schema internal')
    const tables = [precinctTables(), staffTables(), meetingTables(), protocolTables()]
    for (const table of tables.flat()) this.addSql(table)
  }
}
