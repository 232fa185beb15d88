/** The name of the box that sends a line of an order back. */
export const backField = (position: number) => `back-${position}`;
