import { smsHref, type CityView } from "@/components/layout/citizen/city";
import { Icon } from "@/components/ui/icon";
import { Pager } from "@/components/ui/pager";
import { PageHead } from "@/components/ui/section-head";
import { Filters } from "./filters";
import { Results } from "./results";
import { SearchForm } from "./search-form";
import type { SearchView } from "./view";

const TURN = { back: "Sebelumnya", on: "Berikutnya" };

/** The page of results: whole without script, and never without a way on. */
export function SearchPage({ city, view }: { city: CityView; view: SearchView }) {
  const { q, heading, summary, place } = view;
  return (
    <div className="wrap search-page">
      <title>{q ? `${q} · Cari di ${place}` : `Cari di ${place}`}</title>
      <PageHead title={heading}>{summary}</PageHead>
      <SearchForm className="find" action="/cari" id="cari" label={`Cari di ${place}`} value={q} />
      {view.often.length > 0 ? <p className="often"><span>Sering dicari:</span>{view.often.map(({ label, href }) => <a key={label} href={href}>{label}</a>)}</p> : null}
      {view.read ? <p className="read">{view.read}</p> : null}
      {view.maybe ? <p className="read">Mungkin maksud Anda: <a href={view.maybe.href}>{view.maybe.text}</a></p> : null}
      {view.filters.length > 0 ? <Filters filters={view.filters} /> : null}
      {view.results.length > 0 ? <Found city={city} view={view} /> : <Ways ways={view.ways} />}
    </div>
  );
}

function Found({ city, view: { q, results, page, more, hrefOf, elsewhere } }: { city: CityView; view: SearchView }) {
  return (
    <div className="main-side">
      <div>
        <Results results={results} />
        <Pager page={page} extent={{ more }} hrefOf={hrefOf} words={TURN} />
      </div>
      <aside className="elsewhere">
        <h2>Belum ketemu?</h2>
        <p>Tanyakan lewat SMS, petugas yang mencarikan.</p>
        <a className="n" href={smsHref(city, q)}>{city.smsNumber}</a>
        <p>{elsewhere ? <a href={elsewhere.href}>{elsewhere.label}</a> : <a href={`${city.portalUrl}/instansi`}>Semua instansi {city.name}</a>}</p>
      </aside>
    </div>
  );
}

/** Nothing found, or nothing asked yet: what to do next. */
function Ways({ ways }: Pick<SearchView, "ways">) {
  if (ways.length === 0) return null;
  return (
    <ul className="links ways">
      {ways.map(({ href, label, number, note, icon }) => (
        <li key={href}><a href={href}><Icon name={icon} /><span>{label}{number ? <> <b className="whitespace-nowrap">{number}</b></> : null}<small>{note}</small></span></a></li>
      ))}
    </ul>
  );
}
