import { describe, expect, it } from 'vitest';
import { networkOf } from './device';

describe('the network of an address', () => {
  it.each([
    ['203.0.113.77', '203.0.113'],
    ['::ffff:203.0.113.77', '203.0.113'],
    ['2001:db8:12:34:5:6:7:8', '2001:db8:12:34'],
    ['2001:DB8::1', '2001:db8:0:0'],
    ['2001:db8:12:34::', '2001:db8:12:34'],
  ])('of %s is what a household or company shares', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });

  it.each([
    '127.0.0.1',
    '::1',
    '10.0.0.7',
    '172.20.0.3',
    '::ffff:172.20.0.3',
    '192.168.1.1',
    '100.64.9.9',
    'fd00::12',
    'fe80::1',
    '',
    'unknown',
    '999.1.1.1',
    '1.2.3.4, 5.6.7.8',
    "'; drop table",
    null,
    undefined,
  ])('is unknown for %s: a limit on it would shut everybody out, or nobody', (address) => {
    expect(networkOf(address)).toBeNull();
  });
});
