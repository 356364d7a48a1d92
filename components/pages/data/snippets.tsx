import { CopyText } from "@/components/ui/citation";
import { siteAddress } from "@/data/address/site";
import type { Reader } from "@/data/messages/reader";

const address = new URL("/api/v1/ratifications.csv?on=2008-03-06", siteAddress).href;

const excel = `let
  File = Csv.Document(
    Web.Contents("${address}"),
    [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
  ),
  Rows = Table.PromoteHeaders(File)
in
  Rows`;

const r = `ratifications <- read.csv(
  "${address}",
  encoding = "UTF-8", na.strings = ""
)
table(ratifications$instrument, ratifications$in_force)`;

const python = `import csv, io, urllib.request
from collections import Counter

address = "${address}"
with urllib.request.urlopen(address) as answer:
    rows = list(csv.DictReader(io.TextIOWrapper(answer, "utf-8", newline="")))
print(Counter((row["instrument"], row["in_force"]) for row in rows))

# pandas: pd.read_csv(address, keep_default_na=False, na_values=[""])`;

/** The same request in three tools, to copy. */
export function Snippets({ reader }: { reader: Reader }) {
  const { t } = reader;
  const snippets = [
    { id: "snippet-excel", label: t("data.snippets.excel"), text: excel },
    { id: "snippet-r", label: t("data.snippets.r"), text: r },
    { id: "snippet-python", label: t("data.snippets.python"), text: python },
  ];
  return (
    <section id="snippets" aria-labelledby="snippets-title">
      <h2 id="snippets-title">{t("data.snippets.title")}</h2>
      <p>{t("data.snippets.text")}</p>
      {snippets.map((snippet) => (
        <CopyText key={snippet.id} reader={reader} {...snippet} />
      ))}
    </section>
  );
}
