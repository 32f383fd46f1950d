import { preset } from '@esep/tooling/jest'

const settings = preset(import.meta.url)
// The language files are JSON modules: their import attribute must reach Node.
for (const [, options] of Object.values(settings.transform)) {
  options.jsc.experimental = { keepImportAttributes: true }
}

export default settings
