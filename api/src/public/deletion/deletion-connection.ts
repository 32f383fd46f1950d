import { connectionOf } from '../connection.ts'
import { DeletionCertificate } from './deletion-certificate.ts'

/** Certificates of deletion, a page at a time. */
export const DeletionConnection = connectionOf(() => DeletionCertificate, {
  name: 'Deletion',
  one: 'The certificate',
  many: 'certificates',
  list: 'A list of certificates of deletion, the latest on top.',
})
