/** The way here: every link but the page itself. */
export function Crumbs({ trail }: { trail: { href: string; label: string }[] }) {
  return (
    <nav className="crumb" aria-label="Anda di sini">
      <ol>{trail.map(({ href, label }) => <li key={href}><a href={href}>{label}</a></li>)}</ol>
    </nav>
  );
}
