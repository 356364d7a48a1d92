type Neighbour = { label: string; href: string };

type NeighboursProps = {
  label: string;
  previous: (Neighbour & { hint: string }) | null;
  next: (Neighbour & { hint: string }) | null;
};

/** The ways to the page before and the page after, at the end of a page. */
export function Neighbours({ label, previous, next }: NeighboursProps) {
  return (
    <nav className="neighbours" aria-label={label}>
      {[previous, next].map(
        (one, index) =>
          one && (
            <a
              key={one.href}
              href={one.href}
              rel={index === 0 ? "prev" : "next"}
              className={index === 0 ? "previous" : "next"}
            >
              <span className="small quiet">{one.hint}</span>
              {one.label}
            </a>
          ),
      )}
    </nav>
  );
}
