/** What a person did that ranking may use: everything in it was allowed by them. */
export type Interests = {
  /** Newest first. */
  viewed: readonly { productId: string; at: Date }[];
  searched: readonly { query: string; at: Date }[];
  /** Bought for themselves and kept. */
  bought: readonly { productId: string; at: Date }[];
  dismissed: readonly { subjectKind: string; subjectId: string }[];
};

export type Reason =
  | { kind: 'viewed' | 'complement' | 'bought' | 'fits'; productId: string }
  | { kind: 'searched'; query: string }
  | { kind: 'popular' };

export type Recommendation = { productId: string; score: number; reasons: Reason[] };
