/** The look of a chip: a small choice, as a link, a button, a `summary`, or a label around an input. */
export const chip =
  'inline-flex min-h-9 items-center gap-1.5 rounded-[1.25rem] border border-edge px-3.5 py-1 text-md leading-[1.3] font-medium transition-colors duration-180 hover:border-ink focus-visible:outline-offset-2 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus chosen:border-ink chosen:bg-ink chosen:text-paper forced-colors:chosen:outline-2 forced-colors:chosen:outline-[color:Highlight]';

/** Chips beside each other. */
export const chips = 'flex flex-wrap gap-2';
