import { Icon } from "@/components/ui/icon";

export type SearchFormProps = {
  /** `find` in the header, `bigfind` over the skyline. */
  className: string;
  /** Where it leads, with `q`. On another host's pages a full address: suggestions are the own host's only. */
  action: string;
  id: string; label: string; placeholder?: string; value?: string;
  /** Words on the button; without them it is a glass. */
  button?: string;
};

/** A search of pages: a GET form that needs no script, with suggestions where there is one (components/reader). */
export function SearchForm({ className, action, id, label, placeholder = label, value, button }: SearchFormProps) {
  return (
    <form className={className} role="search" action={action}>
      <label className="sr" htmlFor={id}>{label}</label>
      <input id={id} name="q" role="searchbox" inputMode="search" enterKeyHint="search" maxLength={120} placeholder={placeholder} defaultValue={value} data-saran={action.startsWith("/") ? `${action}/saran` : undefined} />
      <button aria-label="Cari"><Icon name="search" />{button ? <span>{button}</span> : null}</button>
    </form>
  );
}
