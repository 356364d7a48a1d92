import Negotiator from "negotiator";
import { isLanguage, type Language, languages } from "./language";

/** Returns the best language for an Accept-Language header; English when none of ours is wanted. */
export function negotiateLanguage(acceptLanguage: string | null): Language {
  const negotiator = new Negotiator({ headers: { "accept-language": acceptLanguage ?? "" } });
  const best = negotiator.language([...languages]);
  return isLanguage(best) ? best : "en";
}
