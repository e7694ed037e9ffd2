const ROUNDS = 5;
const WORDS = 60_000;

/**
 * Seconds of a fixed piece of work of the reader's kind (strings cut, looked up, counted), the quickest of some rounds. Two runs of a
 * benchmark compare by their ratio to it: on a busy or slower machine both grow.
 */
export function calibrate(): number {
  const text = Array.from({ length: WORDS }, (_, i) => `كلمة${i % 977}`).join(' ');
  const once = () => {
    const counts = new Map<string, number>();
    let from = 0;
    while (from < text.length) {
      const end = text.indexOf(' ', from);
      const until = end < 0 ? text.length : end;
      const word = text.slice(from, until);
      counts.set(word, (counts.get(word) ?? 0) + 1);
      from = until + 1;
    }
    return counts.size;
  };
  once();
  return Math.min(...Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    for (let i = 0; i < 10; i += 1) once();
    return (performance.now() - started) / 1000;
  }));
}
