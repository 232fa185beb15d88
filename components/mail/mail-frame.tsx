'use client';

import { type CSSProperties, useEffect, useRef } from 'react';

type MailFrameProps = { title: string; html: string; style: CSSProperties; className: string };

/**
 * A mail as its reader would see it, exactly as high as it is. The frame may run nothing: that it counts as our own origin lets
 * this page measure it, and lets nothing inside it do anything. Without JavaScript the height is the estimate of `style`.
 */
export function MailFrame({ title, html, style, className }: MailFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const resize = () => {
      const { body } = element.contentDocument ?? {};
      if (body?.childElementCount) element.style.height = `${Math.ceil(body.scrollHeight) + 2}px`;
    };
    const observer = new ResizeObserver(resize);
    observer.observe(element);
    element.addEventListener('load', resize);
    resize();
    return () => {
      observer.disconnect();
      element.removeEventListener('load', resize);
    };
  }, []);

  return (
    <iframe
      ref={frame}
      title={title}
      srcDoc={html}
      sandbox="allow-same-origin allow-top-navigation-by-user-activation"
      style={style}
      className={className}
    />
  );
}
