/** So many at once and as many again in a minute; what is spent comes back evenly. */
export type Rate = number;

type Bucket = { readonly left: number; readonly at: number };

const MOST = 10_000; // people remembered; one more, and the one unseen for longest is forgotten
const MINUTE = 60_000; // ms

/** Asks for one more: 0 where it may be, else the seconds until it may. `now` is in ms, and only its differences count. */
export type Limiter = (who: string, rate: Rate, now: number) => number;

export function createLimiter(): Limiter {
  const buckets = new Map<string, Bucket>();
  return (who, rate, now) => {
    const before = buckets.get(who) ?? { left: rate, at: now };
    const left = Math.min(rate, before.left + (Math.max(0, now - before.at) * rate) / MINUTE);
    buckets.delete(who); // set anew, so that the first of the map is the one unseen for longest
    buckets.set(who, { left: left < 1 ? left : left - 1, at: now });
    const [oldest] = buckets.keys();
    if (buckets.size > MOST && oldest !== undefined) buckets.delete(oldest);
    return left < 1 ? Math.ceil(((1 - left) * MINUTE) / rate / 1000) : 0;
  };
}
