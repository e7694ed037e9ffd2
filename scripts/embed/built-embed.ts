import { build } from 'esbuild';

const TARGET = 'es2022';

async function scriptOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true, minify: true, format: 'iife', target: TARGET, charset: 'ascii', legalComments: 'none', write: false, tsconfig: 'tsconfig.json',
  });
  return outputFiles[0]?.text.trimEnd() ?? '';
}

/** The generated files by path. They are committed: a figure's bytes then depend on no compiler of the server's. */
export async function builtEmbed(): Promise<Readonly<Record<string, string>>> {
  const runtime = await scriptOf(`import { runEmbed } from './components/embed/embed-runtime'; runEmbed();`);
  const element = await scriptOf(`import { defineEmbed } from './components/embed/mawqif-embed'; defineEmbed();`);
  return {
    'lib/embed/runtime-script.ts': `// Made by scripts/build-embed.ts from components/embed/embed-runtime.ts.\nexport const RUNTIME_SCRIPT = ${JSON.stringify(runtime)};\n`,
    'public/embed/mawqif-embed.js': `${element}\n`,
  };
}
