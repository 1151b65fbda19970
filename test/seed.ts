import fc from 'fast-check';

// The gate says the same of the same commit; elsewhere every run tries other cases.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.DECREE_SEED) });
