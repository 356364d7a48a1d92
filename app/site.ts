export { siteAddress } from "@/data/address/site";
