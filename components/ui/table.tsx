import type { ComponentProps } from 'react';
import styles from './table.module.css';

/** A table; `stacked` makes of each row, on a phone, a paragraph whose cells are named by their `data-label`. */
export function Table({ stacked, className = '', ...rest }: ComponentProps<'table'> & { stacked?: boolean }) {
  return <table className={`${styles.table} ${stacked ? styles.stacked : ''} ${className}`} {...rest} />;
}
