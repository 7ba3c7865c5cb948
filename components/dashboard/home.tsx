import { type ReactNode } from "react";
import { FirstSteps } from "./first-steps";
import { type OwnSite, type Step, type Tally, type WorkGroup } from "./home-types";
import { OwnSiteCard } from "./own-site-card";
import { TallyCard } from "./tally-card";
import { WeeklyChart, type WeeklyChartProps } from "./weekly-chart";
import { WorkToday } from "./work-today";

export type HomeProps = {
  /** What to begin with: "2 laporan sudah terlambat." in bold, then the rest. */
  hello: { strong: string; rest: string };
  tallies: Tally[];
  work: WorkGroup[];
  chart?: WeeklyChartProps;
  site?: OwnSite;
  steps?: Step[];
  /** From an empty site to a living one. */
  start?: Step[];
  aside?: ReactNode;
};

/** An operator's first page: what is late, what is due today, and how the site is. */
export function Home({ hello, tallies, work, chart, site, steps, start, aside }: HomeProps) {
  return (
    <main className="body" id="isi" tabIndex={-1}>
      <div className="home">
        <p className="hello"><b>{hello.strong}</b> {hello.rest}</p>
        <div className="col">
          <TallyCard tallies={tallies} />
          <WorkToday groups={work} />
          {chart && <WeeklyChart {...chart} />}
        </div>
        <div className="col">
          {site && <OwnSiteCard site={site} />}
          {start && <FirstSteps steps={start} title="Dari situs kosong sampai hidup" />}
          {steps && <FirstSteps steps={steps} />}
          {aside}
        </div>
      </div>
    </main>
  );
}
