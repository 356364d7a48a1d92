import "server-only";
import { regions } from "@/data/load";
import type { Reader } from "@/data/messages/reader";
import { worldColumn } from "@/data/queries/donors";
import type { Id } from "@/data/schema";

/** The columns of what is counted by place: the ILO regions, then the world and what has no place. */
export function regionColumns({ t, text }: Reader): { id: Id; label: string }[] {
  return [
    ...regions.filter(({ kind }) => kind === "ilo").map(({ id, name }) => ({ id, label: text(name) })),
    { id: worldColumn, label: t("donors.world") },
  ];
}
