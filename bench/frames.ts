import type { CDPSession } from 'playwright';

// What frames cost a page, by its own trace: all the work of its main thread (script, style, layout, paint) from the beginning of one frame to
// the next.

type TraceEvent = { readonly name: string; readonly ph: string; readonly ts: number; readonly dur?: number; readonly tdur?: number; readonly pid: number; readonly tid: number; readonly args?: { readonly name?: string } };

function isTraceEvent(value: unknown): value is TraceEvent {
  return typeof value === 'object' && value !== null && 'name' in value && 'ph' in value && 'ts' in value && 'pid' in value && 'tid' in value;
}

/** The events of the page's main thread while `act` runs. */
export async function traced(cdp: CDPSession, act: () => Promise<void>): Promise<readonly TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { readonly value: readonly unknown[] }) => events.push(...value.filter(isTraceEvent));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing', '__metadata'] } });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/** ms of work in each frame: tasks between one begin of a main frame and the next. */
export function frameCosts(events: readonly TraceEvent[]): number[] {
  const mains = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`);
  const frames = new Map<string, { begins: number[]; tasks: TraceEvent[] }>();
  for (const event of events) {
    const thread = `${event.pid} ${event.tid}`;
    if (!mains.includes(thread)) continue;
    const own = frames.get(thread) ?? { begins: [], tasks: [] };
    frames.set(thread, own);
    if (event.name === 'AnimationFrame::Render' && event.ph === 'b') own.begins.push(event.ts);
    if (event.name === 'RunTask' && event.dur !== undefined) own.tasks.push(event);
  }
  const busiest = [...frames.values()].toSorted((a, b) => b.begins.length - a.begins.length)[0];
  if (busiest === undefined) return [];
  // The task that begins a frame starts just before it says so.
  const starts = busiest.begins.map((at) => busiest.tasks.find(({ ts, dur = 0 }) => ts <= at && at <= ts + dur)?.ts ?? at).toSorted((a, b) => a - b);
  const costs = starts.map(() => 0);
  for (const { ts, dur = 0, tdur = dur } of busiest.tasks) {
    const frame = starts.findLastIndex((start) => start <= ts);
    // The thread's own time where the browser gives it: that of other programs is not the page's.
    if (frame >= 0) costs[frame] = (costs[frame] ?? 0) + tdur / 1000;
  }
  return costs;
}

/** ms under which this part of the frames stayed. */
export function share(costs: readonly number[], part: number): string {
  const sorted = costs.toSorted((a, b) => a - b);
  return (sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN).toFixed(1);
}
