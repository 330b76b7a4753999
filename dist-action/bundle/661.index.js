export const id = 661;
export const ids = [661];
export const modules = {

/***/ 1626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  install: () => (/* binding */ consume_install),
  lock: () => (/* binding */ lock),
  resolve: () => (/* binding */ consume_resolve),
  verify: () => (/* binding */ consume_verify)
});

// EXTERNAL MODULE: ./lib/contract/document.js
var contract_document = __webpack_require__(501);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: ./lib/contract/lockfile.js
var contract_lockfile = __webpack_require__(913);
// EXTERNAL MODULE: ./lib/contract/resolve.js
var resolve = __webpack_require__(6722);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/host-target.js
var host_target = __webpack_require__(9830);
// EXTERNAL MODULE: ./lib/host/open-source.js
var open_source = __webpack_require__(884);
// EXTERNAL MODULE: ./lib/steps/install.js
var install = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/steps/read-index.js
var read_index = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/steps/verify.js
var verify = __webpack_require__(6858);
;// CONCATENATED MODULE: ./lib/steps/lock.js






async function lockRelease(request) {
    const { source, query } = request;
    const { index } = await (0,read_index/* readIndex */.vY)(source, request.context, (group) => group.version === query.version && group.profile === query.profile);
    const release = (0,resolve/* matchRows */.lj)(index.rows, query);
    if (new Set(release.map((row) => `${row.toolchain} ${row.git_rev}`)).size > 1)
        throw (0,resolve/* candidatesError */.v2)('TUPLE_AMBIGUOUS', `more than one release matches`, release);
    const rows = release.filter((row) => request.targets.length === 0 || request.targets.includes(row.target));
    const [first] = rows;
    if (!first)
        throw (0,resolve/* candidatesError */.v2)('TUPLE_NOT_FOUND', `no row matches ${Object.values(query).join(' ')}`, (0,resolve/* nearest */.pA)(index.rows, query));
    const absent = request.targets.find((target) => !rows.some((row) => row.target === target));
    if (absent)
        throw (0,resolve/* candidatesError */.v2)('TUPLE_NOT_FOUND', `the release has no row for ${absent}`, rows);
    const targets = {};
    for (const row of rows) {
        if (row.yanked)
            (0,errors/* refuse */.TR)('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
        const { manifest } = await (0,verify/* verifyRow */.iC)(source, row, index.product, { deep: false });
        request.progress(`verified ${row.artifact_file}`);
        const { artifact_file, artifact_sha256, artifact_size, manifest_sha256 } = row;
        const { content_size, requires, binaries, files } = manifest;
        targets[row.target] = {
            artifact_file,
            artifact_sha256,
            artifact_size,
            manifest_sha256,
            content_size,
            ...(requires ? { requires } : {}),
            binaries,
            files,
        };
    }
    const { version, distribution_contract_version, profile, toolchain, git_rev, dist_revision } = first;
    const lockfile = {
        schema_version: 1,
        product: index.product,
        source: source.name,
        distribution_contract_version,
        version,
        profile,
        toolchain,
        git_rev,
        dist_revision,
        targets,
    };
    await (0,files/* replaceFile */.fR)(request.lockfile, Buffer.from((0,contract_lockfile/* formatLockfile */.NF)(lockfile)));
    return lockfile;
}

// EXTERNAL MODULE: ./lib/steps/resolve.js
var steps_resolve = __webpack_require__(7484);
// EXTERNAL MODULE: ./lib/contract/contract-names.js
var contract_names = __webpack_require__(7043);
// EXTERNAL MODULE: ./lib/contract/verify.js
var contract_verify = __webpack_require__(9773);
;// CONCATENATED MODULE: ./lib/steps/verify-all.js






const ROWS_AT_ONCE = 50;
const MAX_UNREACHABLE = 3;
async function verifyAll(source, options, context, progress) {
    const { index } = await (0,read_index/* readIndex */.vY)(source, context);
    const faults = new Map();
    const step = Math.max(1, Math.ceil(index.rows.length / 20));
    let unreachable = 0;
    const report = (fault) => {
        faults.set(`${fault.code} ${fault.message}`, fault);
        unreachable = fault.code === 'STORE_UNREACHABLE' ? unreachable + 1 : 0;
        if (unreachable >= MAX_UNREACHABLE)
            throw new errors/* ContractError */.Vl(fault, [...faults.values()].slice(0, -1));
    };
    const reached = () => {
        unreachable = 0;
    };
    for (const [at, row] of index.rows.entries()) {
        if (at % ROWS_AT_ONCE === 0)
            await prefetch(source, index.rows.slice(at, at + ROWS_AT_ONCE));
        await verifyWholeRow(source, row, index.product, options, { report, reached });
        if ((at + 1) % step === 0)
            progress(`verified ${at + 1} of ${index.rows.length} rows`);
    }
    const known = knownPaths(index);
    const unaccounted = (await source.list('dist'))?.filter((path) => !known.has(path)).sort();
    return { rows: index.rows.length, faults: [...faults.values()], unaccounted };
}
async function prefetch(source, rows) {
    const paths = rows.flatMap((row) => [
        row.manifest_file,
        row.checksums_file,
        row.provenance_file,
        (0,identity/* contractSnapshotPath */.G6)(row.distribution_contract_version, row.version),
    ]);
    try {
        await source.prefetch?.([...new Set(paths)]);
    }
    catch (error) {
        if (!(error instanceof errors/* ContractError */.Vl))
            throw error;
    }
}
async function verifyWholeRow(source, row, product, { deep }, { report, reached }) {
    const check = async (work) => {
        let faults;
        try {
            const result = await work();
            reached();
            return result;
        }
        catch (error) {
            if (!(error instanceof errors/* ContractError */.Vl))
                throw error;
            faults = error.faults;
        }
        for (const fault of faults)
            report({ ...fault, place: fault.place ?? row.artifact_file });
        return undefined;
    };
    const read = (kind) => check(async () => {
        const bytes = await (0,verify/* readDocument */.u0)(source, row, kind);
        (0,contract_verify/* verifyDigest */.Ub)((0,contract_verify/* sha256 */.sc)(bytes), row[`${kind}_sha256`], row[`${kind}_file`]);
        return bytes;
    });
    const [manifest, checksums, provenance] = [await read('manifest'), await read('checksums'), await read('provenance')];
    const verified = manifest && checksums && provenance
        ? await check(async () => (0,contract_verify/* verifyDocuments */.yD)(row, product, { manifest, checksums, provenance }))
        : undefined;
    await check(() => (0,verify/* verifySnapshot */.Mx)(source, row, verified?.manifest));
    await check(() => (0,verify/* verifyArtifact */.oc)(source, row, deep ? verified?.manifest : undefined));
}
function knownPaths({ rows, pruned, product }) {
    const known = new Set(['dist/index.json', contract_names/* LEGACY_ALIAS */.ZU.path]);
    for (const row of rows)
        for (const path of Object.values((0,identity/* formatPaths */.qB)(product, row.distribution_contract_version, row)))
            known.add(path);
    for (const { distribution_contract_version, version } of [...rows, ...pruned])
        known.add((0,identity/* contractSnapshotPath */.G6)(distribution_contract_version, version));
    return known;
}

// EXTERNAL MODULE: ./lib/cli/commands/options.js
var commands_options = __webpack_require__(9271);
// EXTERNAL MODULE: ./lib/cli/commands/server-token.js
var server_token = __webpack_require__(7644);
;// CONCATENATED MODULE: ./lib/cli/commands/consume.js















async function consume_resolve(options, context) {
    const source = await (0,open_source/* openSource */.oD)((0,commands_options/* required */.mw)(options, 'source'), (0,server_token/* serverToken */.P)(context));
    const query = await (0,steps_resolve/* completeQuery */.Mo)(source, (0,commands_options/* tupleInput */.bo)(options), context);
    const { row } = await (0,steps_resolve/* resolveTuple */.dP)(source, query, { allowYanked: true }, context);
    if (row.yanked)
        context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
    return { json: row, lines: [`resolved artifact: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`] };
}
async function consume_verify(options, context) {
    const source = await (0,open_source/* openSource */.oD)((0,commands_options/* required */.mw)(options, 'source'), (0,server_token/* serverToken */.P)(context));
    const deep = (0,commands_options/* flag */.Jt)(options, 'deep');
    if ((0,commands_options/* flag */.Jt)(options, 'all')) {
        const given = identity/* TUPLE_PARTS */.GS.filter((part) => (0,commands_options/* tupleInput */.bo)(options)[part] !== undefined);
        if (given.length > 0)
            (0,errors/* refuse */.TR)('INVALID_INPUT', `--all verifies everything; leave out ${given.join(', ')}`, 'all');
        const report = await verifyAll(source, { deep }, context, context.progress);
        for (const path of report.unaccounted ?? [])
            context.warn(`no row accounts for ${path}`);
        if (!report.unaccounted)
            context.warn('this kind of source cannot list, so files without a row were not looked for');
        const faults = report.faults.map((fault) => `fault[${fault.code}]: ${fault.message}`);
        const unaccounted = report.unaccounted ? [`${report.unaccounted.length} files without a row`] : [];
        const total = [`${report.rows} rows verified`, `${report.faults.length} faults`, ...unaccounted].join(', ');
        return { json: report, lines: [...faults, total], exitCode: report.faults.length > 0 ? 1 : 0 };
    }
    const query = await (0,steps_resolve/* completeQuery */.Mo)(source, (0,commands_options/* tupleInput */.bo)(options), context);
    const { row, product } = await (0,steps_resolve/* resolveTuple */.dP)(source, query, { allowYanked: true }, context);
    if (row.yanked)
        context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
    await (0,verify/* verifyRow */.iC)(source, row, product, { deep });
    return {
        json: { verified: true, deep, row },
        lines: [`verified: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`],
    };
}
async function consume_install(options, context) {
    const { source, pinned } = await pin(options, context);
    const result = await (0,install/* installPinned */.QA)(source, pinned, {
        to: (0,commands_options/* required */.mw)(options, 'to'),
        context,
        progress: context.progress,
    });
    const what = result.unchanged ? 'already installed' : 'installed';
    return {
        json: result,
        lines: [`${what}: ${result.bin}`, `tuple: ${(0,identity/* formatTupleArguments */.wN)(result.tuple)}`, `sha256: ${result.sha256}`],
    };
}
async function pin(options, context) {
    const given = (0,commands_options/* tupleInput */.bo)(options);
    const target = given.target ?? (0,host_target/* hostTarget */.az)();
    const path = (0,commands_options/* text */.Qq)(options, 'lockfile');
    if (path === undefined) {
        const source = await (0,open_source/* openSource */.oD)((0,commands_options/* required */.mw)(options, 'source'), (0,server_token/* serverToken */.P)(context));
        const query = await (0,steps_resolve/* completeQuery */.Mo)(source, { ...given, target }, context);
        const pinned = await (0,install/* pinFromIndex */.ms)(source, query, { allowYanked: (0,commands_options/* flag */.Jt)(options, 'allowYanked'), sha256: (0,commands_options/* text */.Qq)(options, 'sha256') }, context);
        return { source, pinned };
    }
    const { target: _, ...rest } = given;
    const extra = Object.entries({ ...rest, sha256: (0,commands_options/* text */.Qq)(options, 'sha256') }).find(([, value]) => value !== undefined);
    if (extra)
        (0,errors/* refuse */.TR)('INVALID_INPUT', `the lockfile pins ${extra[0]}; leave it out`, extra[0]);
    const lockfile = (0,contract_lockfile/* parseLockfile */.tg)(await (0,files/* readRequired */.yu)(path, contract_document/* DOCUMENT_LIMITS */.PJ.lockfile.maxBytes), path);
    const source = await (0,open_source/* openSource */.oD)((0,commands_options/* text */.Qq)(options, 'source') ?? lockfile.source, (0,server_token/* serverToken */.P)(context));
    return { source, pinned: (0,install/* pinFromLockfile */.bP)(lockfile, target) };
}
async function lock(options, context) {
    const source = await (0,open_source/* openSource */.oD)((0,commands_options/* required */.mw)(options, 'source'), (0,server_token/* serverToken */.P)(context));
    const { target: _, ...release } = (0,commands_options/* tupleInput */.bo)(options);
    const path = (0,commands_options/* required */.mw)(options, 'lockfile');
    const lockfile = await lockRelease({
        source,
        query: (0,resolve/* parseQuery */.mA)(release, resolve/* RELEASE_PARTS */.xT),
        targets: (0,commands_options/* list */.p_)(options, 'target'),
        lockfile: path,
        context,
        progress: context.progress,
    });
    return {
        json: lockfile,
        lines: [
            `locked ${Object.keys(lockfile.targets).join(', ')} in ${path}`,
            'A yank does not reach a lockfile: it keeps installing what it pins.',
        ],
    };
}


/***/ }),

