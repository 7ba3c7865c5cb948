import type { CityView } from "./city";

/** The thin bar on top of every page: whose site this is and how to know a real one. `host` is null where it isn't sure. */
export function OfficialBar({ city, host }: { city: CityView; host: string | null }) {
  return (
    <section className="official" aria-label="Situs resmi"><div className="wrap">
      <span className="flag" aria-hidden="true" /><b>Situs resmi <span className="long">{city.government}</span><span className="short">{shortOf(city.government)}</span></b>
      <details>
        <summary><span className="long">Cara mengenalinya</span><span className="short">Cara cek</span></summary>
        <div>
          <p>
            <strong>Alamatnya berakhiran {city.rootDomain}</strong>
            {city.secure ? <> dan diawali <strong>https</strong></> : null}.{host ? <> Anda sekarang di <strong>{host}</strong>.</> : null}
          </p>
          <p>Kami tidak pernah meminta kata sandi, PIN, atau uang lewat SMS.</p>
        </div>
      </details>
      <details className="reading needs-js">
        <summary aria-label="Ukuran teks"><span className="long">Ukuran teks</span><span className="short" aria-hidden="true">Aa</span></summary>
        <div><Choices name="teks" title="Ukuran teks" choices={[["", "Biasa"], ["besar", "Besar"], ["lebih", "Lebih besar"]]} /><Choices name="lebar" title="Lebar baca" choices={[["", "Biasa"], ["sempit", "Sempit"], ["lebar", "Lebar"]]} /></div>
      </details>
      <div className="end">
        <a href={`${city.portalUrl}/instansi`}>Semua instansi</a><a href={`${city.portalUrl}/lacak`}>Ikuti laporan</a>
      </div>
    </div></section>
  );
}

/** On a telephone one line has no room for "Pemerintah Kota Medan"; whose site it is stays said. */
const shortOf = (government: string): string => government.replace(/^Pemerintah /, "");

/** Kept on the device by components/reader, which alone can use it. */
function Choices({ name, title, choices }: { name: "teks" | "lebar"; title: string; choices: [value: string, label: string][] }) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map(([value, label]) => <label key={value}><input type="radio" name={name} value={value} data-baca="" defaultChecked={value === ""} /> {label}</label>)}
    </fieldset>
  );
}

/** The woven edge under the bar and over the footer. */
export function Band() {
  return <div className="band" aria-hidden="true" />;
}
