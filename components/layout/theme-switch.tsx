'use client';

import { Monitor, Moon, Sun } from 'lucide';
import { useId, useSyncExternalStore } from 'react';
import { Icon } from '@/components/ui/icon';
import { markDocument, THEME_KEY } from './first-paint';
import styles from './theme-switch.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const ICONS = { system: Monitor, light: Sun, dark: Moon };

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

type ThemeSwitchProps = { legend: string; labels: Record<Theme, string> };

/** Light, dark, or as the system says. */
export function ThemeSwitch({ legend, labels }: ThemeSwitchProps) {
  const theme = useSyncExternalStore(subscribe, currentTheme, () => 'system' as Theme);
  const name = useId();
  return (
    <fieldset className={styles.themeSwitch}>
      <legend className="sr-only">{legend}</legend>
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
          <Icon of={ICONS[value]} />
        </label>
      ))}
    </fieldset>
  );
}
