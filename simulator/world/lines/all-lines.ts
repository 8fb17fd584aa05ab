import type { Language } from "../profiles/profile.ts";
import { acmeWalk as deAcme } from "./de/acme.ts";
import { basics as deBasics } from "./de/basics.ts";
import { discovery as deDiscovery } from "./de/discovery.ts";
import { internal as deInternal } from "./de/internal.ts";
import { internalMore as deInternalMore } from "./de/internal-more.ts";
import { nordwindLines as deNordwind } from "./de/nordwind.ts";
import { selling as deSelling } from "./de/selling.ts";
import { sellingMore as deSellingMore } from "./de/selling-more.ts";
import { support as deSupport } from "./de/support.ts";
import { supportMore as deSupportMore } from "./de/support-more.ts";
import { acmeDiscovery as enAcmeDiscovery } from "./en/acme-discovery.ts";
import { acmeWalk as enAcmeWalk } from "./en/acme-walk.ts";
import { acmeWalkMore as enAcmeWalkMore } from "./en/acme-walk-more.ts";
import { basics as enBasics } from "./en/basics.ts";
import { basicsMore as enBasicsMore } from "./en/basics-more.ts";
import { discovery as enDiscovery } from "./en/discovery.ts";
import { discoveryMore as enDiscoveryMore } from "./en/discovery-more.ts";
import { internal as enInternal } from "./en/internal.ts";
import { internalMore as enInternalMore } from "./en/internal-more.ts";
import { negotiation as enNegotiation } from "./en/negotiation.ts";
import { nordwindLines as enNordwind } from "./en/nordwind.ts";
import { objections as enObjections } from "./en/objections.ts";
import { outreach as enOutreach } from "./en/outreach.ts";
import { pricing as enPricing } from "./en/pricing.ts";
import { security as enSecurity } from "./en/security.ts";
import { sellingMore as enSellingMore } from "./en/selling-more.ts";
import { support as enSupport } from "./en/support.ts";
import { supportMore as enSupportMore } from "./en/support-more.ts";

import { conversations as esConversations } from "./es/conversations.ts";
import { conversationsMore as esConversationsMore } from "./es/conversations-more.ts";
import { conversations as frConversations } from "./fr/conversations.ts";
import { conversationsMore as frConversationsMore } from "./fr/conversations-more.ts";

interface LineSet {
  common: readonly string[];
  /** Lines about one vendor's own product, by company key. */
  byCompany: Record<string, readonly string[]>;
}

const ENGLISH: LineSet = {
  common: [
    enBasics,
    enBasicsMore,
    enSellingMore,
    enSupportMore,
    enDiscovery,
    enDiscoveryMore,
    enSecurity,
    enPricing,
    enObjections,
    enNegotiation,
    enSupport,
    enOutreach,
    enInternal,
    enInternalMore,
  ],
  byCompany: { acme: [enAcmeDiscovery, enAcmeWalk, enAcmeWalkMore], nordwind: [enNordwind] },
};

export const LINES: Record<Language, LineSet> = {
  eng: ENGLISH,
  ger: {
    common: [
      deBasics,
      deDiscovery,
      deSelling,
      deSellingMore,
      deSupport,
      deSupportMore,
      deInternal,
      deInternalMore,
    ],
    byCompany: { acme: [deAcme], nordwind: [deNordwind] },
  },
  fre: { common: [frConversations, frConversationsMore], byCompany: {} },
  spa: { common: [esConversations, esConversationsMore], byCompany: {} },
};
