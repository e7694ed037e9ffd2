import { build } from 'esbuild';

const TARGET = 'es2022';

async function scriptOf(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`scripts/embed/${entry}`],
    bundle: true, minify: true, format: 'iife', target: TARGET, charset: 'ascii', legalComments: 'none', write: false, tsconfig: 'tsconfig.json',
  });
  return outputFiles[0]?.text.trimEnd() ?? '';
}

/** The generated files by path. They are committed: a figure's bytes then depend on no compiler of the server's. */
export async function builtEmbed(): Promise<Readonly<Record<string, string>>> {
  const runtime = await scriptOf('figure-entry.ts');
  const element = await scriptOf('element-entry.ts');
  return {
    'lib/embed/runtime-script.ts': `// Made by scripts/build-embed.ts from components/embed/embed-runtime.ts.\nexport const RUNTIME_SCRIPT = ${JSON.stringify(runtime)};\n`,
    'public/embed/mawqif-embed.js': `${element}\n`,
  };
}
