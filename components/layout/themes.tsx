import { getTranslations } from 'next-intl/server';
import { ThemeSwitch } from './theme-switch';

/** The theme switch with its words. */
export async function Themes() {
  const words = await getTranslations('shell');
  const labels = { system: words('themeSystem'), light: words('themeLight'), dark: words('themeDark') };
  return <ThemeSwitch legend={words('theme')} labels={labels} />;
}
