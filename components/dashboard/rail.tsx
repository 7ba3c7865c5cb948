"use client";

import { RadioTower } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { AgencySwitcher } from "./agency-switcher";
import { LinkBusy } from "./busy";
import { PageIcon } from "./icons";
import { initials } from "./initials";
import { PersonMenu } from "./person-menu";
import { type GatewayState, type NavItem, type NavSection, type Person, type Place } from "./types";

export type RailProps = {
  person: Person;
  place: Place;
  places: Place[];
  nav: NavSection[];
  gateway: GatewayState;
  switchPlace?: (data: FormData) => Promise<void>;
  signOut: () => Promise<void>;
};

/** A page is current when its address is the longest that begins the address shown. */
function currentHref(nav: NavSection[], path: string): string | undefined {
  return nav
    .flatMap((section) => section.items.map((item) => item.href))
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((one, other) => other.length - one.length)[0];
}

function RailLink({ item, current }: { item: NavItem; current: boolean }) {
  return (
    <Link href={item.href} data-tip={item.label} aria-current={current ? "page" : undefined}>
      <PageIcon name={item.icon} />
      <span>{item.label}</span>
      <LinkBusy />
      {item.count !== undefined && (
        <span className={item.hot ? "n hot" : "n"}>
          <span aria-hidden="true">{item.count}</span>
          <span className="vh">, {item.countWords ?? item.count}</span>
        </span>
      )}
    </Link>
  );
}

function Gate({ gateway }: { gateway: GatewayState }) {
  return (
    <div className={`gate ${gateway.tone}`}>
      <RadioTower className="i" />
      <span>
        SMS Centre <b>{gateway.word}</b>
        {gateway.last && <><br />{gateway.last}</>}
      </span>
    </div>
  );
}

/** What the rail holds; the same on the left of the screen and in the phone's menu. */
export function RailContent({ person, place, places, nav, gateway, switchPlace, signOut }: RailProps) {
  const current = currentHref(nav, usePathname());
  return (
    <>
      <AgencySwitcher place={place} places={places} switchPlace={switchPlace} />
      {nav.map((section) => [
        section.heading && <p className="nav-h" key={section.heading}>{section.heading}</p>,
        <div className="nav" key={`${section.heading ?? ""}-isi`}>
          {section.items.map((item) => <RailLink key={item.href} item={item} current={item.href === current} />)}
        </div>,
      ])}
      <div className="foot">
        <Gate gateway={gateway} />
        <PersonMenu person={person} initials={initials(person.name)} signOut={signOut} />
      </div>
    </>
  );
}
