import { keptModules, preset } from '@esep/tooling/jest'

export default { ...preset(import.meta.url), runtime: keptModules }
