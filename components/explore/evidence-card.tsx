'use client';

import { DateCard } from './evidence/date-card';
import { EventCard } from './evidence/event-card';
import { NameCard } from './evidence/name-card';
import { StatementCard } from './evidence/statement-card';
import { usePage } from './explorer-context';

/** The card of whatever datum an id names. */
export function EvidenceCard({ id }: { readonly id: string }) {
  const { reading } = usePage();
  const statement = reading.statements.find((one) => one.id === id);
  if (statement !== undefined) return <StatementCard statement={statement} />;
  const event = reading.events.find((one) => one.id === id);
  if (event !== undefined) return <EventCard event={event} />;
  const date = reading.dates.find((one) => one.id === id);
  if (date !== undefined) return <DateCard date={date} />;
  return <NameCard id={id} />;
}
