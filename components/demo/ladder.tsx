import type { Rung } from '@/lib/demo/journey';
import { RUNGS } from '@/lib/demo/journey';

const ROW = 44;
const HEIGHT = ROW * RUNGS.length;
const y = (index: number) => HEIGHT - ROW * (index + 0.5);

/** A wooden ladder that leans a little; the rungs up to the present one are lit. Says nothing that the list beside it does not. */
export function LadderDrawing({ rung }: { rung: Rung | null }) {
  const reached = rung ? RUNGS.indexOf(rung) : -1;
  return (
    <svg
      viewBox={`0 0 64 ${HEIGHT}`}
      width="64"
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
      overflow="visible"
    >
      <g fill="none" stroke="currentColor" strokeWidth="4" strokeLinecap="round" className="text-edge">
        <path d={`M8 ${HEIGHT - 3} 14 3`} />
        <path d={`M56 ${HEIGHT - 3} 50 3`} />
      </g>
      {RUNGS.map((name, index) => {
        const lean = 6 * (1 - y(index) / HEIGHT);
        return (
          <path
            key={name}
            d={`M${8 + lean} ${y(index)}H${56 - lean}`}
            stroke="currentColor"
            strokeWidth={index === reached ? 7 : 4}
            strokeLinecap="round"
            className={index <= reached ? 'text-accent' : 'text-edge'}
          />
        );
      })}
      {reached >= 0 && (
        <path
          transform={`translate(32 ${y(reached) - 5})`}
          d="M0-21c5 6 8 9 8 14a8 8 0 0 1-16 0c0-3 2-5 3-7 1 2 2 3 3 3 1-4 0-7 2-10Z"
          fill="currentColor"
          className="text-accent"
        />
      )}
    </svg>
  );
}

type LadderProps = { rung: Rung; names: Record<Rung, string>; you: string };

/** The five rungs, the highest on top, as a drawing with its words. */
export function Ladder({ rung, names, you }: LadderProps) {
  return (
    <div className="flex items-stretch gap-4">
      <LadderDrawing rung={rung} />
      <ol reversed className="grid list-none grid-rows-5 p-0">
        {RUNGS.toReversed().map((name) => (
          <li
            key={name}
            aria-current={name === rung ? 'step' : undefined}
            className={name === rung ? 'self-center font-semibold text-accent' : 'self-center text-soft'}
          >
            {names[name]}
            {name === rung && <span className="sr-only"> ({you})</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
