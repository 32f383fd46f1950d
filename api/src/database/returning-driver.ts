import { type Configuration, PostgreSqlConnection, PostgreSqlDriver } from '@mikro-orm/postgresql'

type Dialect = ReturnType<PostgreSqlConnection['createKyselyDialect']>
type Driver = ReturnType<Dialect['createDriver']>

/**
 * PostgreSQL, with every connection given back to the pool: one that is lost in the middle of a transaction too.
 * NOTE: https://github.com/kysely-org/kysely/issues/1990, by which eight such losses leave nothing to work with.
 */
export class ReturningDriver extends PostgreSqlDriver {
  protected override readonly connection: PostgreSqlConnection

  constructor(config: Configuration) {
    super(config)
    this.connection = new ReturningConnection(this.config)
  }
}

class ReturningConnection extends PostgreSqlConnection {
  override createKyselyDialect(
    ...options: Parameters<PostgreSqlConnection['createKyselyDialect']>
  ): Dialect {
    const dialect = super.createKyselyDialect(...options)
    const createDriver = dialect.createDriver.bind(dialect)
    return Object.assign(dialect, { createDriver: () => returning(createDriver()) })
  }
}

function returning(driver: Driver): Driver {
  const begin = driver.beginTransaction.bind(driver)
  const rollback = driver.rollbackTransaction.bind(driver)

  return Object.assign(driver, {
    async beginTransaction(...asked: Parameters<Driver['beginTransaction']>): Promise<void> {
      try {
        await begin(...asked)
      } catch (fault) {
        await driver.releaseConnection(asked[0])
        throw fault
      }
    },
    async rollbackTransaction(...asked: Parameters<Driver['rollbackTransaction']>): Promise<void> {
      // NOTE: a transaction ends with its connection, which the pool then lets go of.
      await rollback(...asked).catch(() => {})
    },
  })
}