/***/ 9271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   bo: () => (/* binding */ tupleInput),
/* harmony export */   mw: () => (/* binding */ required),
/* harmony export */   p_: () => (/* binding */ list)
/* harmony export */ });
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);

function text(options, name) {
    const value = options[name];
    if (typeof value !== 'string')
        return undefined;
    if (value.length > 4096 || /[\0\r\n]/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} must be one line of at most 4096 characters`, kebab(name));
    return value;
}
function required(options, name) {
    return text(options, name) ?? (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} is required`, kebab(name));
}
function list(options, name) {
    const value = options[name];
    return Array.isArray(value) ? value.map((item) => text({ [name]: item }, name) ?? '') : [];
}
function flag(options, name) {
    return options[name] === true;
}
function seconds(options, name) {
    const value = text(options, name);
    if (value === undefined)
        return undefined;
    if (!/^(?:0|[1-9][0-9]{0,10})$/.test(value))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_INPUT', `--${kebab(name)} must be a whole number of seconds`, kebab(name));
    return Number(value);
}
function tupleInput(options) {
    const part = (name) => text(options, name);
    return {
        version: part('version'),
        target: part('target'),
        profile: part('profile'),
        toolchain: part('toolchain'),
        git_rev: part('gitRev'),
        dist_revision: part('distRevision'),
    };
}
function kebab(name) {
    return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}


