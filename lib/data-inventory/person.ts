/** One person, as keys into every table. Made by `personOf`. */
export type Person = {
  identifierIds: string[];
  /** These and every identifier that is linked with them now: what happens to one of them hangs on all. */
  linkedIds: string[];
  /** HMACs of the identifiers, as mails and suppressions know them. */
  lookups: string[];
  /** Addresses in clear, as Demo ID and orders know them. */
  addresses: string[];
  customerIds: string[];
  accountIds: string[];
};
