import { Monitor, Moon, Sun } from 'lucide-react';
import { getTranslations } from 'next-intl/server';
import { ThemeSwitch } from './theme-switch';

/** The theme switch with its words and icons. */
export async function Themes() {
  const words = await getTranslations('shell');
  return (
    <ThemeSwitch
      legend={words('theme')}
      options={{
        system: { label: words('themeSystem'), icon: <Monitor aria-hidden="true" /> },
        light: { label: words('themeLight'), icon: <Sun aria-hidden="true" /> },
        dark: { label: words('themeDark'), icon: <Moon aria-hidden="true" /> },
      }}
    />
  );
}
