import { Still } from './still';

/** Goods of the shop on a table in morning light; says nothing that the words upon it do not. */
export function StillLife() {
  return (
    <div className="still-life" aria-hidden="true">
      <Still name="still-hero" sizes="(min-width: 60rem) min(94vw, 86rem), 130vw" priority />
    </div>
  );
}
