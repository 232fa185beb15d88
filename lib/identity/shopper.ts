/** The person in front of the screen, as far as this request has proof. */
export type Rung = 'visitor' | 'contact' | 'customer' | 'signed-in';

/** 0 cookie, 1 typed, 2 confirmed by click, 3 mail code or trusted provider, 4 passkey or second factor. */
export type Assurance = 0 | 1 | 2 | 3 | 4;

/** Whose facts a command writes and a query reads. */
export type ShopperScope = {
  /** The identifier that new facts belong to: the account when signed in, else the visitor. */
  writeId: string;
  /** Identifiers whose facts may be seen at this level of proof; contains `id`. */
  readIds: readonly string[];
  /** When visible browsers were joined (milliseconds): what they wrote later does not count. */
  joinedAt?: Readonly<Record<string, number>>;
};

export type Shopper = {
  rung: Rung;
  assurance: Assurance;
  /** Null until a visitor's first write: a plain page view makes nobody. */
  owner: ShopperScope | null;
  customerId: string | null;
  /** The visitor identifier of this browser's epoch. */
  visitorId: string | null;
  /** First name to greet with; null below level 2. */
  firstName: string | null;
  /** The address confirmed on this browser or proven by sign-in; null below level 2. */
  email: { identifierId: string; address: string } | null;
  session: { id: string; accountId: string; sharedDevice: boolean; createdAt: Date; lastSeenAt: Date } | null;
};