/***/ }),

/***/ 7644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ serverToken)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);

function serverToken({ env }) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(env.GITHUB_TOKEN, env);
}


/***/ }),

/***/ 4936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ compareDotted),
/* harmony export */   R: () => (/* binding */ requiresOfAll)
/* harmony export */ });
function compareDotted(a, b) {
    const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const order = (left[at] ?? 0) - (right[at] ?? 0);
        if (order !== 0)
            return order;
    }
    return 0;
}
function requiresOfAll(programs) {
    return programs.reduce((a, b) => a && b && requiresOfBoth(a, b));
}
function requiresOfBoth(a, b) {
    if ('macos' in a || 'macos' in b) {
        if (!('macos' in a && 'macos' in b))
            return undefined;
        return compareDotted(a.macos, b.macos) < 0 ? b : a;
    }
    if (a.libc === 'none')
        return b;
    if (b.libc === 'none')
        return a;
    if (a.libc !== b.libc)
        return undefined;
    return compareDotted(a.minimum ?? '0', b.minimum ?? '0') < 0 ? b : a;
}


/***/ }),

/***/ 6722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ resolveRow),
/* harmony export */   lj: () => (/* binding */ matchRows),
/* harmony export */   mA: () => (/* binding */ parseQuery),
/* harmony export */   ns: () => (/* binding */ CandidatesError),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   to: () => (/* binding */ queryFilter),
/* harmony export */   v2: () => (/* binding */ candidatesError),
/* harmony export */   xT: () => (/* binding */ RELEASE_PARTS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);


