export const id = "actions-doors-build-matrix";
export const ids = [
    "actions-doors-build-matrix"
];
export const modules = {
    "src/actions/doors/build-matrix.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            buildMatrix: ()=>buildMatrix
        });
        var _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/release-plan.ts");
        var _host_store_open_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/store/open.ts");
        var _steps_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/steps/plan.ts");
        var _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/steps/release-index/read.ts");
        var _report_summaries_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/actions/report/summaries.ts");
        const buildMatrix = {
            async run (inputs, { env, log }) {
                const { contract, version, toolchain, profile, targets, source, 'dist-revision': dist_revision } = inputs;
                const counts = void 0 !== source && 'auto' === dist_revision;
                const plan = await log.group('Plan', async ()=>{
                    if (counts) log.info(`reading what ${source} has published`);
                    const planned = await (0, _steps_plan_js__WEBPACK_IMPORTED_MODULE_2__.F)({
                        contract,
                        version,
                        toolchain,
                        profile,
                        targets,
                        dist_revision,
                        env,
                        manifestPath: inputs['manifest-path'],
                        package: inputs.package,
                        tag: /^refs\/tags\/(.+)$/s.exec(env.GITHUB_REF ?? '')?.[1],
                        git_rev: inputs['git-rev'],
                        includePlanned: inputs['include-planned'],
                        published: counts ? await (0, _steps_release_index_read_js__WEBPACK_IMPORTED_MODULE_3__.Dn)(await (0, _host_store_open_js__WEBPACK_IMPORTED_MODULE_1__.o)(source, {
                            env,
                            token: inputs['github-token'] ?? ''
                        })) : void 0
                    });
                    for (const job of planned.matrix.include)log.info(`${job.target} on ${job.runner} (${job.support})`);
                    return planned;
                });
                return {
                    outputs: {
                        matrix: JSON.stringify(plan.matrix),
                        plan: (0, _contract_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_0__.nT)(plan),
                        product: plan.product,
                        version: plan.version,
                        'git-rev': plan.git_rev,
                        toolchain: plan.toolchain,
                        profile: plan.profile,
                        'dist-revision': plan.dist_revision,
                        'source-date-epoch': String(plan.source_date_epoch)
                    },
                    summary: (0, _report_summaries_js__WEBPACK_IMPORTED_MODULE_4__.MM)(plan, env)
                };
            }
        };
    }),
    "src/contract/decisions/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BV: ()=>tupleOfJob,
            Cs: ()=>makePlan,
            HC: ()=>parseToolchain,
            Ne: ()=>chooseRevision
        });
        var _documents_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/documents/contract.ts");
        var _documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/release-plan.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _revision_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/decisions/revision.ts");
        function makePlan(contract, request) {
            if (!contract.profiles.includes(request.profile)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
            const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support })=>{
                (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.YI)({
                    ...identityOf(request),
                    target,
                    dist_revision: request.dist_revision
                });
                return {
                    target,
                    runner,
                    os,
                    arch,
                    support,
                    experimental: 'planned' === support
                };
            });
            if (0 === include.length) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
            if (include.length > _documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.Eu) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${_documents_release_plan_js__WEBPACK_IMPORTED_MODULE_1__.Eu}`, 'targets');
            const { dist_revision, source_date_epoch } = request;
            return {
                product: contract.product,
                ...identityOf(request),
                dist_revision,
                source_date_epoch,
                contract_sha256: (0, _documents_contract_js__WEBPACK_IMPORTED_MODULE_0__.NF)(contract),
                targets: include.map(({ target, support })=>({
                        target,
                        support
                    })),
                matrix: {
                    include
                }
            };
        }
        function identityOf({ version, git_rev, toolchain, profile }) {
            return {
                version,
                git_rev,
                toolchain,
                profile
            };
        }
        function choosePlatforms(contract, request) {
            for (const target of request.targets){
                const platform = contract.platforms.find((of)=>of.target === target);
                if (!platform) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_UNKNOWN', `${target} is not one of ${contract.platforms.map((of)=>of.target).join(', ')}`, 'targets');
                if ('planned' === platform.support && !request.includePlanned) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
            }
            return contract.platforms.filter((platform)=>request.targets.length > 0 ? request.targets.includes(platform.target) : 'planned' !== platform.support || request.includePlanned);
        }
        const REVISION_OR_AUTO = {
            ..._identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.x.dist_revision,
            words: `${_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.x.dist_revision.words}, or auto`
        };
        function chooseRevision(asked, run, published) {
            if ('auto' !== asked) {
                if (!REVISION_OR_AUTO.is(asked)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `dist_revision ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_5__.TL)(asked)} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_5__.Y3)(REVISION_OR_AUTO, asked)}`, 'dist-revision');
                return asked;
            }
            if (!published) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
            return (0, _revision_js__WEBPACK_IMPORTED_MODULE_4__.fB)(published.index, published.folders, run);
        }
        const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
        function parseToolchain(text, place) {
            if (MOVING.test(text)) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
            if (!_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.aG.safeParse(text).success) (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('INVALID_TUPLE', `toolchain ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_5__.TL)(text)} (${place}) ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_5__.Y3)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.x.toolchain, text)}`, place);
            return text;
        }
        function tupleOfJob(plan, target) {
            return (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.YI)({
                ...identityOf(plan),
                target,
                dist_revision: plan.dist_revision
            });
        }
    }),
    "src/contract/decisions/revision.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>previousRows,
            _5: ()=>isUnchanged,
            fB: ()=>nextRevision
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        function isOfRun(run, tuple) {
            return tuple.version === run.version && tuple.git_rev === run.git_rev && tuple.toolchain === run.toolchain && tuple.profile === run.profile;
        }
        function nextRevision(index, folders, run) {
            const ofFolder = folders.filter((folder)=>folder.version === run.version && folder.toolchain === run.toolchain && folder.profile === run.profile && folder.gitsha === (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.PO)(run.git_rev));
            const ofIndex = [
                ...index.rows,
                ...index.pruned
            ].filter((row)=>isOfRun(run, row));
            const highest = [
                ...ofFolder,
                ...ofIndex
            ].reduce((max, { dist_revision })=>Math.max(max, (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(dist_revision)), 0);
            return `r${highest + 1}`;
        }
        function previousRows(index, run, revision) {
            const below = index.rows.filter((row)=>isOfRun(run, row) && (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) < (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(revision));
            const highest = below.reduce((max, row)=>Math.max(max, (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision)), 0);
            return below.filter((row)=>(0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(row.dist_revision) === highest).sort((a, b)=>(0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(a.target, b.target));
        }
        function isUnchanged(index, previous, staged, published) {
            const [first] = previous;
            if (!first) return false;
            const wasPruned = index.pruned.some((tombstone)=>isOfRun(first, tombstone) && tombstone.dist_revision === first.dist_revision);
            if (wasPruned || previous.some((row)=>row.yanked)) return false;
            return staged.size > 0 && [
                ...staged
            ].every(([target, content])=>published.get(target) === content);
        }
    }),
    "src/contract/documents/contract-fields.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Q2: ()=>notes,
            SH: ()=>repositoryPath,
            _$: ()=>isoDate,
            eC: ()=>owner,
            vd: ()=>platformSchema
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("zod/v4/mini/iso.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/json/schema.ts");
        const notes = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(2000))), 'Prose for people; no program reads it.');
        const isoDate = zod_mini__WEBPACK_IMPORTED_MODULE_4__.p6();
        const repositoryPath = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, {
            error: 'must be a relative path with /',
            abort: true
        }), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((path)=>!path.split('/').some((part)=>'.' === part || '..' === part), 'must not hold . or ..'), zod_mini__WEBPACK_IMPORTED_MODULE_2__.YPB((path)=>path.length <= 500, 'must have at most 500 characters'));
        const owner = zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team'));
        const SUPPORT_LEVELS = [
            'recommended',
            'optional',
            'planned'
        ];
        const platformSchema = zod_mini__WEBPACK_IMPORTED_MODULE_2__.rej({
            target: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK, 'Rust target triple.'),
            platform: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.m9(1), zod_mini__WEBPACK_IMPORTED_MODULE_3__.Eb(40)), 'The platform as people call it.'),
            os: zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n([
                'linux',
                'darwin',
                'windows'
            ]),
            arch: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[a-z0-9_]{1,20}$/, 'must be an architecture such as x86_64')), 'CPU architecture as in the target triple.'),
            runner: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Fk(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/, 'must be one label of a runner')), 'The label of the native runner that builds it.'),
            support: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_1__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_2__.k5n(SUPPORT_LEVELS), 'recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
            notes
        });
    }),
    "src/contract/documents/contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Cy: ()=>contractSchema,
            G4: ()=>formatContract,
            NF: ()=>digestContract,
            RN: ()=>MINIMUM_GENERATIONS,
            UA: ()=>parseContract,
            nb: ()=>checkContract,
            y1: ()=>recommendedTargets
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__("zod/v4/mini/schemas.js");
        var zod_mini__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__("zod/v4/core/api.js");
        var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__("src/contract/json/schema.ts");
        var _json_strict_json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__("src/contract/json/strict-json.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MINIMUM_GENERATIONS = 6;
        const contractSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
            $schema: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Eb(200))),
            schema_version: _json_document_js__WEBPACK_IMPORTED_MODULE_5__.CZ,
            contract: zod_mini__WEBPACK_IMPORTED_MODULE_10__.YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.Fk(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR')),
            distribution_contract_version: _identity_version_js__WEBPACK_IMPORTED_MODULE_4__.y,
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.tZ,
            notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2,
            entrypoint: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('cli'),
                binaries: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)((0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.fW, {
                    min: 1,
                    max: 16
                }), 'Canonical binary names, the primary one first.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            identity: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                fields: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('git_rev'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist_revision')
                ]), 'The immutable tuple.'),
                gitsha_length: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(8),
                pin: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('immutable-tuple'), 'Consumers pin the whole tuple, never a moving tag.'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            layout: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                namespace: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist/'),
                directory_template: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Vd),
                file_name_template: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.ss),
                artifact_format: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.td),
                package_directory: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('package'),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            index: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                path: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm),
                row_key: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('gitsha'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('dist_revision')
                ]),
                deprecated_aliases: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    path: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.kc),
                    announced: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__._$,
                    retired: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__._$,
                    notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
                }), {
                    max: 8
                }),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            platforms: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.vd, {
                min: 1,
                max: 256
            }),
            runtime_assumptions: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                locale: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('UTF-8')),
                terminal: zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('tty')),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            toolchain: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                rust: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.aG, 'What plan uses unless told otherwise.'),
                documented_per_artifact: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(true),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            profiles: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_6__.c)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_3__.Er, {
                min: 1,
                max: 2
            }),
            integrity: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                algorithm: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('sha256'),
                required_documents: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('checksums.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('manifest.json'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('provenance.json')
                ]),
                artifact_matches_manifest: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(true),
                reproducibility_fields: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('target'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('profile'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('toolchain'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('git_rev')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            compatibility: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                source_compatible_within: zod_mini__WEBPACK_IMPORTED_MODULE_10__.PVZ([
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('distribution_contract_version'),
                    zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz('artifact_version')
                ]),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            retention: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                minimum_release_generations: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(MINIMUM_GENERATIONS), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Zm(10_000)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            governance: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                documents: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    contract: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                    prose: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                    changelog: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH
                }),
                steward: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                    active: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.eC, 'Owns the contract updates.'),
                    outgoing: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_7__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_10__.lqM(_contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.eC), 'The steward before, named for as long as the handoff overlaps.')
                }),
                handoff_overlap_release_cycles: zod_mini__WEBPACK_IMPORTED_MODULE_10__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_11__.qm(1), zod_mini__WEBPACK_IMPORTED_MODULE_11__.Zm(100)),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            }),
            generator: zod_mini__WEBPACK_IMPORTED_MODULE_10__.rej({
                entrypoint: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                config: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.SH,
                index_output: zod_mini__WEBPACK_IMPORTED_MODULE_10__.euz(_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.Pm),
                notes: _contract_fields_js__WEBPACK_IMPORTED_MODULE_9__.Q2
            })
        }), 'The machine-readable distribution contract of one product.');
        function parseContract(bytes, place) {
            return checkContract((0, _json_strict_json_js__WEBPACK_IMPORTED_MODULE_8__.R)(bytes, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, place), place);
        }
        function checkContract(json, place) {
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._$)(json.value, place);
            const contract = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__._U)(contractSchema, json.value, place, json);
            (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.cp)(contradictions(contract, place));
            return contract;
        }
        function formatContract(contract) {
            const text = (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.I3)((0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.fj)(contractSchema, contract));
            (0, _json_document_js__WEBPACK_IMPORTED_MODULE_5__.CM)(Buffer.from(text), _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, 'the contract in its canonical form', 'Shorten its notes.');
            return text;
        }
        function digestContract(contract) {
            return (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(formatContract(contract));
        }
        function contradictions(contract, place) {
            const faults = [];
            const fault = (pointer, message)=>{
                faults.push({
                    code: 'SCHEMA_INVALID',
                    message: `${place}#${pointer}: ${message}`,
                    place: `${place}#${pointer}`
                });
            };
            if (contract.contract !== (0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.YS)(contract.distribution_contract_version)) fault('/contract', `must be ${(0, _identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
            for (const [list, pointer] of [
                [
                    contract.platforms.map((platform)=>platform.target),
                    '/platforms'
                ],
                [
                    contract.profiles,
                    '/profiles'
                ],
                [
                    contract.entrypoint.binaries.map((name)=>name.toLowerCase()),
                    '/entrypoint/binaries'
                ],
                [
                    contract.index.deprecated_aliases.map((alias)=>alias.path),
                    '/index/deprecated_aliases'
                ]
            ])list.forEach((item, index)=>{
                if (list.indexOf(item) !== index) fault(`${pointer}/${index}`, `${item} is named twice`);
            });
            contract.index.deprecated_aliases.forEach((alias, index)=>{
                if (alias.announced >= alias.retired) fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
            });
            return faults;
        }
        function recommendedTargets(contract) {
            return contract.platforms.filter((platform)=>'recommended' === platform.support).map((platform)=>platform.target);
        }
    }),
    "src/contract/documents/release-plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Eu: ()=>MAX_JOBS,
            HK: ()=>PLAN_LIMITS,
            nT: ()=>formatPlan,
            vS: ()=>parsePlan
        });
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _json_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/json/document.ts");
        var _json_lists_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/lists.ts");
        var _json_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/contract/json/schema.ts");
        var _contract_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/contract/documents/contract-fields.ts");
        const MAX_JOBS = 256;
        const PLAN_LIMITS = {
            maxBytes: 131072
        };
        const { runner, os, arch, support } = _contract_fields_js__WEBPACK_IMPORTED_MODULE_5__.vd.shape;
        const jobSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            target: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK,
            runner,
            os,
            arch,
            support,
            experimental: zod_mini__WEBPACK_IMPORTED_MODULE_6__.zMY()
        });
        const targetsSchema = (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            target: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qK,
            support
        }), {
            min: 1,
            max: MAX_JOBS
        }).check(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YPB((targets)=>new Set(targets.map((each)=>each?.target)).size === targets.length, 'must name each once'));
        const planSchema = (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
            product: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.tZ,
            version: _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.y,
            git_rev: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.Gk,
            toolchain: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.aG,
            profile: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.Er,
            dist_revision: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.qU,
            source_date_epoch: _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.pA,
            contract_sha256: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.fg, "Of the contract's canonical text."),
            targets: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(targetsSchema, 'All that may be published.'),
            matrix: (0, _json_schema_js__WEBPACK_IMPORTED_MODULE_4__.W)(zod_mini__WEBPACK_IMPORTED_MODULE_6__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_6__.rej({
                include: (0, _json_lists_js__WEBPACK_IMPORTED_MODULE_3__.c)(jobSchema, {
                    max: MAX_JOBS
                })
            })), 'What builds each target; publishing does not look at it.')
        }), 'What a run builds, and all that it may publish.');
        function parsePlan(bytes, place) {
            return (0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.u0)(PLAN_LIMITS, planSchema, bytes, place);
        }
        function formatPlan({ matrix: _, ...plan }) {
            return JSON.stringify((0, _json_document_js__WEBPACK_IMPORTED_MODULE_2__.fj)(planSchema, plan));
        }
    }),
    "src/host/git/unborn.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            n: ()=>refuseUnborn
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/git/reading.ts");
        async function refuseUnborn({ folder, env }) {
            const head = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_1__.l)(folder, env).ask([
                'rev-parse',
                '--verify',
                '--quiet',
                'HEAD'
            ], {
                maxBytes: 1024
            });
            if (1 === head.status && '' === head.stderr) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('GIT_FAILED', `the repository of ${folder} has no commit`, 'HEAD', 'Commit first.');
        }
    }),
    "src/host/git/working-tree.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Bs: ()=>requireClean,
            EU: ()=>requireHead,
            Hn: ()=>repositoryRoot,
            Of: ()=>sourceUri,
            Qo: ()=>headCommit,
            m9: ()=>withinRoot,
            mS: ()=>uncommittedPaths
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _reading_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/git/reading.ts");
        var _unborn_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/git/unborn.ts");
        const SHORT = {
            maxBytes: 1048576
        };
        const LISTING = {
            maxBytes: 67108864
        };
        const MOST_NAMED = 10;
        async function repositoryRoot(folder, env) {
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                'rev-parse',
                '--show-toplevel'
            ], SHORT);
            const path = out.toString().replace(/\r?\n$/, '');
            if ('' === path) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', `${folder} is in no working tree`, folder);
            return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        }
        async function headCommit(folder, env) {
            const args = [
                'log',
                '-1',
                '--no-show-signature',
                '--no-color',
                '--format=%H %ct',
                'HEAD'
            ];
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse(args, SHORT).catch(async (error)=>{
                await (0, _unborn_js__WEBPACK_IMPORTED_MODULE_5__.n)({
                    folder,
                    env
                });
                throw error;
            });
            const [, git_rev, time] = /^([0-9a-f]{40,64}) ([0-9]+)\n$/.exec(out.toString()) ?? [];
            if (void 0 === git_rev || void 0 === time) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_FAILED', 'git log does not name HEAD', folder);
            return {
                git_rev,
                time: Number(time)
            };
        }
        function requireHead(head, git_rev) {
            if (head.git_rev !== git_rev) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('GIT_REV_MISMATCH', `HEAD is ${head.git_rev}, asked for is ${git_rev}`, 'git-rev');
        }
        async function uncommittedPaths(folder, env, paths = []) {
            const args = [
                'status',
                '--porcelain=v1',
                '-z',
                '--untracked-files=all',
                '--no-renames',
                '--ignore-submodules=none'
            ];
            const named = paths.map((path)=>`:(top,literal)${path}`);
            const out = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).askOrRefuse([
                ...args,
                '--',
                ...named
            ], LISTING);
            return out.toString().split('\0').flatMap((entry)=>'' === entry ? [] : [
                    entry.slice(3)
                ]);
        }
        function requireClean(changed, folders, prefixes) {
            const below = [
                ...folders.map((folder)=>`${folder}/`),
                ...prefixes
            ];
            const dirty = changed.filter((path)=>!below.some((start)=>path.startsWith(start)));
            if (0 === dirty.length) return;
            const named = dirty.slice(0, MOST_NAMED).map((path)=>JSON.stringify(path));
            const more = dirty.length > named.length ? ` and ${dirty.length - named.length} more` : '';
            (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_2__.TR)('TREE_DIRTY', `the working tree has changes: ${named.join(', ')}${more}`, dirty[0]);
        }
        async function withinRoot(root, folder) {
            const path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(await realFolder(root), await realFolder((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder)));
            if ('' === path || '..' === path || path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)) return;
            return path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
        }
        async function realFolder(folder) {
            try {
                return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
            } catch (error) {
                const parent = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
                if (!(0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_3__.W0)(error) || parent === folder) throw error;
                return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await realFolder(parent), (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
            }
        }
        async function sourceUri(folder, env) {
            const { status, stdout } = await (0, _reading_js__WEBPACK_IMPORTED_MODULE_4__.l)(folder, env).ask([
                'config',
                '--get',
                'remote.origin.url'
            ], SHORT);
            return 0 === status ? publicUri(stdout.toString().trim()) : 'git+local';
        }
        function publicUri(remote) {
            const [, host, path] = /^(?:[^@/:]+@)?([A-Za-z0-9.-]{2,}):(?!\/\/|:)(.+)$/.exec(remote) ?? [];
            const text = void 0 === host ? remote : `ssh://${host}/${(path ?? '').replace(/^\//, '')}`;
            const url = URL.canParse(text) ? new URL(text) : void 0;
            if (!url || ![
                'https:',
                'http:',
                'ssh:',
                'git:'
            ].includes(url.protocol) || '' === url.host) return 'git+local';
            return `git+${url.protocol}//${url.host}${url.pathname}`;
        }
    }),
    "src/host/rust/answers.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            q: ()=>rustAnswers
        });
        var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:path");
        var _crate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/rust/crate.ts");
        var _toolchain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/rust/toolchain.ts");
        function rustAnswers(manifest, env) {
            return {
                rustc: once(()=>(0, _toolchain_js__WEBPACK_IMPORTED_MODULE_2__.Tn)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(manifest), env)),
                metadata: once(()=>(0, _crate_js__WEBPACK_IMPORTED_MODULE_1__._6)(manifest, env))
            };
        }
        function once(ask) {
            let answer;
            return ()=>{
                answer ??= ask();
                return answer;
            };
        }
    }),
    "src/host/rust/crate.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            BP: ()=>chooseCrate,
            J9: ()=>findManifest,
            _6: ()=>readMetadata,
            eU: ()=>requireVersion
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("node:path");
        var zod_mini__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__("zod/v4/mini/schemas.js");
        __webpack_require__("src/contract/json/schema.ts");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/errors.ts");
        var _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/file-errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__("src/host/process.ts");
        const TIMEOUT = 600_000;
        const MAX_METADATA = 67108864;
        const packageSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
            name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            version: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            manifest_path: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            license_file: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
            readme: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP()),
            targets: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
                name: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
                kind: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
            }))
        });
        const metadataSchema = zod_mini__WEBPACK_IMPORTED_MODULE_6__.Ikc({
            packages: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YOg(packageSchema),
            workspace_root: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            target_directory: zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP(),
            build_directory: zod_mini__WEBPACK_IMPORTED_MODULE_6__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_6__.YjP())
        });
        async function findManifest(manifestPath) {
            const absent = ()=>(0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `there is no file ${manifestPath}`, 'manifest-path');
            if ('Cargo.toml' !== (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(manifestPath)) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${manifestPath} is not called Cargo.toml`, 'manifest-path', `Name the file, such as ${(0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)('' === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.extname)(manifestPath) ? manifestPath : (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifestPath), 'Cargo.toml')}`);
            return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(manifestPath)).catch((error)=>{
                if ((0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__.W0)(error)) return absent();
                throw (0, _disk_file_errors_js__WEBPACK_IMPORTED_MODULE_4__.dH)(error, manifestPath);
            });
        }
        async function readMetadata(manifest, env) {
            const folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(manifest);
            let asked = folder;
            let answer = await askMetadata(manifest, asked, env);
            if (0 !== answer.status && /toolchain '[^']*' is not installed/.test(answer.stderr)) {
                asked = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.parse)(folder).root;
                answer = await askMetadata(manifest, asked, env);
            }
            const { status, stdout, stderr } = answer;
            if (0 !== status) {
                const message = `cargo cannot read ${manifest}: ${stderr.trim().slice(0, 2000)}`;
                const where = faultyManifest(stderr, asked) ?? {
                    place: 'manifest-path'
                };
                throw new _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.Vl({
                    code: 'CRATE_NOT_FOUND',
                    message,
                    ...where
                });
            }
            return metadataSchema.parse(JSON.parse(stdout));
        }
        function faultyManifest(said, folder) {
            const [, shown, line] = /^ *--\x3e ([^:\n]{1,1000}):([0-9]{1,9}):[0-9]{1,9}$/m.exec(said) ?? [];
            if (void 0 !== shown) return {
                place: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, shown),
                line: Number(line)
            };
            const [, named] = /failed to parse manifest at `([^`\n]{1,1000})`/.exec(said) ?? [];
            return void 0 === named ? void 0 : {
                place: named
            };
        }
        function askMetadata(manifest, cwd, env) {
            return (0, _process_js__WEBPACK_IMPORTED_MODULE_5__.kA)('cargo', [
                'metadata',
                '--format-version',
                '1',
                '--no-deps',
                '--manifest-path',
                manifest
            ], {
                cwd,
                env: {
                    ...env,
                    RUSTUP_AUTO_INSTALL: '0'
                },
                code: 'CARGO_FAILED',
                timeout: TIMEOUT,
                maxBytes: MAX_METADATA
            });
        }
        function chooseCrate(metadata, manifest, name, binaries) {
            const { packages } = metadata;
            const chosen = void 0 === name ? packages.find((of)=>(0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(of.manifest_path) === manifest) ?? onlyOneWith(packages, binaries) : packages.find((of)=>of.name === name) ?? refuseAbsent(`package ${name}`, 'the packages', namesOf(packages));
            for (const binary of binaries)if (!binariesOf(chosen).includes(binary)) refuseAbsent(`binary ${binary}`, `the binaries of ${chosen.name}`, binariesOf(chosen));
            const { license_file, readme } = chosen;
            return {
                name: chosen.name,
                version: chosen.version,
                folder: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(chosen.manifest_path),
                ...'string' == typeof license_file ? {
                    licenseFile: license_file
                } : {},
                ...'string' == typeof readme ? {
                    readme
                } : {},
                binaries,
                workspaceRoot: metadata.workspace_root,
                targetDirectory: metadata.target_directory,
                buildDirectory: metadata.build_directory ?? metadata.target_directory
            };
        }
        function onlyOneWith(packages, binaries) {
            const having = packages.filter((of)=>binaries.every((binary)=>binariesOf(of).includes(binary)));
            const [only] = having;
            if (only && 1 === having.length) return only;
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${0 === having.length ? 'no package has' : 'several packages have'} ${binaries.join(', ')}; the packages are ${namesOf(packages).join(', ')}`, 'package');
        }
        function binariesOf(of) {
            return of.targets.filter((target)=>target.kind.includes('bin')).map((target)=>target.name);
        }
        function namesOf(packages) {
            return packages.map((of)=>of.name);
        }
        function refuseAbsent(what, kind, names) {
            return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('CRATE_NOT_FOUND', `${what} is not there; ${kind} are ${names.join(', ') || 'none'}`, what.split(' ')[0]);
        }
        function requireVersion(crate, version) {
            if (crate.version !== version) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_3__.TR)('VERSION_MISMATCH', `${crate.name} has version ${crate.version}, asked for is ${version}`, 'version');
        }
    }),
    "src/host/rust/toolchain.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Qw: ()=>askCargo,
            Rf: ()=>askTarget,
            Tn: ()=>askRustc,
            tf: ()=>requireToolchain
        });
        var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("node:fs/promises");
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/errors.ts");
        var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/process.ts");
        const TIMEOUT = 600_000;
        const MAX_BYTES = 1048576;
        function question(cwd, env, code) {
            return {
                cwd,
                env,
                code,
                timeout: TIMEOUT,
                maxBytes: MAX_BYTES
            };
        }
        function rustc({ RUSTC }) {
            return RUSTC || 'rustc';
        }
        async function askRustc(folder, env) {
            const text = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.J5)(rustc(env), [
                '-vV'
            ], question(folder, env, 'TOOLCHAIN_MISMATCH'));
            const lines = text.split(/\r?\n/).filter((line)=>'' !== line);
            const field = (name)=>lines.find((line)=>line.startsWith(`${name}: `))?.slice(name.length + 2);
            const version = field('release');
            if (void 0 === version) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOLCHAIN_MISMATCH', 'rustc -vV names no release', 'toolchain');
            return {
                version,
                commit: field('commit-hash') ?? 'unknown',
                host: field('host') ?? 'unknown',
                lines
            };
        }
        async function askCargo(folder, env) {
            return (await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.J5)('cargo', [
                '-V'
            ], question(folder, env, 'TOOLCHAIN_MISMATCH'))).trim();
        }
        function requireToolchain(found, toolchain) {
            if (found.version !== toolchain) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TOOLCHAIN_MISMATCH', `rustc is ${found.version}, asked for is ${toolchain}`, 'toolchain');
        }
        async function askTarget(folder, env, target) {
            const args = [
                '--print',
                'sysroot',
                '--print',
                'target-libdir',
                '--print',
                'cfg',
                '--target',
                target
            ];
            const { status, stdout, stderr } = await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.kA)(rustc(env), args, question(folder, env, 'TARGET_NOT_INSTALLED'));
            const [sysroot, library, ...cfg] = stdout.split(/\r?\n/).filter((line)=>'' !== line);
            if (0 !== status || void 0 === sysroot || void 0 === library) return (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TARGET_NOT_INSTALLED', `rustc does not know ${target}: ${stderr.trim().slice(0, 500)}`, 'target');
            const isThere = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(library).then((found)=>found.isDirectory(), ()=>false);
            if (!isThere) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__.TR)('TARGET_NOT_INSTALLED', `the standard library of ${target} is not installed`, 'target', `Run rustup target add ${target} for this toolchain.`);
            return {
                sysroot,
                cfg
            };
        }
    }),
    "src/steps/plan.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>planRelease
        });
        var external_node_path_ = __webpack_require__("node:path");
        var plan = __webpack_require__("src/contract/decisions/plan.ts");
        var errors = __webpack_require__("src/contract/errors.ts");
        var part_rules = __webpack_require__("src/contract/identity/part-rules.ts");
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var identity_version = __webpack_require__("src/contract/identity/version.ts");
        var working_tree = __webpack_require__("src/host/git/working-tree.ts");
        var answers = __webpack_require__("src/host/rust/answers.ts");
        var rust_crate = __webpack_require__("src/host/rust/crate.ts");
        var files = __webpack_require__("src/host/disk/files.ts");
        const MAX_BYTES = 65536;
        async function pinnedToolchain(folder, root) {
            for(let at = folder;; at = (0, external_node_path_.dirname)(at)){
                for (const name of [
                    'rust-toolchain',
                    'rust-toolchain.toml'
                ]){
                    const path = (0, external_node_path_.join)(at, name);
                    const bytes = await (0, files.CB)(path, MAX_BYTES);
                    if (bytes) return readChannel(bytes.toString('utf8'), name, (0, external_node_path_.relative)(root, path) || name);
                }
                if (at === root || (0, external_node_path_.dirname)(at) === at) return;
            }
        }
        async function readChannel(text, name, place) {
            const lines = text.trim().split(/\r?\n/);
            const [only] = lines;
            if ('rust-toolchain' === name && 1 === lines.length && only && !only.includes('=') && !only.startsWith('[')) return exactVersionOf(only, place);
            const { parse } = await __webpack_require__.e("smol-toml").then(__webpack_require__.bind(__webpack_require__, "smol-toml/dist/index.js"));
            let file;
            try {
                file = parse(text);
            } catch (error) {
                return (0, errors.TR)('INVALID_INPUT', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
            }
            const { toolchain } = file;
            if ('object' != typeof toolchain || null === toolchain) return (0, errors.TR)('INVALID_INPUT', `${place} has no table [toolchain]`, place);
            const { channel, path } = toolchain;
            if (void 0 !== path) return (0, errors.TR)('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
            if (void 0 === channel) return;
            if ('string' != typeof channel) return (0, errors.TR)('INVALID_INPUT', `${place}: channel is not a string`, place);
            return exactVersionOf(channel, place);
        }
        function exactVersionOf(channel, place) {
            const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
            return (0, plan.HC)(version ?? channel, place);
        }
        var read_contract = __webpack_require__("src/steps/read-contract.ts");
        async function planRelease(request) {
            const { contract } = await (0, read_contract.J)(request.contract);
            const manifest = await (0, rust_crate.J9)(request.manifestPath ?? 'Cargo.toml');
            const folder = (0, external_node_path_.dirname)(manifest);
            const { rust = (0, answers.q)(manifest, request.env) } = request;
            const [metadata, head, root] = await Promise.all([
                rust.metadata(),
                (0, working_tree.Qo)(folder, request.env),
                (0, working_tree.Hn)(folder, request.env)
            ]);
            const crate = (0, rust_crate.BP)(metadata, manifest, request.package, contract.entrypoint.binaries);
            requireVersions(crate, request);
            if (void 0 !== request.git_rev) (0, working_tree.EU)(head, parseRevision(request.git_rev));
            const run = {
                version: crate.version,
                git_rev: head.git_rev,
                toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
                profile: parseProfile(request.profile)
            };
            const { targets, includePlanned, published } = request;
            return (0, plan.Cs)(contract, {
                ...run,
                targets,
                includePlanned,
                dist_revision: (0, plan.Ne)(request.dist_revision, run, published),
                source_date_epoch: head.time
            });
        }
        function requireVersions(crate, { version, tag }) {
            if (void 0 !== version && !(0, identity_version.Yb)(version)) (0, errors.TR)('INVALID_TUPLE', `version ${(0, part_rules.TL)(version)} ${(0, part_rules.Y3)(identity_version.wI, version)}`, 'version');
            if (void 0 !== version) (0, rust_crate.eU)(crate, version);
            const tagged = void 0 === tag ? void 0 : versionOfTag(tag, crate.version);
            if (void 0 !== tagged && tagged !== crate.version) (0, errors.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', '0.0.0' === crate.version ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : void 0);
        }
        function versionOfTag(tag, version) {
            if (!/^[vV]?[0-9]/.test(tag)) return;
            const stated = identity_version.y.safeParse(tag.slice(1));
            if (tag.startsWith('v') && stated.success) return stated.data;
            return (0, errors.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`, 'tag', `Push the tag v${version}, or one that does not begin like a version.`);
        }
        function parseRevision(text) {
            const rule = tuple.x.git_rev;
            return rule.is(text) ? text : (0, errors.TR)('INVALID_TUPLE', `git_rev ${(0, part_rules.TL)(text)} ${(0, part_rules.Y3)(rule, text)}`, 'git-rev');
        }
        function parseProfile(text) {
            return 'release' === text || 'debug' === text ? text : (0, errors.TR)('PROFILE_UNKNOWN', `profile ${(0, part_rules.TL)(text)} ${(0, part_rules.Y3)(tuple.x.profile, text)}`, 'profile');
        }
        async function chooseToolchain(given, folder, root, fallback) {
            if (void 0 !== given) return (0, plan.HC)(given, 'toolchain');
            return await pinnedToolchain(folder, root) ?? fallback;
        }
    }),
    "src/steps/read-contract.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            J: ()=>readContract
        });
        var _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/digest.ts");
        var _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/documents/contract.ts");
        var _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/identity/paths.ts");
        var _contract_json_document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/json/document.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__("src/host/disk/files.ts");
        async function readContract(path) {
            const contract = (0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.UA)(await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_4__.yu)(path, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu.maxBytes), path);
            const bytes = Buffer.from((0, _contract_documents_contract_js__WEBPACK_IMPORTED_MODULE_1__.G4)(contract));
            (0, _contract_json_document_js__WEBPACK_IMPORTED_MODULE_3__.CM)(bytes, _contract_identity_paths_js__WEBPACK_IMPORTED_MODULE_2__.mu, `the canonical form of ${path}`, 'Shorten its notes.');
            return {
                contract,
                bytes,
                sha256: (0, _contract_digest_js__WEBPACK_IMPORTED_MODULE_0__.sc)(bytes)
            };
        }
    }),
    "zod/v4/mini/iso.js": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date,
            w$: ()=>datetime
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("zod/v4/core/core.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("zod/v4/core/schemas.js");
        var _core_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("zod/v4/core/api.js");
        var _schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("zod/v4/mini/schemas.js");
        const ZodMiniISODateTime = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODateTime", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.Ko.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function datetime(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.G1(ZodMiniISODateTime, params);
        }
        const ZodMiniISODate = _core_index_js__WEBPACK_IMPORTED_MODULE_0__.xI("ZodMiniISODate", (inst, def)=>{
            _core_index_js__WEBPACK_IMPORTED_MODULE_1__.v1.init(inst, def);
            _schemas_js__WEBPACK_IMPORTED_MODULE_2__.zUr.init(inst, def);
        });
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_3__.db(ZodMiniISODate, params);
        }
    })
};
