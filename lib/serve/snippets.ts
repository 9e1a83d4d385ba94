import { absolute } from './api/report-item';

export const SNIPPETS = ['curl', 'python', 'pandas', 'r', 'excel', 'sheets', 'libreoffice'] as const;
export type SnippetName = (typeof SNIPPETS)[number];

const QUERY = 'metric=requests.received&applicant=total';

/** Ready to paste: how to get the requests received by each body and year with common tools, from this site's own address. */
export function snippets(): Record<SnippetName, string> {
  const json = absolute(`/api/v1/figures?${QUERY}`);
  const csv = absolute(`/api/v1/figures.csv?${QUERY}`);
  return {
    curl: `curl --silent --show-error --fail '${json}'\ncurl --silent --show-error --fail --output figures.csv '${csv}'`,
    python: `import json
from urllib.request import urlopen

url = "${json}"
figures, cursor = [], None
while True:
    with urlopen(url + (f"&cursor={cursor}" if cursor else "")) as answer:
        page = json.load(answer)
    figures += page["items"]
    cursor = page["next"]
    if cursor is None:
        break

for figure in figures:
    if figure["value"] is not None:
        print(figure["year"], figure["organization"]["name"], figure["value"], figure["url"])`,
    pandas: `import pandas as pd

figures = pd.read_csv(
    "${csv}",
    encoding="utf-8-sig",
    dtype={"division_code": "string"},
)
print(figures.groupby("year")["value"].agg(["count", "sum"]))`,
    r: `figures <- read.csv(
  "${csv}",
  fileEncoding = "UTF-8-BOM",
  colClasses = c(division_code = "character"),
  na.strings = ""
)
aggregate(value ~ year, data = figures, FUN = sum)`,
    excel: `let
    Source = Csv.Document(
        Web.Contents("${csv}"),
        [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]
    ),
    Headed = Table.PromoteHeaders(Source, [PromoteAllScalars = true]),
    Typed = Table.TransformColumnTypes(
        Headed,
        {{"year", Int64.Type}, {"division_code", type text}, {"value", type number}},
        "en-US"
    )
in
    Typed`,
    sheets: `=IMPORTDATA("${csv}")`,
    libreoffice: csv,
  };
}
