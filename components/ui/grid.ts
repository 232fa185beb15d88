/** Cards side by side, as many as have room. */
export const cardGrid = 'grid grid-cols-[repeat(auto-fill,minmax(min(100%,18rem),1fr))] gap-5';

/** Products side by side; two on a phone. */
export const productGrid =
  'grid grid-cols-[repeat(auto-fill,minmax(min(100%,9rem),1fr))] gap-x-products gap-y-[clamp(1.75rem,3vw,3rem)] min-[36.001rem]:grid-cols-[repeat(auto-fill,minmax(min(100%,15.5rem),1fr))]';

/** Products in a row that scrolls sideways. */
export const productRow =
  '-mx-1.5 grid auto-cols-[clamp(10.5rem,42vw,16.5rem)] grid-flow-col gap-products overflow-x-auto overscroll-x-contain px-1.5 pt-1.5 pb-4 [scroll-padding-inline:0.375rem] [scroll-snap-type:x_proximity] [scrollbar-color:var(--color-line)_transparent] [scrollbar-width:thin] *:min-w-0 *:snap-start';
