import type { MenuTemplate } from "@/lib/cases/templates/menu";
import { KindTag } from "./kind-tag";
import type { TemplateChoice } from "./use-template-choice";

const groupOf = ({ own }: MenuTemplate): string => (own ? "Templat sendiri" : "Templat kota");

/** The templates that were found, the agency's own first. */
export function TemplateOptions({ found, chosen, choose, pick }: TemplateChoice) {
  return (
    <div className="opts" role="listbox" id="templat-pilihan" aria-label="Templat">
      {found.map((one, at) => <Row key={one.id} one={one} heading={at === 0 || groupOf(one) !== groupOf(found[at - 1] ?? one)} active={one === chosen} onChoose={() => choose(at)} onPick={pick} />)}
      {found.length === 0 && <p className="none" role="option" aria-selected={false}>Tidak ada templat dengan kata itu.</p>}
    </div>
  );
}

function Row({ one, heading, active, onChoose, onPick }: { one: MenuTemplate; heading: boolean; active: boolean; onChoose: () => void; onPick: () => void }) {
  return (
    <>
      {heading && <div className="grp" role="presentation">{groupOf(one)}</div>}
      <div id={`templat-${one.id}`} className="opt-row" role="option" aria-selected={active} ref={(row) => { if (active) row?.scrollIntoView({ block: "nearest" }); }} onClick={onChoose} onDoubleClick={onPick}>
        <span><b>{one.name} <KindTag kind={one.kind} /></b><small className="cut">{one.text}</small></span>
      </div>
    </>
  );
}
