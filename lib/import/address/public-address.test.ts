import { expect, it } from 'vitest';
import { pageAddress } from './page-address';
import { isPublicAddress } from './public-address';

it.each(['1.1.1.1', '93.184.216.34', '2606:4700:4700::1111', '2a00:1450:4001:81b::200e'])('asks %s', (ip) => expect(isPublicAddress(ip)).toBe(true));
it.each([
  '127.0.0.1', '127.255.0.9', '0.0.0.0', '0.1.2.3', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.127.255.255', '192.0.0.8', '192.0.2.1', '198.18.0.1',
  '198.51.100.1', '203.0.113.1', '192.88.99.1', '224.0.0.1', '239.255.255.255', '240.0.0.1', '255.255.255.255',
  '::', '::1', '::ffff:127.0.0.1', '::ffff:93.184.216.34', '::ffff:7f00:1', '::127.0.0.1', '::ffff:0:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b::5db8:d822', '64:ff9b:1::1', '100::1', '2001::1', '2001:0:4136:e378::1', '2001:db8::1', '2001:2::1', '2001:10::1', '2001:20::1',
  '2002:7f00:1::', '2002:5db8:d822::', '3fff::1', '5f00::1', 'fc00::1', 'fd12:3456::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', '4000::1', '1.1.1.1%eth0', '', 'localhost', '1.1.1', '017.1.1.1', 'x',
])('never asks %s', (ip) => expect(isPublicAddress(ip)).toBe(false));

it.each([
  ['https://example.org/a?b=1#c', 'https://example.org/a?b=1'], [' http://example.org ', 'http://example.org/'], ['https://例え.jp/', 'https://xn--r8jz45g.jp/'], ['HTTPS://EXAMPLE.ORG:443/', 'https://example.org/'],
  ['http://2130706433/', 'http://127.0.0.1/'], ['http://0x7f.1/', 'http://127.0.0.1/'], ['http://0177.0.0.1/', 'http://127.0.0.1/'], ['http://127.1/', 'http://127.0.0.1/'], ['http://①②⑦.0.0.1/', 'http://127.0.0.1/'], ['http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/'],
])('reads %s as the address it is', (raw, href) => expect(pageAddress(raw)).toMatchObject({ href }));
it.each([
  ['', 'bad-address'], ['example.org', 'bad-address'], ['file:///etc/passwd', 'bad-address'], ['gopher://example.org/', 'bad-address'], ['data:text/html,a', 'bad-address'], ['ftp://example.org/', 'bad-address'], ['javascript:alert(1)', 'bad-address'], ['http:example.org', 'bad-address'], ['http:/\\example.org', 'bad-address'], ['http://', 'bad-address'],
  ['http://example.org/a\r\nHost: inner', 'bad-address'], ['http://exa\tmple.org/', 'bad-address'], ['http://example.org/\u202Ea', 'bad-address'], ['http://a b/', 'bad-address'], [`http://example.org/${'a'.repeat(5000)}`, 'bad-address'],
  ['http://user@example.org/', 'signed-address'], ['http://example.org:pw@127.0.0.1/', 'signed-address'], ['http://example.org:8080/', 'bad-port'], ['http://example.org:22/', 'bad-port'], ['https://example.org:6379/', 'bad-port'],
])('refuses %j', (raw, fault) => expect(pageAddress(raw)).toBe(fault));
