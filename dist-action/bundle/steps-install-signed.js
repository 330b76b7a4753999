export const id = "steps-install-signed";
export const ids = [
    "steps-install-signed"
];
export const modules = {
    "src/contract/documents/statement-types.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            T: ()=>PREDICATE_TYPE,
            z: ()=>STATEMENT_TYPE
        });
        const STATEMENT_TYPE = 'https://in-toto.io/Statement/v1';
        const PREDICATE_TYPE = 'https://slsa.dev/provenance/v1';
    }),
    "src/steps/install/signed.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            requireSigned: ()=>requireSigned
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _release_index_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/steps/release-index/read.ts");
        var _verify_signers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/verify/signers.ts");
        async function requireSigned(chosen, openSource, request, context) {
            const source = await openSource();
            const row = 'lockfile' in chosen ? await rowBeside(chosen, source, context) : chosen.row;
            return (0, _verify_signers_js__WEBPACK_IMPORTED_MODULE_2__.requireSigners)(source, row, chosen.product, request);
        }
        async function rowBeside({ tuple, artifact_file, artifact_sha256, manifest_sha256 }, source, context) {
            const { index } = await (0, _release_index_read_js__WEBPACK_IMPORTED_MODULE_1__.vY)(source, context, ({ version, target, profile })=>version === tuple.version && target === tuple.target && profile === tuple.profile);
            const row = index.rows.find((one)=>one.artifact_file === artifact_file);
            if (!row) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('NOT_ATTESTED', `the index of ${source.name} has no row of ${artifact_file} any more, so nothing says which attestations it has`, artifact_file);
            if (row.artifact_sha256 !== artifact_sha256 || row.manifest_sha256 !== manifest_sha256) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('LOCKFILE_MISMATCH', `${artifact_file} has other digests in the index than in the lockfile`, artifact_file);
            return row;
        }
    }),
    "src/steps/verify/signers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            requireSigners: ()=>requireSigners
        });
        var digest = __webpack_require__("src/contract/digest.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var verify = __webpack_require__("src/contract/attestation/verify.ts");
        async function findSigners(bundles, row, request) {
            const sought = soughtOf(request);
            let [tried, bytes] = [
                0,
                0
            ];
            for await (const bundle of bundles){
                if (tried === verify.Cz.bundles || bytes >= verify.Cz.totalBytes) break;
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
            return findSigners((0, attestations.SN)(source, row), (0, attestation_row.N)(product, row), request);
        }
    })
};
