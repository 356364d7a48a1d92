import { RatificationPage } from "@/components/pages/ratifications/ratification-page";
import { instruments } from "@/data/load";
import { instrumentById } from "@/data/lookups";
import { AtlasPage, pageMetadata, type RouteParams, readView } from "../../../../view";

export const revalidate = 3600;

type Params = { params: RouteParams<"instrument"> };

export function generateStaticParams() {
  return instruments.map(({ id }) => ({ state: "-", instrument: id }));
}

async function readInstrument(params: Params["params"]) {
  const { instrument } = await params;
  const { id, title } = instrumentById(instrument);
  return { id, title, view: await readView(params, `ratifications/${id}`) };
}

export async function generateMetadata({ params }: Params) {
  const { title, view } = await readInstrument(params);
  return pageMetadata(view, view.reader.text(title), view.reader.t("ratifications.standfirst"));
}

export default async function Page({ params }: Params) {
  const { id, view } = await readInstrument(params);
  return (
    <AtlasPage view={view}>
      <RatificationPage {...view} instrumentId={id} />
    </AtlasPage>
  );
}
