import { randomUUID } from "node:crypto";
import type postgres from "postgres";
import { operatorKey } from "@/lib/access/doors/person";
import type { Operator } from "@/lib/access/keys";
import { arrangeAccount, arrangePerson, arrangeSeat, arrangeTwoAgencies } from "@/lib/accounts/arrange";
import { publishArticle, startArticle } from "./commands";
import type { RichText } from "./rich-text";

/** For tests: two people of one agency and a neighbour, and stories that are ready to be published. */
export async function arrangeNewsroom(owner: postgres.Sql) {
  const [kebersihan, dishub] = await arrangeTwoAgencies(owner);
  return {
    kebersihan, dishub, rina: await arrangeOperator(owner, kebersihan, "Rina Siregar"), siti: await arrangeOperator(owner, kebersihan, "Siti Aisyah"),
    neighbour: await arrangeOperator(owner, dishub, "Tetangga"),
  };
}

async function arrangeOperator(owner: postgres.Sql, tenantId: number, name: string): Promise<Operator> {
  const accountId = await arrangeAccount(owner, `${name.replace(" ", ".").toLowerCase()}@medan.example`, name);
  await arrangeSeat(owner, accountId, tenantId);
  const operator = operatorKey(await arrangePerson(accountId));
  if (!operator) throw new Error("an operator was expected");
  return operator;
}

export const textBody = (words: string): RichText => ({ type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: words }] }] });

export const pictureBody = (mediaId: string, alt = "Truk sampah baru"): RichText => ({
  type: "doc", content: [{ type: "paragraph", content: [{ type: "text", text: "Lihat gambarnya." }] }, { type: "image", attrs: { mediaId, alt, caption: "" } }],
});

export const story = (more: Record<string, unknown> = {}) => ({
  kind: "news", title: "Jadwal truk sampah berubah", summary: "Truk berangkat lebih pagi mulai Senin.", coverId: null, coverAlt: "", coverCaption: "",
  body: textBody("Truk berangkat pukul 05.30."), ...more,
});

/** A picture's row; its files aren't needed to write about it. */
export async function arrangePicture(owner: postgres.Sql, tenantId: number): Promise<string> {
  const id = randomUUID();
  await owner`insert into media (tenant_id, id, width, height, widths, bytes, name) values (${tenantId}, ${id}, 640, 400, '{320,640}', 1000, 'truk.jpg')`;
  return id;
}

export async function arrangePublished(operator: Operator, more: Record<string, unknown> = {}) {
  const started = await startArticle(operator, story(more));
  if (!started.ok) throw new Error(started.issues[0]?.message);
  const published = await publishArticle(operator, started.value.id, 1);
  if (!published.ok) throw new Error(published.issues[0]?.message);
  return { id: started.value.id, ...published.value };
}
