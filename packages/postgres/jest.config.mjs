// NOTE: by path, since tooling depends on this package and Turborepo refuses a circle.
import { preset } from '../tooling/src/jest.mjs'

export default preset(import.meta.url)
