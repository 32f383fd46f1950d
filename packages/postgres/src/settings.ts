import type { Settings } from './server.ts'

/** Settings for a small machine: one PC that runs everything, or a test. */
export function smallSettings({ ephemeral }: { ephemeral: boolean }): Settings {
  return { ...base, ...onLinux(), ...(ephemeral ? forgetful : {}) }
}

const base: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '40',
  shared_buffers: '64MB',
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  max_wal_size: '512MB',
  io_method: 'sync',
  max_worker_processes: '4',
  max_parallel_workers_per_gather: '1',
  autovacuum_worker_slots: '2',
  autovacuum_max_workers: '2',
  jit: 'off',
  // What residents said and left must not reach a log: a failed statement, its key, its line of COPY.
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

const forgetful: Settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '128MB',
  max_connections: '100',
}

/** Docker gives /dev/shm 64 MB, where a parallel hash join would fail. */
function onLinux(): Settings {
  return process.platform === 'linux' ? { dynamic_shared_memory_type: 'mmap' } : {}
}
