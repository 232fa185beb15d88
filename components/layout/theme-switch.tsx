'use client';

import { useId, useSyncExternalStore } from 'react';
import { markDocument, THEME_KEY } from './first-paint';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const CHANGED = 'theme:changed';

const currentTheme = () => (document.documentElement.dataset.theme ?? 'system') as Theme;

function subscribe(listener: () => void): () => void {
  // After an error React draws the document anew, without the marks and without running scripts.
  markDocument(THEME_KEY);
  addEventListener(CHANGED, listener);
  return () => removeEventListener(CHANGED, listener);
}

function choose(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  dispatchEvent(new Event(CHANGED));
  try {
    if (theme === 'system') localStorage.removeItem(THEME_KEY);
    else localStorage.setItem(THEME_KEY, theme);
  } catch {
    // Storage is forbidden: the choice lasts until the page is left.
  }
}

// One path each, instead of icons handed over by the server: those would weigh on every page, once in HTML and once as data.
const ICONS: Record<Theme, string> = {
  system: 'M3 4h18v12H3zM8 20h8M12 16v4',
  light:
    'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.4M17.6 17.6 19 19M5 19l1.4-1.4M17.6 6.4 19 5',
  dark: 'M20.5 14.5A8.5 8.5 0 1 1 9.5 3.5a6.7 6.7 0 0 0 11 11Z',
};

type ThemeSwitchProps = { legend: string; labels: Record<Theme, string> };

/** Light, dark, or as the system says. */
export function ThemeSwitch({ legend, labels }: ThemeSwitchProps) {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'system' as Theme);
  const name = useId();
  return (
    <fieldset className="theme-switch">
      <legend className="visually-hidden">{legend}</legend>
      {THEMES.map((value) => (
        <label key={value} title={labels[value]}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={theme === value}
            onChange={() => choose(value)}
            aria-label={labels[value]}
          />
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d={ICONS[value]} />
          </svg>
        </label>
      ))}
    </fieldset>
  );
}
