/** Links to the data behind a page. */
export function Downloads({ links }: { links: { label: string; href: string }[] }) {
  return (
    <p className="downloads">
      {links.map(({ label, href }) => (
        <a key={href} className="button" href={href}>
          {label}
        </a>
      ))}
    </p>
  );
}
