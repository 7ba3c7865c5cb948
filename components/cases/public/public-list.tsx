import { Icon } from "@/components/ui/icon";
import { Empty } from "@/components/ui/notice";
import { Pager } from "@/components/ui/pager";
import { PageHead } from "@/components/ui/section-head";
import { When } from "@/components/ui/when";
import type { PublicCaseView } from "./present-public";

export type PublicListProps = {
  title: string; lead: string; items: PublicCaseView[]; more: boolean; page: number;
  /** What was looked for; the form is left out where nothing can be. */
  search?: { q: string; state: string };
  /** Where no case is shown yet. */
  empty: string;
  /** Where other programs read the same. */
  openData?: string;
  hrefOf?: (page: number) => string;
};

/** Cases that everybody may read, newest first, each with its state and clock. */
export function PublicList({ title, lead, items, more, page, search, empty, openData, hrefOf = (n) => (n === 1 ? "/laporan" : `/laporan/hal/${n}`) }: PublicListProps) {
  return (
    <div className="wrap">
      <PageHead title={title}>{lead}</PageHead>
      {search ? <SearchCases {...search} /> : null}
      {items.length === 0 ? <Empty title={empty}>Laporan tampil di sini sesudah petugas membacanya dan menutup nama, nomor, dan alamat.</Empty> : (
        <ul className="cases">{items.map((item) => <PublicRow key={item.href} item={item} />)}</ul>
      )}
      <Pager page={page} extent={{ more }} hrefOf={hrefOf} />
      <p className="mt-6"><a className="btn" href="/lapor"><Icon name="square-pen" />Tulis laporan</a></p>
      {openData ? <p className="mt-6 soft">Data terbuka: aplikasi lain dapat membaca laporan ini lewat <a href={openData}>Open311 (GeoReport v2)</a>.</p> : null}
    </div>
  );
}

function SearchCases({ q, state }: { q: string; state: string }) {
  return (
    <form className="find-cases" role="search" action="/laporan/cari">
      <div className="field"><label htmlFor="cari-laporan">Cari dalam laporan</label><input id="cari-laporan" name="q" type="search" maxLength={120} defaultValue={q} placeholder="misalnya lampu jalan" /></div>
      <div className="field"><label htmlFor="keadaan">Keadaan</label>
        <select id="keadaan" name="keadaan" defaultValue={state}><option value="">Semua</option><option value="berjalan">Masih dikerjakan</option><option value="dijawab">Sudah dijawab</option></select>
      </div>
      <button className="btn"><Icon name="search" />Cari</button>
    </form>
  );
}

function PublicRow({ item }: { item: PublicCaseView }) {
  return (
    <li>
      <p className="meta"><span className={`state ${item.status.tone}`}>{item.status.word}</span><span>{item.kind}</span>{item.place ? <span>{item.place}</span> : null}<When at={item.openedAt} show="day" /></p>
      <h2><a href={item.href}>{item.title}</a></h2>
      {item.question.startsWith(item.title) && item.question.length - item.title.length < 3 ? null : <p className="soft">{excerpt(item.question)}</p>}
      <p className="meta one"><Icon name="hourglass" /> <span>{item.clock}{item.agency ? <>, {item.agency.name}</> : null}</span></p>
    </li>
  );
}

const LONGEST = 180;
const excerpt = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/u, "")}…`);

/** Official answers, each under the question it was given to. */
export function OfficialAnswers({ name, items, page, more }: { name: string; items: PublicCaseView[]; page: number; more: boolean }) {
  return (
    <div className="wrap">
      <PageHead title="Jawaban Pejabat">Pertanyaan warga kepada {name}, dan jawaban resminya.</PageHead>
      {items.length === 0 ? <Empty title="Belum ada jawaban yang dimuat.">Tulis pertanyaan Anda; jawabannya dikirim kepada Anda lebih dahulu.</Empty> : (
        <ul className="answers">{items.map((item) => <li key={item.href}><Answered item={item} /></li>)}</ul>
      )}
      <Pager page={page} extent={{ more }} hrefOf={(n) => (n === 1 ? "/jawaban" : `/jawaban/hal/${n}`)} />
      <p className="mt-6"><a className="btn line" href="/laporan">Semua laporan</a> <a className="btn" href="/lapor"><Icon name="square-pen" />Tulis pertanyaan</a></p>
    </div>
  );
}

/** The citizen's words as a bubble, the answer with its lead edge. */
export function Answered({ item, alone = false }: { item: PublicCaseView; alone?: boolean }) {
  return (
    <article className="qa">
      {alone ? null : <h2><a href={item.href}>{item.title}</a></h2>}
      <blockquote className="whitespace-pre-line">{item.question}</blockquote>
      {item.answer ? <div className="said-back"><p className="whitespace-pre-line">{item.answer.text}</p><p className="meta"><span><b>{item.answer.by}</b>. {item.clock}.</span></p></div> : <p className="meta">{item.clock}.</p>}
    </article>
  );
}
