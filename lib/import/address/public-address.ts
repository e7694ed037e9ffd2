import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

const GLOBAL = 0x2000; // 2000::/3, the only part of IPv6 that is handed out
const GLOBAL_MASK = 0xe000;

/**
 * Whether an IP address is one of the open internet: not this machine, not its network, not a provider's inner one, nothing reserved,
 * and no IPv6 address that carries an IPv4 one within (mapped, 6to4, Teredo, NAT64), which would be another way to the same places.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || address.includes('%')) return false; // the parser takes shorter spellings too
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || ((parsed.parts[0] ?? 0) & GLOBAL_MASK) === GLOBAL;
}
