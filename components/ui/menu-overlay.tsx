"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import Link from "next/link";
import { Fragment } from "react";
import { cx } from "./cx.ts";
import { Kbd } from "./kbd.tsx";
import type { MenuEntry, MenuItem, MenuProps } from "./menu.tsx";

const row =
  "flex w-full cursor-default items-center gap-2.5 rounded-md px-2 py-1.5 text-left text-sm outline-none select-none " +
  "data-highlighted:bg-pressed data-disabled:opacity-50 [&_svg]:size-4 [&_svg]:shrink-0";

function RowWords({ item, isChecked }: { item: MenuEntry; isChecked: boolean | undefined }) {
  return (
    <>
      {item.icon}
      <span className="flex min-w-0 flex-1 flex-col">
        <span className="truncate">{item.label}</span>
        {item.hint ? <span className="truncate text-xs text-ink-3">{item.hint}</span> : null}
      </span>
      {item.shortcut ? <Kbd keys={item.shortcut} /> : null}
      {isChecked ? <Check aria-hidden="true" /> : null}
    </>
  );
}

function Row({ item }: { item: MenuItem }) {
  const className = cx(row, item.isDangerous ? "text-danger" : "text-ink [&_svg]:text-ink-3");
  if ("href" in item) {
    const link = (
      <Link href={item.href} {...(item.isExternal ? { target: "_blank", rel: "noreferrer" } : {})} />
    );
    return (
      <Base.LinkItem render={link} className={className} closeOnClick>
        <RowWords item={item} isChecked={undefined} />
      </Base.LinkItem>
    );
  }
  const disabled = item.disabled ?? false;
  if (item.isChecked !== undefined) {
    return (
      <Base.CheckboxItem
        checked={item.isChecked}
        onCheckedChange={item.onSelect}
        disabled={disabled}
        className={className}
        closeOnClick
      >
        <RowWords item={item} isChecked={item.isChecked} />
      </Base.CheckboxItem>
    );
  }
  return (
    <Base.Item onClick={item.onSelect} disabled={disabled} className={className}>
      <RowWords item={item} isChecked={undefined} />
    </Base.Item>
  );
}

export default function MenuOverlay(props: MenuProps) {
  const { trigger, groups, side = "bottom", align = "start", header, className } = props;
  return (
    <Base.Root defaultOpen>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner
          side={side}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          className="z-50 outline-none"
        >
          <Base.Popup
            className={cx(
              "animate-appear max-h-(--available-height) min-w-48 origin-(--transform-origin) overflow-y-auto rounded-lg bg-raised p-1 shadow-pop outline-none",
              className,
            )}
          >
            {header ? <div className="border-b border-line px-2 pt-1.5 pb-2 mb-1">{header}</div> : null}
            {groups.map((group, index) => (
              <Fragment key={group.id}>
                {index > 0 ? <Base.Separator className="-mx-1 my-1 h-px bg-line" /> : null}
                <Base.Group>
                  {group.label ? (
                    <Base.GroupLabel className="px-2 pt-1.5 pb-1 text-xs text-ink-3">
                      {group.label}
                    </Base.GroupLabel>
                  ) : null}
                  {group.items.map((item) => (
                    <Row key={item.id} item={item} />
                  ))}
                </Base.Group>
              </Fragment>
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