const RELEASE_PARTS = _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .TUPLE_PARTS */ .GS.filter((part) => part !== 'target');
const CHECKS = {
    version: (text) => _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .exactVersion */ .y.safeParse(text).success,
    target: (text) => _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .targetTriple */ .qK.safeParse(text).success,
    profile: (text) => _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .buildProfile */ .Er.safeParse(text).success,
    toolchain: (text) => /^[0-9][a-z0-9._+-]{0,63}$/.test(text),
    git_rev: (text) => /^[0-9a-f]{7,64}$/.test(text),
    dist_revision: (text) => _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .distRevision */ .qU.safeParse(text).success,
};
function parseQuery(input, parts) {
    const missing = parts.filter((part) => !input[part]);
    if (missing.length > 0)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TUPLE_INCOMPLETE', `missing: ${missing.join(', ')}`, missing[0]);
    const query = input;
    const wrong = parts.filter((part) => !CHECKS[part](query[part]));
    const describe = (part) => `${part} ${JSON.stringify(query[part].slice(0, 80))} is not well-formed`;
    if (wrong.length > 0)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_TUPLE', wrong.map(describe).join('; '), wrong[0]);
    return query;
}
function queryFilter(query) {
    return (group) => group.version === query.version && group.target === query.target && group.profile === query.profile;
}
function matchRows(rows, query) {
    return preferExact(rows.filter((row) => isMatch(row, query)), query);
}
function resolveRow(index, query, options) {
    const rows = index.rows.filter((row) => isMatch(row, query));
    const pruned = index.pruned.filter((tombstone) => isMatch(tombstone, query));
    const matching = preferExact([...rows, ...pruned], query);
    const preferred = new Set(matching);
    const found = rows.filter((row) => preferred.has(row));
    const [row] = found;
    if (!row)
        return refuseUnknown(index, query, matching[0]);
    if (found.length > 1)
        throw candidatesError('TUPLE_AMBIGUOUS', `${found.length} rows match`, found);
    if (row.yanked && !options.allowYanked)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('YANKED', `${row.artifact_file} was yanked: ${row.yanked.join('; ')}`, row.artifact_file);
    return row;
}
function isMatch(tuple, query) {
    return (tuple.version === query.version &&
        tuple.profile === query.profile &&
        tuple.dist_revision === query.dist_revision &&
        (query.target === undefined || tuple.target === query.target) &&
        tuple.toolchain.startsWith(query.toolchain) &&
        tuple.git_rev.startsWith(query.git_rev));
}
function preferExact(matching, query) {
    let preferred = matching;
    for (const part of ['toolchain', 'git_rev'])
        if (preferred.some((tuple) => tuple[part] === query[part]))
            preferred = preferred.filter((tuple) => tuple[part] === query[part]);
    return preferred;
}
function refuseUnknown(index, query, tombstone) {
    if (tombstone)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('PRUNED', `${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTupleArguments */ .wN)(tombstone)} was removed by retention`);
    throw candidatesError('TUPLE_NOT_FOUND', `no row matches ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTupleArguments */ .wN)(query)}`, nearest(index.rows, query), query.target);
}
function nearest(rows, query) {
    const score = (row) => _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .TUPLE_PARTS */ .GS.reduce((sum, part) => {
        const asked = query[part];
        return sum + (asked && row[part].startsWith(asked) ? (part === 'target' ? 3 : 2) : 0);
    }, 0);
    return rows
        .map((row, at) => ({ row, at, score: score(row) }))
        .sort((a, b) => b.score - a.score || b.at - a.at)
        .slice(0, 5)
        .map(({ row }) => row);
}
class CandidatesError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl {
    candidates;
    otherTargets;
    constructor(fault, candidates, otherTargets) {
        super(fault);
        this.candidates = candidates;
        this.otherTargets = otherTargets;
    }
    inWorkflow(given) {
        const [first] = this.candidates;
        if (!first)
            return this;
        const parts = _identity_js__WEBPACK_IMPORTED_MODULE_1__/* .TUPLE_PARTS */ .GS.filter((part) => part !== 'target' || given.target);
        const list = this.candidates.map((row) => `  ${_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .TUPLE_PARTS */ .GS.map((part) => `${inputOf(part)}: ${row[part]}`).join(', ')}`);
        const block = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTupleWith */ ._W)(first, parts, given.source).split('\n');
        const hint = [
            ...said(this.otherTargets),
            'Candidates:',
            ...list,
            'For the first:',
            ...block.map((line) => `  ${line}`),
        ];
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ContractError */ .Vl({ code: this.code, message: this.message, hint: hint.join('\n') }, [], { cause: this });
    }
}
function inputOf(part) {
    return part.replaceAll('_', '-');
}
function said(line) {
    return line === undefined ? [] : [line];
}
function candidatesError(code, message, rows, target) {
    const candidates = rows.slice(0, 5);
    const [first] = candidates;
    if (!first)
        return new CandidatesError({ code, message, hint: 'The index has no release like it.' }, [], undefined);
    const targets = [...new Set(rows.map((row) => row.target))];
    const isFor = target === undefined || targets.includes(target);
    const other = isFor ? undefined : `None of them is for ${target}, only for ${targets.join(', ')}.`;
    const list = candidates.map((row) => `  ${(0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTupleArguments */ .wN)(row)}`);
    const block = (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTupleWith */ ._W)(first).replaceAll('\n', '\n  ');
    const hint = [...said(other), 'Candidates:', ...list, 'In a workflow, for the first:', `  ${block}`].join('\n');
    return new CandidatesError({ code, message, hint }, candidates, other);
}


/***/ })

};
