'use client';

import { createContext } from 'react';

/** The words of the error page: they must be in the browser before anything can fail. */
export const FailureWords = createContext({ title: '', text: '', retry: '', home: '', homeHref: '/', reference: '' });
