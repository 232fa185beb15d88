/** What a provider's answer means for a reserved order. */
export function whatFollows(
  status: 'succeeded' | 'awaiting-transfer' | 'needs-confirmation' | 'declined' | 'cancelled' | 'refunded',
): 'confirm' | 'wait' | 'release' {
  if (status === 'succeeded' || status === 'awaiting-transfer') return 'confirm';
  return status === 'needs-confirmation' ? 'wait' : 'release';
}
