import type { ReactNode } from "react";
import { countryFacts } from "@/components/pages/countries/country-facts";
import { CountryPage } from "@/components/pages/countries/country-page";
import { DonorPage } from "@/components/pages/donors/donor-page";
import { DonorsPage } from "@/components/pages/donors/donors-page";
import { ElementPage } from "@/components/pages/elements/element";
import { ElementsPage } from "@/components/pages/elements/elements";
import { Overview } from "@/components/pages/overview/overview";
import { PartnershipPage } from "@/components/pages/partnerships/partnership-page";
import { PartnershipsPage } from "@/components/pages/partnerships/partnerships-page";
import { ProjectsPage } from "@/components/pages/projects/projects-page";
import { AllRatifications } from "@/components/pages/ratifications/all-ratifications";
import { RatificationPage } from "@/components/pages/ratifications/ratification-page";
import type { PageProps } from "@/components/ui/page-frame";
import type { InstrumentId } from "@/data/schema";

/** The body of a page that has charts. */
export function pageBody(view: PageProps): ReactNode {
  const [section = "", id = ""] = view.path.split("/");
  switch (section) {
    case "":
      return <Overview {...view} />;
    case "elements":
      return id ? <ElementPage {...view} id={id} /> : <ElementsPage {...view} />;
    case "ratifications":
      return id ? <RatificationPage {...view} instrumentId={id as InstrumentId} /> : <AllRatifications {...view} />;
    case "donors":
      return id ? <DonorPage {...view} /> : <DonorsPage {...view} />;
    case "partnerships":
      return id ? <PartnershipPage {...view} /> : <PartnershipsPage {...view} />;
    case "projects":
      return <ProjectsPage {...view} />;
    case "countries":
      return <CountryPage {...view} facts={countryFacts(id.toUpperCase(), view.state)} />;
    default:
      throw new RangeError(`no chart on page: ${view.path}`);
  }
}
