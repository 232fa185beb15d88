import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { node, note, tally } from './steps.mjs';

/** Runs every unit and property test once, on the database named, and counts. */
export async function runUnitTests(databaseName, env = {}) {
  note(`Unit and property tests on ${databaseName}`);
  const report = join(tmpdir(), `kindling-unit-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await node('node_modules/vitest/vitest.mjs', ['run', ...reporters], { env });
  const { numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  rmSync(report);
  tally.passed += numPassedTests;
  // A file that could not even be loaded has no tests to fail.
  tally.failed += Math.max(numFailedTests, numFailedTestSuites ? 1 : 0);
  if (numPendingTests) tally.skipped.push(`${numPendingTests} unit tests on ${databaseName}: their titles say why`);
}
