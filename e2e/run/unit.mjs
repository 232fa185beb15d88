import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fail, node, note, tally } from './steps.mjs';

/** Runs every unit and property test once, on the database named, and counts. */
export async function runUnitTests(databaseName, env = {}) {
  note(`Unit and property tests on ${databaseName}`);
  const report = join(tmpdir(), `kindling-unit-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await node('node_modules/vitest/vitest.mjs', ['run', ...reporters], { env });
  const { numPassedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  rmSync(report);
  tally.passed += numPassedTests;
  for (const { name, status, message, assertionResults } of testResults) {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    for (const test of failed) fail(`${test.fullName} (${databaseName})`, test.failureMessages[0]);
    // A file that could not even be loaded has no tests to fail.
    if (status === 'failed' && failed.length === 0) fail(`${name} (${databaseName})`, message);
  }
  if (numPendingTests) tally.skipped.push(`${numPendingTests} unit tests on ${databaseName}: their titles say why`);
}
