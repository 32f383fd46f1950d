import { spawn } from 'node:child_process'

const script = `
read -r _
kill -INT "$0" 2>/dev/null || exit
[ -n "$1" ] || exit
left=300
while kill -0 "$0" 2>/dev/null && [ $((left -= 1)) -gt 0 ]; do sleep 0.1; done
rm -rf "$1"
`

/**
 * Ties the server `pid` to this process: when this process dies, however it dies, the server shuts down
 * and `folder`, if given, is removed. Returns what unties them.
 */
export function leash(pid: number, folder?: string): () => void {
  if (process.platform === 'win32') return () => {}

  const watcher = spawn('/bin/sh', ['-c', script, String(pid), folder ?? ''], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    cwd: '/',
  })
  watcher.stdin.on('error', () => {})
  watcher.unref()
  return () => watcher.kill('SIGKILL')
}
