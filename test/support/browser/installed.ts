import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
]
const macNames = ['Google Chrome', 'Chromium', 'Microsoft Edge']
const windowsNames = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
]

/** Where a Chromium, Chrome or Edge of the machine would be, the likeliest first. */
export function installedBrowsers(): string[] {
  if (process.platform === 'win32') return onWindows()
  if (process.platform === 'darwin') return onMac()
  return onLinux()
}

function onLinux(): string[] {
  const folders = (process.env['PATH'] ?? '')
    .split(':')
    .filter((folder) => isAbsolute(folder) && !folder.includes('node_modules'))
  return [
    ...linuxNames.flatMap((name) => folders.map((folder) => join(folder, name))),
    '/opt/google/chrome/chrome',
    '/opt/microsoft/msedge/msedge',
  ]
}

function onMac(): string[] {
  const roots = ['', homedir()]
  return roots.flatMap((root) =>
    macNames.map((name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`),
  )
}

function onWindows(): string[] {
  const { PROGRAMFILES, LOCALAPPDATA, 'PROGRAMFILES(X86)': programFiles32 } = process.env
  const roots = [PROGRAMFILES, programFiles32, LOCALAPPDATA].filter((root) => root !== undefined)
  return windowsNames.flatMap((name) => roots.map((root) => join(root, name)))
}
