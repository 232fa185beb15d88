import { ChevronLeft, ChevronRight, Minus, Plus, X } from 'lucide';
import { type CSSProperties, type KeyboardEvent, type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/icon-button';
import { useModal } from '@/components/ui/use-leaving';
import styles from './gallery-zoom.module.css';

export type GalleryWords = Record<'label' | 'enlarge' | 'previous' | 'next' | 'more' | 'less' | 'close', string>;

export type GalleryZoomProps = {
  pictures: { src: string; alt: string }[];
  index: number;
  words: GalleryWords;
  onClose: () => void;
  /** Told which picture is shown, so that the page shows it, too. */
  onTurn: (index: number) => void;
};

const MOST = 4;
const STEP = 1.5;
const CLOSE_UP = 2.5;
const DOUBLE_TAP_IN_MS = 320;
const KEY_PAN_IN_PX = 80;

type Point = { x: number; y: number };
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * One picture on the whole screen. The picture grows inside of a box that scrolls, so that panning is the browser's own: by
 * finger, wheel and keys. Closing gives the focus back to where it came from, as dialogs do.
 */
export function GalleryZoom({ pictures, index, words, onClose, onTurn }: GalleryZoomProps) {
  const { modal, close } = useModal(onClose);
  const stage = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(index);
  const [scale, setScale] = useState(1);
  const fingers = useRef(new Map<number, Point>());
  const moved = useRef(0);
  const lastTap = useRef(0);

  /** Grows or shrinks around a point of the screen, which stays where it is. */
  const zoomTo = (wanted: number, around?: Point) => {
    const box = stage.current;
    const next = Math.min(MOST, Math.max(1, wanted));
    if (!box || next === scale) return;
    const { left, top, width, height } = box.getBoundingClientRect();
    const x = (around?.x ?? left + width / 2) - left;
    const y = (around?.y ?? top + height / 2) - top;
    const grown = next / scale;
    const target = { left: (box.scrollLeft + x) * grown - x, top: (box.scrollTop + y) * grown - y };
    setScale(next);
    requestAnimationFrame(() => box.scrollTo({ ...target, behavior: 'instant' }));
  };
  const turn = (by: number) => {
    const next = (at + by + pictures.length) % pictures.length;
    setScale(1);
    setAt(next);
    onTurn(next);
  };

  const withKeys = (event: KeyboardEvent) => {
    const { key } = event;
    const [x, y] = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key] ?? [0, 0];
    if (key === '+' || key === '=') zoomTo(scale * STEP);
    else if (key === '-') zoomTo(scale / STEP);
    else if (key === '0') zoomTo(1);
    else if (x === 0 && y === 0) return;
    else if (scale === 1) turn(x ?? 0);
    else stage.current?.scrollBy({ left: (x ?? 0) * KEY_PAN_IN_PX, top: (y ?? 0) * KEY_PAN_IN_PX });
    event.preventDefault();
  };

  const down = (event: PointerEvent) => {
    fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    moved.current = 0;
  };
  const move = (event: PointerEvent) => {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const here = { x: event.clientX, y: event.clientY };
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
    moved.current += distance(before, here);
    fingers.current.set(event.pointerId, here);
    if (other) {
      const middle = { x: (here.x + other.x) / 2, y: (here.y + other.y) / 2 };
      zoomTo(scale * (distance(here, other) / Math.max(1, distance(before, other))), middle);
    } else if (event.pointerType === 'mouse') {
      stage.current?.scrollBy({ left: before.x - here.x, top: before.y - here.y, behavior: 'instant' });
    }
  };
  const up = (event: PointerEvent) => fingers.current.delete(event.pointerId);
  /** A click of the mouse is enough; a finger taps twice, because one tap is how one scrolls. */
  const press = ({ clientX, clientY, nativeEvent, timeStamp }: MouseEvent) => {
    if (moved.current > 8) return;
    const touched = (nativeEvent as globalThis.PointerEvent).pointerType === 'touch';
    const again = timeStamp - lastTap.current < DOUBLE_TAP_IN_MS;
    lastTap.current = timeStamp;
    if (!touched || again) zoomTo(scale > 1 ? 1 : CLOSE_UP, { x: clientX, y: clientY });
  };

  const picture = pictures[at];
  return (
    <dialog
      {...modal}
      className={`${styles.zoom} bg-stage dark:bg-sunken`}
      data-zoom
      aria-label={words.label}
      onKeyDown={withKeys}
    >
      {/* biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/noStaticElementInteractions: + and − do the same */}
      <div
        ref={stage}
        className={styles.stage}
        data-close={scale > 1 || undefined}
        style={{ '--zoom': scale } as CSSProperties}
        onClick={press}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onPointerLeave={up}
      >
        {/* biome-ignore lint/performance/noImgElement: the largest file there is, as it is */}
        <img className="dark:brightness-88" src={picture?.src} alt={picture?.alt} draggable={false} />
      </div>
      <div className={styles.tools}>
        <IconButton tone="framed" icon={Minus} label={words.less} onClick={() => zoomTo(scale / STEP)} />
        <IconButton tone="framed" icon={Plus} label={words.more} onClick={() => zoomTo(scale * STEP)} />
        <IconButton tone="framed" icon={X} label={words.close} onClick={close} />
      </div>
      {pictures.length > 1 && (
        <>
          <IconButton
            tone="framed"
            icon={ChevronLeft}
            label={words.previous}
            className={`${styles.turn} start-3`}
            onClick={() => turn(-1)}
          />
          <IconButton
            tone="framed"
            icon={ChevronRight}
            label={words.next}
            className={`${styles.turn} end-3`}
            onClick={() => turn(1)}
          />
          <p className={`${styles.count} lining-nums tabular-nums`} role="status">
            {`${at + 1} / ${pictures.length}`}
          </p>
        </>
      )}
    </dialog>
  );
}
