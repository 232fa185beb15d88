export type SearchedFor = { query: string; answers: string[] };

/**
 * One question a line, `what was typed = what answers it`: slugs of products, `in:<path>` for anything of a category, `is:gift` for
 * what makes a present, `page:<topic>` for a page that helps. One of them among the first three is an answer.
 */
export function parseQuestions(text: string): SearchedFor[] {
  return text
    .split('\n')
    .filter((line) => line.includes(' = '))
    .map((line) => {
      const at = line.lastIndexOf(' = ');
      return {
        query: line.slice(0, at),
        answers: line
          .slice(at + 3)
          .trim()
          .split(/\s+/),
      };
    });
}
