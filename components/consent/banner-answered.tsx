'use client';

import { useEffect } from 'react';

/** Takes the answered banner away for the rest of this visit; later pages hide it by its cookie before they are painted. */
export function BannerAnswered() {
  useEffect(() => {
    const { dataset } = document.documentElement;
    delete dataset.ask;
    dataset.consent = 'answered';
  }, []);
  return null;
}
