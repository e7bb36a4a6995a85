import fc from 'fast-check';

// Random tests draw from one seed, so that a change is judged by its own doing and a failure comes back;
// VAXLA_SEED=random draws anew, VAXLA_SEED=<number> repeats a run. A failing property prints its seed.
const asked = process.env['VAXLA_SEED'];
if (asked !== 'random') fc.configureGlobal({ seed: asked === undefined ? 20261121 : Number(asked) });
