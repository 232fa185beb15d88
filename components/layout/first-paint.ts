/** Where the browser keeps the choice of theme: `light` or `dark`; absent means as the system says. */
export const THEME_KEY = 'kindling-theme';

/** Sent inside every page, so it is kept short. Storage may be forbidden: then the system's theme is used. */
export const FIRST_PAINT = `(function(h){
try{var t=localStorage.getItem('${THEME_KEY}');if(t==='light'||t==='dark')h.theme=t}catch{}
if(/(^|; )(__Host-)?kindling-choice=/.test(document.cookie))h.consent='answered';
if(/(^|; )(__Host-)?kindling-hint=/.test(document.cookie))h.known='';
})(document.documentElement.dataset)`.replaceAll('\n', '');
