import { useRouter } from "next/navigation";
import { Select, type SelectOption } from "#components/ui/select.tsx";
import type { FolderTreeProps } from "./folder-tree.tsx";

const indent = "\u00a0\u00a0\u00a0";

function optionsOf(folders: FolderTreeProps["folders"]): SelectOption[] {
  const workspaces = [...Map.groupBy(folders, ({ workspaceName }) => workspaceName)];
  return workspaces.flatMap(([workspace, inside]) => [
    ...(workspace && workspaces.length > 1
      ? [{ value: `workspace ${workspace}`, label: workspace, disabled: true }]
      : []),
    ...inside.map(({ id, name, depth, items }) => ({
      value: id,
      label: `${indent.repeat(Math.min(depth, 6))}${name} (${items})`,
    })),
  ]);
}

/** The folders in one line, where a tree would push what they hold off the screen. */
export function FolderChoice({ tenant, folders, current }: FolderTreeProps) {
  const router = useRouter();
  return (
    <Select
      aria-label="Folder"
      className="md:hidden"
      value={current ?? ""}
      options={optionsOf(folders)}
      {...(current === null && { placeholder: "All folders" })}
      onChange={({ target }) => {
        if (target.value) router.push(`/${tenant}/library?folder=${target.value}`);
      }}
    />
  );
}
