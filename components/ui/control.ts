import styles from './control.module.css';

/** The look of everything that is typed into. */
export const control =
  'w-full min-h-11.5 rounded-field border border-edge bg-surface px-3.5 py-2.25 leading-[1.4] text-ink transition-colors duration-180 hover:border-ink focus-visible:border-accent focus-visible:outline-offset-1 wrong:border-danger wrong:inset-ring wrong:inset-ring-danger';

/** The look of a native select. */
export const select = `${control} ${styles.select} pe-10`;

/** Fields beside each other where there is room; `col-span-full` for one that takes all of it. */
export const fields = 'grid grid-cols-[repeat(auto-fit,minmax(min(100%,14rem),1fr))] items-start gap-x-4 gap-y-4.5';

export const labelText = 'text-md leading-[1.4] font-semibold';
export const hintText = 'text-sm leading-[1.45] text-soft';
