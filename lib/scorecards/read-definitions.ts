import type { Tx } from "#lib/db/client.ts";
import type { QuestionWording, ScorecardQuestion } from "./schemas.ts";

export interface Definition extends Omit<ScorecardQuestion, "sum" | "options"> {
  options: { id: string | null; text: string | null }[];
}

/** The questions of a scorecard with every wording that they had; those that are gone last. */
export async function readDefinitions(tx: Tx, tenantId: string, scorecard: string): Promise<Definition[]> {
  const rows = await tx.gongScorecardQuestion.findMany({
    where: { tenantId, scorecardGongId: scorecard },
    orderBy: [
      { removedAt: { sort: "desc", nulls: "first" } },
      { position: "asc" },
      { revisionGongId: "asc" },
    ],
  });
  const byQuestion = Map.groupBy(rows, ({ questionGongId }) => questionGongId);
  return [...byQuestion].flatMap(([id, wordings]) => {
    const [present] = wordings;
    if (!present) return [];
    return {
      id,
      text: present.text,
      type: present.questionType,
      guide: present.answerGuide,
      isOverall: present.isOverall,
      minRange: present.minRange,
      maxRange: present.maxRange,
      wordings: wordings.map(
        ({ revisionGongId, text, minRange, maxRange, removedAt }): QuestionWording => ({
          id: revisionGongId,
          text,
          minRange,
          maxRange,
          isCurrent: removedAt === null,
        }),
      ),
      options: present.options as Definition["options"],
    };
  });
}

/** The words of a choice: Gong names options by id or by text. */
export function optionText(options: Definition["options"], chosen: string): string {
  return options.find(({ id }) => id === chosen)?.text ?? chosen;
}
