export const id = "cli-commands-list";
export const ids = [
    "cli-commands-list"
];
export const modules = {
    "src/cli/commands/list.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.r(__webpack_exports__);
        __webpack_require__.d(__webpack_exports__, {
            list: ()=>list
        });
        var tuple = __webpack_require__("src/contract/identity/tuple.ts");
        var store_open = __webpack_require__("src/host/store/open.ts");
        var query = __webpack_require__("src/contract/selection/query.ts");
        __webpack_require__("src/contract/identity/version.ts");
        __webpack_require__("src/contract/json/schema.ts");
        var selection_releases = __webpack_require__("src/contract/selection/releases.ts");
        var version_range = __webpack_require__("src/contract/selection/version-range.ts");
        const MOST_RELEASES = 20;
        function listReleases(catalog, source, request) {
            const { version: range, target, all } = request;
            const isMeant = (version)=>all && range === version_range.R || range.has(version);
            const releases = [];
            const listed = new Set();
            const versions = [
                ...catalog.versions
            ].reverse();
            for (const version of versions.filter(isMeant)){
                const rows = catalog.rowsOf(version).filter((row)=>void 0 === target || row.target === target);
                const found = (0, selection_releases.w0)(rows);
                for (const release of all ? found : current(found)){
                    if (!all && releases.length === MOST_RELEASES) break;
                    releases.push(listedOf(release));
                    listed.add(version);
                }
                if (!all && releases.length === MOST_RELEASES) break;
            }
            const day = newestOf(catalog, versions);
            const more = versions.length - listed.size;
            return {
                product: catalog.product,
                source,
                ...void 0 === day ? {} : {
                    day
                },
                releases,
                more
            };
        }
        function current(releases) {
            const done = new Set();
            const falling = releases.filter(({ identity })=>'release' === identity.profile).sort((a, b)=>(0, tuple.P7)(b.identity.dist_revision) - (0, tuple.P7)(a.identity.dist_revision));
            const kept = new Set(falling.filter(({ identity, rows })=>{
                const build = (0, selection_releases.DR)({
                    ...identity,
                    dist_revision: ''
                });
                const isBelow = done.has(build);
                if (rows.every(({ yanked })=>!yanked)) done.add(build);
                return !isBelow;
            }));
            return releases.filter((release)=>kept.has(release));
        }
        function newestOf(catalog, versions) {
            return (0, selection_releases.v4)(versions.slice(0, MOST_RELEASES).flatMap((version)=>catalog.rowsOf(version)));
        }
        function listedOf({ identity, rows }) {
            return {
                ...identity,
                day: (0, selection_releases.v4)(rows) ?? '',
                targets: rows.map(listedTarget)
            };
        }
        function listedTarget(row) {
            const { target, artifact_file, artifact_sha256, artifact_size, attestations = [], yanked } = row;
            return {
                target,
                artifact_file,
                artifact_sha256,
                artifact_size,
                attestations: attestations.length,
                ...yanked ? {
                    yanked
                } : {}
            };
        }
        var read = __webpack_require__("src/steps/release-index/read.ts");
        async function listSource(source, given, context) {
            const { version, target, all } = given;
            if (void 0 !== target) (0, query.mA)({
                target
            }, [
                'target'
            ]);
            const range = await (0, version_range.F)(version);
            return listReleases(await (0, read.uM)(source, context), source.name, {
                version: range,
                target,
                all
            });
        }
        var cli_options = __webpack_require__("src/cli/options.ts");
        async function list(options, context) {
            const source = await (0, store_open.oD)((0, cli_options.mw)(options, 'source'), context);
            const given = {
                version: (0, cli_options.Qq)(options, 'version'),
                target: (0, cli_options.Qq)(options, 'target'),
                all: (0, cli_options.Jt)(options, 'all')
            };
            const found = await listSource(source, given, context);
            return {
                json: found,
                lines: found.releases.map(plainLine),
                table: tableOf(found, context)
            };
        }
        function plainLine(release) {
            const { version, day, profile, toolchain, git_rev, dist_revision, targets } = release;
            const names = targets.map(({ target })=>target).join(',');
            return [
                version,
                day,
                profile,
                toolchain,
                git_rev,
                dist_revision,
                names,
                ...statesOf(release),
                ...yanksOf(release)
            ].join(' ');
        }
        function tableOf({ releases, more, source, product }, { nextStep }) {
            const pin = nextStep({
                purpose: 'To pin the highest',
                command: 'lock',
                options: {
                    source,
                    lockfile: 'controller.lock.json'
                }
            });
            const hidden = more > 0 ? [
                `${more} more versions of ${product}: --all`
            ] : [];
            return {
                head: [
                    'VERSION',
                    'DAY',
                    'rN',
                    'RUSTC',
                    'GIT',
                    'STATE',
                    'TARGETS'
                ],
                rows: releases.map(rowOf),
                foot: [
                    ...hidden,
                    ...releases.length > 0 && void 0 !== pin ? [
                        `To pin the highest: ${pin}`
                    ] : []
                ]
            };
        }
        function rowOf(release) {
            const { version, day, profile, toolchain, git_rev, dist_revision, targets } = release;
            const yanks = yanksOf(release);
            const state = {
                text: [
                    ...yanks.length > 0 ? [
                        'yanked'
                    ] : [],
                    ...statesOf(release)
                ].join(', '),
                tone: yanks.length > 0 ? 'bad' : 'good'
            };
            return {
                cells: [
                    {
                        text: 'release' === profile ? version : `${version} ${profile}`
                    },
                    {
                        text: day,
                        tone: 'quiet'
                    },
                    {
                        text: dist_revision
                    },
                    {
                        text: toolchain
                    },
                    {
                        text: (0, tuple.PO)(git_rev)
                    },
                    state,
                    {
                        text: `${targets.length}: ${targets.map(({ target })=>target).join(', ')}`
                    }
                ],
                notes: yanks.map((line)=>({
                        text: line,
                        tone: 'bad'
                    }))
            };
        }
        function statesOf({ targets }) {
            const attested = targets.filter(({ attestations })=>attestations > 0).length;
            if (0 === attested) return [];
            return [
                attested === targets.length ? 'attested' : `attested: ${attested} of ${targets.length}`
            ];
        }
        function yanksOf({ targets }) {
            const reasons = new Map();
            for (const { target, yanked = [] } of targets)for (const reason of yanked)reasons.set(reason, [
                ...reasons.get(reason) ?? [],
                target
            ]);
            return [
                ...reasons
            ].map(([reason, of])=>of.length === targets.length ? `yanked: ${reason}` : `yanked for ${of.join(', ')}: ${reason}`);
        }
    }),
    "src/cli/options.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            H0: ()=>isRefused,
            Jt: ()=>flag,
            Kk: ()=>givenFile,
            Qq: ()=>text,
            TV: ()=>folder,
            YA: ()=>seconds,
            Zu: ()=>featureList,
            bo: ()=>tupleInput,
            i9: ()=>kebab,
            mw: ()=>required,
            p_: ()=>list
        });
        var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/host/disk/files.ts");
        var _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/host/disk/folder-path.ts");
        function text(options, name) {
            const value = options[name];
            if ('string' != typeof value) return;
            if ('' === value) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is empty; leave it out where it is not meant`, kebab(name));
            if (value.length > 4096 || /[\0\r\n]/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
            return value;
        }
        function required(options, name) {
            return text(options, name) ?? (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
        }
        async function givenFile(options, name, limit) {
            const place = text(options, name);
            return void 0 === place ? void 0 : {
                place,
                bytes: await (0, _host_disk_files_js__WEBPACK_IMPORTED_MODULE_1__.yu)(place, limit)
            };
        }
        function folder(options, name) {
            const path = required(options, name);
            (0, _host_disk_folder_path_js__WEBPACK_IMPORTED_MODULE_2__.Zl)(path, kebab(name));
            return path;
        }
        function list(options, name) {
            const value = options[name];
            return Array.isArray(value) ? value.map((item)=>text({
                    [name]: item
                }, name) ?? '') : [];
        }
        function featureList(options) {
            return list(options, 'features').flatMap((item)=>item.split(/[ ,]+/).filter(Boolean));
        }
        function flag(options, name) {
            return true === options[name];
        }
        function isRefused(options, name) {
            return false === options[name];
        }
        function seconds(options, name) {
            const value = text(options, name);
            if (void 0 === value) return;
            if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value)) (0, _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
            return Number(value);
        }
        function tupleInput(options) {
            const part = (name)=>text(options, name);
            return {
                version: part('version'),
                target: part('target'),
                profile: part('profile'),
                toolchain: part('toolchain'),
                git_rev: part('gitRev'),
                dist_revision: part('distRevision')
            };
        }
        function kebab(name) {
            return name.replace(/[A-Z]/g, (letter)=>`-${letter.toLowerCase()}`);
        }
    }),
    "src/contract/selection/releases.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            DR: ()=>releaseKey,
            l7: ()=>releaseOf,
            v4: ()=>newestDay,
            w0: ()=>releasesOf
        });
        var _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/identity/tuple.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _text_days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/text/days.ts");
        function releaseOf(of) {
            const { version, profile, toolchain, git_rev, dist_revision } = of;
            return {
                version,
                profile,
                toolchain,
                git_rev,
                dist_revision
            };
        }
        function releaseKey(of) {
            return `${of.version} ${of.profile} ${of.toolchain} ${of.git_rev} ${of.dist_revision}`;
        }
        function releasesOf(rows) {
            const byKey = new Map();
            for (const row of rows){
                const key = releaseKey(row);
                const known = byKey.get(key);
                if (known) known.push(row);
                else byKey.set(key, [
                    row
                ]);
            }
            const releases = [
                ...byKey.values()
            ].map((of)=>{
                of.sort(_identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.v_);
                return {
                    identity: releaseOf(of[0]),
                    rows: of
                };
            });
            return releases.sort(newestFirst);
        }
        function newestFirst(a, b) {
            return (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(b.identity.version, a.identity.version) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.profile, a.identity.profile) || newestEpoch(b.rows) - newestEpoch(a.rows) || (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(b.identity.dist_revision) - (0, _identity_tuple_js__WEBPACK_IMPORTED_MODULE_0__.P7)(a.identity.dist_revision) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.toolchain, a.identity.toolchain) || (0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Xo)(b.identity.git_rev, a.identity.git_rev);
        }
        function newestEpoch(rows) {
            return rows.reduce((newest, { source_date_epoch })=>Math.max(newest, source_date_epoch), 0);
        }
        function newestDay(rows) {
            return 0 === rows.length ? void 0 : (0, _text_days_js__WEBPACK_IMPORTED_MODULE_2__.kb)(1000 * newestEpoch(rows));
        }
    }),
    "src/contract/selection/version-range.ts": ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            F: ()=>parseVersionRange,
            R: ()=>ANY_RELEASE
        });
        var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__("src/contract/errors.ts");
        var _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__("src/contract/identity/part-rules.ts");
        var _identity_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__("src/contract/identity/version.ts");
        var _release_index_releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__("src/contract/release-index/releases.ts");
        const ANY_RELEASE = {
            text: void 0,
            isExact: false,
            has: _release_index_releases_js__WEBPACK_IMPORTED_MODULE_2__.TS
        };
        const MAX_RANGE = 256;
        const RANGE_RULE = {
            is: ()=>false,
            words: 'an exact version such as 1.4.2, or a range as npm reads it, such as ^1.4, 1.x or ">=1.2 <2"; without one the highest release is meant'
        };
        async function parseVersionRange(text) {
            if (void 0 === text) return ANY_RELEASE;
            if ((0, _identity_version_js__WEBPACK_IMPORTED_MODULE_1__.Yb)(text)) return {
                text,
                isExact: true,
                has: (version)=>version === text
            };
            const { npmRange } = await Promise.all([__webpack_require__.e("contract-selection-npm-range"), __webpack_require__.e("semver-with-semver-classes-comparator")]).then(__webpack_require__.bind(__webpack_require__, "src/contract/selection/npm-range.ts"));
            const has = text.length > MAX_RANGE ? void 0 : npmRange(text);
            if (!has) return (0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.TR)('INVALID_TUPLE', `version ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.TL)(text)} ${(0, _identity_part_rules_js__WEBPACK_IMPORTED_MODULE_3__.Y3)(RANGE_RULE, text)}`, 'version');
            return {
                text,
                isExact: false,
                has
            };
        }
    })
};
