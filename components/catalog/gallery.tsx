'use client';

import {
  type ComponentType,
  type KeyboardEvent,
  type MouseEvent,
  type UIEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Cluster, Stack } from '@/components/ui/layout';
import { fromTable, type Table } from '@/lib/platform/columnar';
import styles from './gallery.module.css';
import type { GalleryWords, GalleryZoomProps } from './gallery-zoom';
import { largestFile, ProductPicture } from './product-picture';
import { useChoice } from './variant-choice';

export type Slide = { picture: string; alt: string; tint?: string | undefined };

type Opened = { Zoom: ComponentType<GalleryZoomProps>; index: number };

/** As wide as what the words beside it leave, or as a phone without its edges: a few per cent less are not seen and halve the file. */
const SIZES = '(min-width:60rem) min(50rem,100vw - 32rem),86vw';

/** The id of a picture's place, for links without JavaScript. */
const placeOf = (picture: string) => `picture-${picture}`;

const slideAt = ({ currentTarget: { scrollLeft, clientWidth } }: UIEvent) => Math.round(scrollLeft / clientWidth);

/** Pictures side by side: swiped, scrolled, gone through with the arrow keys or jumped to; each can be looked at closely. */
export function Gallery({ slides: table, words }: { slides: Table<Slide>; words: GalleryWords }) {
  const slides = useMemo(() => fromTable(table), [table]);
  const { chosen } = useChoice();
  const track = useRef<HTMLElement>(null);
  const [at, setAt] = useState(0);
  const [opened, open] = useState<Opened | null>(null);

  /** Where a movement under way ends, so that keys count on from there. */
  const goal = useRef(0);
  const show = useCallback(
    (index: number, behavior?: ScrollBehavior) => {
      goal.current = Math.min(slides.length - 1, Math.max(0, index));
      track.current?.scrollTo({ left: goal.current * track.current.clientWidth, behavior });
    },
    [slides.length],
  );
  useEffect(() => {
    const index = slides.findIndex(({ picture }) => picture === chosen?.picture);
    // Whoever goes through the pictures with the keyboard is not pulled away from the one that has the focus.
    if (index >= 0 && !track.current?.contains(document.activeElement)) show(index, 'instant');
  }, [chosen?.picture, slides, show]);

  const withKeys = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    show(goal.current + step);
  };
  const enlarge = (index: number) => async (event: MouseEvent) => {
    event.preventDefault();
    // Rare and not small, so it comes when it is first wanted.
    const { GalleryZoom } = await import('./gallery-zoom');
    open({ Zoom: GalleryZoom, index });
  };
  const jump = (index: number) => (event: MouseEvent) => {
    event.preventDefault();
    show(index);
  };

  return (
    <Stack gap={3}>
      <section
        ref={track}
        className={styles.gallery}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: whatever scrolls must be reachable with the keyboard
        tabIndex={0}
        aria-label={words.label}
        onKeyDown={withKeys}
        onScroll={(event) => setAt(slideAt(event))}
        onScrollEnd={(event) => {
          goal.current = slideAt(event);
        }}
      >
        {slides.map(({ picture, alt, tint }, index) => (
          <a
            key={picture}
            id={placeOf(picture)}
            href={largestFile(picture)}
            className={styles.picture}
            aria-label={`${words.enlarge}: ${alt}`}
            onClick={enlarge(index)}
          >
            <ProductPicture picture={picture} alt={alt} priority={index === 0} sizes={SIZES} tint={tint} large />
          </a>
        ))}
      </section>
      {slides.length > 1 && (
        <Cluster as="ul" gap={2}>
          {slides.map(({ picture, alt }, index) => (
            <li key={picture}>
              <a
                href={`#${placeOf(picture)}`}
                className={styles.thumb}
                aria-current={index === at || undefined}
                onClick={jump(index)}
              >
                <ProductPicture picture={picture} alt={alt} />
              </a>
            </li>
          ))}
        </Cluster>
      )}
      {opened && (
        <opened.Zoom
          pictures={slides.map(({ picture, alt }) => ({ src: largestFile(picture), alt }))}
          index={opened.index}
          words={words}
          onClose={() => open(null)}
          onTurn={show}
        />
      )}
    </Stack>
  );
}
