export const id = "steps-verify-signers";
export const ids = [
    "steps-verify-signers"
];
export const modules = {
    "src/contract/attestation/reading/limits.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cz: ()=>ATTESTATION_LIMITS,
            OR: ()=>TRUSTED_ROOT_LIMITS,
            Wo: ()=>MAX_PEM,
            kw: ()=>BUNDLE_LIMITS
        });
        const BUNDLE_LIMITS = {
            maxBytes: 1048576
        };
        const ATTESTATION_LIMITS = {
            bundleBytes: BUNDLE_LIMITS.maxBytes,
            bundles: 64,
            totalBytes: 16777216
        };
        const TRUSTED_ROOT_LIMITS = {
            maxBytes: 1048576
        };
        const MAX_PEM = 4096;
    }),
    "src/contract/attestation/row.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            KH: ()=>isAbout,
            NB: ()=>attestedRow,
            oy: ()=>missingOf
        });
        function attestedRow(product, row) {
            return {
                product,
                version: row.version,
                git_rev: row.git_rev,
                artifact: {
                    path: row.artifact_file,
                    sha256: row.artifact_sha256
                },
                manifest: {
                    path: row.manifest_file,
                    sha256: row.manifest_sha256
                },
                provenance: {
                    path: row.provenance_file,
                    sha256: row.provenance_sha256
                }
            };
        }
        function isAbout(statement, row) {
            return void 0 === missingOf(statement, row);
        }
        function missingOf({ subjects }, { artifact, manifest }) {
            return [
                artifact,
                manifest
            ].find((file)=>!subjects.some(({ name, sha256 })=>name === file.path && sha256 === file.sha256));
        }
    }),
    "src/contract/attestation/signer.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            U: ()=>formatSigner,
            c: ()=>certificateSigner
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        const EXTENSIONS = {
            workflow_digest: 10,
            runner_environment: 11,
            source_repository: 12,
            source_digest: 13,
            source_ref: 14,
            source_repository_id: 15,
            source_owner: 16,
            source_owner_id: 17,
            event: 20,
            run: 21
        };
        function certificateSigner({ subject, extensions }, signedAt, place) {
            const issuer = extensions.get(8) ?? extensions.get(1);
            if (void 0 === issuer) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('ATTESTATION_INVALID', `${place}: the certificate names no issuer of the identity`, place);
            const named = Object.entries(EXTENSIONS).flatMap(([name, number])=>{
                const value = extensions.get(number);
                return void 0 === value ? [] : [
                    [
                        name,
                        value
                    ]
                ];
            });
            const signed_at = signedAt.toISOString().replace(/\.000Z$/, 'Z');
            return {
                kind: 'certificate',
                issuer,
                subject,
                ...Object.fromEntries(named),
                signed_at
            };
        }
        function formatSigner(signer) {
            if ('key' === signer.kind) return `the key ${signer.key_sha256}`;
            const { subject, source_repository, source_digest, signed_at } = signer;
            const parts = [
                void 0 === source_repository ? void 0 : `for ${source_repository}`,
                void 0 === source_digest ? void 0 : `at ${source_digest}`,
                void 0 === signed_at ? void 0 : `on ${signed_at}`
            ];
            return [
                subject,
                ...parts.filter((part)=>void 0 !== part)
            ].join(' ');
        }
    }),
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
