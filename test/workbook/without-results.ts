/**
 * A sheet's part without what its formulas gave when they were last computed, and without what may be told of its size:
 * whoever saves a workbook after computing it writes those anew, and nothing else of a sheet that nobody touched.
 */
export function withoutResults(part: Uint8Array | undefined): string {
  const text = new TextDecoder().decode(part).replace(/<(?:\w+:)?dimension\s[^>]*\/>|\sspans="[^"]*"/g, '');
  return text.replace(
    /<((?:\w+:)?c)((?:\s[^<>]*?)?(?<!\/))>((?:(?!<\/\1>)[\s\S])*?<(?:\w+:)?f[\s/>][\s\S]*?)<\/\1>/g,
    (_, name: string, attributes: string, inside: string) => {
      const bare = inside.replace(/<((?:\w+:)?v)(?:\/>|>[\s\S]*?<\/\1>)/g, '');
      return `<${name}${attributes.replace(/\st="[^"]*"/, '')}>${bare}</${name}>`;
    },
  );
}
