import { describe, expect, it } from 'vitest';
import { networkOf, networksAround } from './device';

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

describe('the networks around one', () => {
  it('are the /56 and the /48 that one customer may hold, and none for IPv4', () => {
    expect(networksAround(networkOf('2001:db8:a:12ff::1') ?? '')).toEqual([
      '2001:db8:a:12ff',
      '2001:db8:a:12/56',
      '2001:db8:a/48',
    ]);
    expect(networksAround(networkOf('2001:db8::1') ?? '')).toEqual([
      '2001:db8:0:0',
      '2001:db8:0:0/56',
      '2001:db8:0/48',
    ]);
    expect(networksAround('192.0.2')).toEqual(['192.0.2']);
  });
});
