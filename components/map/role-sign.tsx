import type { Palette } from '@/components/figure/palette';
import type { RoleSign } from '@/lib/map/layout-types';

/** What stands beside a name for a place's role. Shapes that point neither way: they are the same in every direction of reading. */
export function RoleMark({ sign: { role, x, y }, colour, paper }: { readonly sign: RoleSign; readonly colour: string; readonly paper: Palette['paper'] }) {
  const line = { fill: 'none', stroke: colour, strokeWidth: 1.2 } as const;
  switch (role) {
    case 'speaker': return <path className="role" d={`M${x} ${y - 3.2}l3.4 6.2h-6.8z`} fill={colour} />;
    case 'addressee': return <path className="role" d={`M${x} ${y + 3}l3 -5.6h-6z`} {...line} />;
    case 'target': return (
      <g className="role">
        <circle cx={x} cy={y} r={2.9} fill={paper} fillOpacity={0.001} stroke={colour} strokeWidth={1.2} />
        <circle cx={x} cy={y} r={1} fill={colour} />
      </g>
    );
    case 'participant': return <path className="role" d={`M${x} ${y - 3.2}l3.2 3.2l-3.2 3.2l-3.2 -3.2z`} {...line} />;
  }
}
