import { type ReactNode } from "react";
import { FilterForm } from "./filter-controls";
import { NoRows } from "./no-rows";
import { SortHeader } from "./sort-header";
import { TableKeys } from "./table-keys";
import { type TableQuery, filtersIn, hrefWith } from "./table-query";

/** One column, whole: its header, its filter, its cells. */
export type Column<Row> = {
  id: string;
  head: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Its word in `urut`: the header sorts by it. */
  sort?: string;
  /** Its name where the header isn't shown: beside the value on a phone, and in the list of what sorts. */
  label?: string;
  filter?: ReactNode;
  numeric?: boolean;
  /** In pixels; the columns without one share the rest. */
  width?: number;
  /** Below which width it is left out, and what it is, for table.css. */
  hide?: "x-hide" | "w-hide" | "n-hide";
  kind?: "pick" | "name" | "menu";
  tone?: (row: Row) => string | undefined;
};

export type DataTableProps<Row> = {
  /** What the rows are: "instansi". */
  what: string;
  caption: string;
  base: string;
  query: TableQuery;
  /** Order while the address says nothing. */
  initial: string;
  columns: Column<Row>[];
  rows: Row[];
  keyOf: (row: Row) => string;
  /** In the address beside the filters, and kept when they change. */
  keep?: TableQuery;
  /** What stands where no row is and no filter narrows the list. */
  empty?: ReactNode;
  /** Above the table: what can be done with the rows picked, further filters. */
  above?: ReactNode;
  /** Below the table: the pages. */
  foot: ReactNode;
};

const classOf = <Row,>({ numeric, hide, kind }: Column<Row>, tone?: string) => [numeric && "num", hide, kind && `c-${kind}`, tone].filter(Boolean).join(" ") || undefined;

function Head<Row>({ columns, ...sort }: Pick<DataTableProps<Row>, "columns" | "base" | "query" | "initial">) {
  return (
    <thead>
      <tr>
        {columns.map((column) => column.sort
          ? <SortHeader key={column.id} {...sort} column={column.sort} className={classOf(column)}>{column.head}</SortHeader>
          : <th key={column.id} scope="col" className={classOf(column)}>{column.head}</th>)}
      </tr>
      <tr>{columns.map((column) => <td key={column.id} className={classOf(column)} data-label={column.label}>{column.filter}</td>)}</tr>
    </thead>
  );
}

/** A table whose filter, order and page are in the address; on a phone each row is a card. */
export function DataTable<Row>({ what, caption, base, query, initial, columns, rows, keyOf, keep, empty, above, foot }: DataTableProps<Row>) {
  const sorts = columns.flatMap(({ sort, label }) => (sort && label ? [{ value: sort, label }] : []));
  return (
    <main className="page" id="isi" tabIndex={-1}>
      <FilterForm base={base} sort={query.urut} sorts={sorts} initial={initial} active={filtersIn(query)} keep={keep} />
      {above}
      <div className="body" role="region" aria-label={`Tabel ${what}`} tabIndex={0}>
        <TableKeys />
        <table className="tbl">
          <caption className="vh">{caption}</caption>
          <colgroup>{columns.map(({ id, width, hide }) => <col key={id} className={`col-${id} ${hide ?? ""}`} style={{ width }} />)}</colgroup>
          <Head columns={columns} base={base} query={query} initial={initial} />
          <tbody>
            {rows.map((row) => (
              <tr key={keyOf(row)}>
                {columns.map((column) => <td key={column.id} className={classOf(column, column.tone?.(row))} data-label={column.kind ? undefined : column.label}>{column.cell(row)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length === 0 && (empty && filtersIn(query) === 0 ? empty : <NoRows what={what} base={hrefWith(base, keep ?? {}, {})} filtered={filtersIn(query) > 0} />)}
      </div>
      {foot}
    </main>
  );
}
