import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './ports.mjs';
import { installWithApt, note } from './steps.mjs';

const DEBIAN_FOLDER = '/usr/lib/postgresql';

function findPrograms() {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => join(DEBIAN_FOLDER, version, 'bin')),
    ...(process.env.PATH ?? '').split(':'),
  ];
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
}

/** PostgreSQL refuses to run as root: then the `postgres` user of Debian's package does it. */
function asServerUser(command, args) {
  if (process.getuid?.() !== 0) return spawnSync(command, args, { encoding: 'utf8' });
  return spawnSync('setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', command, ...args], {
    encoding: 'utf8',
    cwd: '/',
  });
}

function handToServerUser(folder) {
  if (process.getuid?.() !== 0) return;
  const ids = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }).stdout.trim();
  const group = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' }).stdout.trim();
  chownSync(folder, Number(ids), Number(group));
  chmodSync(folder, 0o700);
}

/**
 * A PostgreSQL server for tests: the one in KINDLING_TEST_POSTGRES, else a private one in a temporary folder. Resolves with
 * its URL and how to stop it, or null where none can be had.
 */
export async function startPostgres() {
  const given = process.env.KINDLING_TEST_POSTGRES;
  if (given) return { url: given, stop: () => undefined };
  const programs = findPrograms() ?? (installWithApt('postgresql') ? findPrograms() : undefined);
  if (!programs) return null;
  const folder = mkdtempSync(join(tmpdir(), 'kindling-postgres-'));
  handToServerUser(folder);
  const data = join(folder, 'data');
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=localhost -c unix_socket_directories=${folder} -c fsync=off -c max_connections=200`;
  const made = asServerUser(join(programs, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '-E',
    'UTF8',
    '--no-locale',
  ]);
  const started =
    made.status === 0 &&
    asServerUser(join(programs, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start']);
  if (started?.status !== 0) {
    note(`PostgreSQL did not start: ${(started || made).stderr || (started || made).stdout}`);
    return null;
  }
  return {
    url: `postgres://postgres@localhost:${port}/postgres`,
    stop() {
      asServerUser(join(programs, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
