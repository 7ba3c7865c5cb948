"use client";

import { BatteryFull, ChevronLeft, Power, Signal } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { sayTime } from "@/lib/cases/when";
import { countSegments } from "@/lib/sms/segments";
import { KEYS, type LastPress, press } from "./keypad";
import { type Screen, usePhone } from "./use-phone";

type Side = { label: string; run: () => void };

/** A simple phone that is on the city's network: reads and writes SMS. */
export function Phone({ number, service, onRemove }: { number: string; service: string; onRemove?: () => void }) {
  const { screen, problem, send, turn } = usePhone(number);
  const [writing, setWriting] = useState(false);
  const [text, setText] = useState("");
  const [last, setLast] = useState<LastPress>(null);
  const [sending, setSending] = useState(false);
  const on = screen?.on ?? true;

  const hit = (key: string, at: number) => {
    if (!on) return;
    setWriting(true);
    const next = press(writing ? text : "", key, last, at);
    setText(next.text);
    setLast(next.last);
  };
  const post = async () => {
    setSending(true);
    // What was written stays until the network has it.
    if (await send(text)) {
      setText("");
      setWriting(false);
    }
    setSending(false);
  };
  const left: Side = writing ? { label: sending ? "Mengirim" : "Kirim", run: () => void post() } : { label: "Tulis", run: () => setWriting(true) };
  const right: Side = writing ? { label: text === "" ? "Kembali" : "Hapus", run: () => (text === "" ? setWriting(false) : setText(text.slice(0, -1))) } : { label: on ? "Matikan" : "Nyalakan", run: () => void turn(!on) };

  return (
    <section className="phone" aria-label={`HP ${number}`}>
      <div className="phone-screen" data-on={on}>
        <header><Signal aria-hidden="true" /><b>{on ? number : "HP mati"}</b><BatteryFull aria-hidden="true" /></header>
        {on ? (writing ? <Compose text={text} service={service} problem={problem} onText={setText} onSend={() => void post()} /> : <Inbox screen={screen} />)
          : <p className="phone-off"><Power aria-hidden="true" />SMS menunggu di jaringan sampai HP dinyalakan.</p>}
        <footer><span>{on ? left.label : ""}</span><span>{right.label}</span></footer>
      </div>
      <div className="phone-soft">
        <button type="button" disabled={!on || sending} onClick={left.run}>{left.label}</button>
        <button type="button" onClick={right.run}>{right.label}</button>
      </div>
      <div className="phone-keys" role="group" aria-label="Papan angka">
        {KEYS.map(({ key, letters }) => (
          <button key={key} type="button" disabled={!on} onClick={(event) => hit(key, event.timeStamp)}>
            <b>{key}</b> <small>{key === "0" ? "spasi" : letters.slice(0, -1)}</small>
          </button>
        ))}
      </div>
      {onRemove && <button type="button" className="phone-remove" onClick={onRemove}><ChevronLeft aria-hidden="true" />Singkirkan HP ini</button>}
    </section>
  );
}

function Inbox({ screen }: { screen: Screen | null }) {
  const end = useRef<HTMLLIElement>(null);
  const count = screen?.texts.length ?? 0;
  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  if (screen === null) return <p className="phone-empty">Mencari jaringan…</p>;
  if (count === 0) return <p className="phone-empty">Belum ada SMS. Tekan Tulis.</p>;
  return (
    <ol className="phone-texts" aria-live="polite" tabIndex={0} aria-label="SMS">
      {screen.texts.map((one) => (
        <li key={one.id} data-mine={one.mine}>
          <p>{one.text === "" ? "(SMS kosong)" : one.text}</p>
          <small>{one.mine ? "Anda" : "SMS Centre"} {sayTime(one.at)}{one.parts > 1 ? `, ${one.parts} bagian` : ""}</small>
        </li>
      ))}
      <li ref={end} aria-hidden="true" className="phone-end" />
    </ol>
  );
}

type ComposeProps = { text: string; service: string; problem: string | null; onText: (text: string) => void; onSend: () => void };

function Compose({ text, service, problem, onText, onSend }: ComposeProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const { parts, unitsLeft } = countSegments(text);
  return (
    <form className="phone-write" onSubmit={(event) => { event.preventDefault(); onSend(); }}>
      <label><span>Ke {service}</span>
        <textarea ref={box} value={text} maxLength={1600} onChange={(event) => onText(event.target.value)}
          onKeyDown={(event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); onSend(); } }} />
      </label>
      <p>{problem ? <strong role="alert">{problem}</strong> : `${unitsLeft}/${parts}`}</p>
    </form>
  );
}
