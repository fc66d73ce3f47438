/** What the page is made of; addresses as the webview may load them. */
export interface PageParts {
  readonly language: string;
  /** Fresh for every page. */
  readonly nonce: string;
  /** Where styles may come from, as the webview names it. */
  readonly source: string;
  readonly script: string;
  readonly style: string;
  /** Whether the page may draw pictures out of its own data; none are fetched from anywhere. */
  readonly drawsPictures?: boolean;
}

/** The HTML of a view: nothing but its script and its style may run or load. */
export function viewPage({ language, nonce, source, script, style, drawsPictures }: PageParts): string {
  const images = drawsPictures ? '; img-src data:' : '';
  const policy = `default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'${images}`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Certcase</title>
<link rel="stylesheet" href="${style}">
</head>
<body>
<div id="view"></div>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
