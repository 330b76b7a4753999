export const id = "steps-verify-signers-for-steps-export-copy-row";
export const ids = [
    "steps-verify-signers-for-steps-export-copy-row"
];
export const modules = {
    "src/steps/verify/signers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            requireSigners: ()=>requireSigners
        });
        var digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var limits = __webpack_require__("src/contract/attestation/reading/limits.ts");
        var verify = __webpack_require__("src/contract/attestation/verify.ts");
        async function findSigners(bundles, row, request) {
            const sought = soughtOf(request);
            let [tried, bytes] = [
                0,
                0
            ];
            for await (const bundle of bundles){
                if (tried === limits.Cz.bundles || bytes >= limits.Cz.totalBytes) break;
                tried++;
                bytes += bundle.bytes?.byteLength ?? 0;
                await tryBundle(bundle, row, request, sought);
                if (sought.every(({ found })=>found)) break;
            }
            for (const one of sought)if (!one.found) refuseWithout(one, tried, row);
            return Object.fromEntries(sought.map(({ name, found })=>[
                    name,
                    found
                ]));
        }
        function soughtOf({ signer, rebuiltBy }) {
            return [
                ...signer ? [
                    {
                        name: 'signer',
                        policy: signer
                    }
                ] : [],
                ...rebuiltBy ? [
                    {
                        name: 'rebuiltBy',
                        policy: rebuiltBy
                    }
                ] : []
            ];
        }
        async function tryBundle(bundle, row, { trust }, sought) {
            const open = sought.filter(({ found })=>!found);
            const form = {
                passed: 0
            };
            let signed;
            try {
                signed = await (0, verify.ML)(requireBytes(bundle), trust, form);
            } catch (error) {
                for (const one of open)keepClosest(one, form.passed, error);
                return;
            }
            for (const one of open){
                const progress = {
                    ...form
                };
                try {
                    one.found = (0, verify.I2)(signed, row, one.policy, progress);
                } catch (error) {
                    keepClosest(one, progress.passed, error);
                }
            }
        }
        function requireBytes({ sha256: named, bytes }) {
            const place = `${named}.sigstore.json`;
            if (void 0 === bytes) return (0, errors.TR)('NOT_ATTESTED', `${place} is named by the row, and is not there`, place);
            if ((0, digest.sc)(bytes) !== named) return (0, errors.TR)('ATTESTATION_INVALID', `${place} does not have the sha256 that names it`, place);
            return bytes;
        }
        function keepClosest(one, passed, error) {
            if (!(error instanceof errors.Vl)) throw error;
            if (void 0 === one.closest || passed > one.closest.passed) one.closest = {
                passed,
                error
            };
        }
        function refuseWithout({ name, closest }, tried, { artifact }) {
            const place = artifact.path;
            if (!closest) return (0, errors.TR)('NOT_ATTESTED', `${place} has no attestation`, place);
            const others = 1 === tried ? '' : `; of ${tried} attestations this one came closest`;
            const who = 'signer' === name ? '' : ' (rebuilt-by)';
            const { code, message, hint } = closest.error;
            throw new errors.Vl({
                code,
                message: `${message}${who}${others}`,
                place,
                hint
            }, [], {
                cause: closest.error
            });
        }
        var attestation_row = __webpack_require__("src/contract/attestation/row.ts");
        var attestations = __webpack_require__("src/steps/verify/attestations.ts");
        async function requireSigners(source, row, product, request) {
            return findSigners((0, attestations.SN)(source, row), (0, attestation_row.NB)(product, row), request);
        }
    })
};
