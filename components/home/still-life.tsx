const PICTURES = ['halden-uno-moss', 'osterholt-schwan-white', 'osterholt-kessel-clay'];

/** Goods of the shop on a table in morning light; says nothing that the words beside it do not. */
export function StillLife() {
  return (
    <div className="still-life" aria-hidden="true">
      {PICTURES.map((picture) => (
        // biome-ignore lint/performance/noImgElement: drawings that need no other sizes
        <img key={picture} src={`/products/${picture}.svg`} alt="" width={800} height={800} fetchPriority="high" />
      ))}
    </div>
  );
}
