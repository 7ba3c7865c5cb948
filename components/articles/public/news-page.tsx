import { Empty } from "@/components/ui/notice";
import { Pager, type Extent } from "@/components/ui/pager";
import { PageHead } from "@/components/ui/section-head";
import { NewsList } from "./stories";
import { Subscribe } from "./subscribe";
import type { StoryView } from "./view";

export type NewsPageProps = { title: string; intro: string; stories: StoryView[]; page: number; extent: Extent; hrefOf: (page: number) => string };

/** All news of an agency or of the city, page by page. */
export function NewsPage({ title, intro, stories, page, extent, hrefOf }: NewsPageProps) {
  return (
    <div className="wrap">
      <PageHead title={page > 1 ? `${title}, halaman ${page}` : title}>{intro}</PageHead>
      {stories.length > 0 ? <div className="news-list"><NewsList stories={stories} /></div>
        : <Empty title="Belum ada berita di sini.">Yang baru akan muncul di halaman ini. <a href="/">Kembali ke beranda</a>.</Empty>}
      <Pager page={page} extent={extent} hrefOf={hrefOf} />
      <Subscribe />
    </div>
  );
}
