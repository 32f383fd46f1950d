import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A workspace that has tests: its name and its folder. */
export interface Workspace {
  readonly name: string
  readonly folder: string
}

/** The workspaces below `root` whose package.json has a script `test`. */
export function testedWorkspaces(root: string): Workspace[] {
  const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name))
  return ['api', 'portal', 'test', ...packages].flatMap((path) => {
    const file = join(root, path, 'package.json')
    if (!existsSync(file)) return []
    const { name, scripts } = JSON.parse(readFileSync(file, 'utf8'))
    return scripts?.test ? [{ name, folder: join(root, path) }] : []
  })
}
