export const id = 562;
export const ids = [562];
export const modules = {

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

/***/ 3657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/document.js
var contract_document = __webpack_require__(501);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 11 modules
var schemas = __webpack_require__(2857);
;// CONCATENATED MODULE: ./lib/contract/orchestrator-config.js



const path = schemas/* string */.YjP()
    .min(1)
    .max(1000)
    .regex(/^[^\0\r\n]+$/);
const orchestratorSchema = schemas/* strictObject */.rej({
    $schema: schemas/* string */.YjP().max(200).optional(),
    schema_version: contract_document/* schemaVersion */.CZ,
    contract: path.describe('The contract document.'),
    crate: path.describe('The Cargo.toml of the crate.'),
    package: schemas/* string */.YjP()
        .regex(/^[A-Za-z0-9_-]{1,64}$/)
        .optional()
        .describe('The package, in a workspace.'),
    bin: identity/* binaryName */.fW.optional(),
    features: schemas/* array */.YOg(schemas/* string */.YjP().regex(/^[A-Za-z0-9_+./-]{1,128}$/))
        .max(100)
        .optional(),
    include: schemas/* array */.YOg(path).max(100).optional().describe('Further files of the crate, as patterns.'),
    targets: schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz('host'), identity/* targetTriple */.qK]))
        .min(1)
        .max(64),
    profile: identity/* buildProfile */.Er,
    toolchain: schemas/* union */.KCZ([schemas/* literal */.euz('host'), identity/* toolchainVersion */.aG])
        .describe('host: whatever rustc is installed, recorded exactly.'),
    dist_revision: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), identity/* distRevision */.qU]),
    out: path.describe('Where staged artifacts go.'),
    store: path.describe('Where they are published.'),
    install_to: path.describe('Where the result is installed; a folder that git ignores.'),
    allow_incomplete: schemas/* boolean */.zMY().describe('Publish although recommended targets of the contract are missing.'),
})
    .describe('Configuration of the release orchestrator.');
function parseOrchestratorConfig(bytes, place) {
    return (0,contract_document/* readDocument */.u0)('orchestrator', orchestratorSchema, bytes, place);
}

// EXTERNAL MODULE: ./lib/contract/plan.js
var contract_plan = __webpack_require__(6951);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: ./lib/host/host-target.js
var host_target = __webpack_require__(9830);
// EXTERNAL MODULE: ./lib/host/open-source.js
var open_source = __webpack_require__(884);
// EXTERNAL MODULE: ./lib/host/process.js
var process = __webpack_require__(1659);
// EXTERNAL MODULE: ./lib/host/toolchain.js
var host_toolchain = __webpack_require__(7757);
// EXTERNAL MODULE: ./lib/steps/install.js
var install = __webpack_require__(6500);
// EXTERNAL MODULE: ./lib/steps/package.js + 11 modules
var steps_package = __webpack_require__(4939);
// EXTERNAL MODULE: ./lib/steps/plan.js + 1 modules
var plan = __webpack_require__(4461);
// EXTERNAL MODULE: ./lib/steps/publish.js + 3 modules
var steps_publish = __webpack_require__(4126);
// EXTERNAL MODULE: ./lib/steps/read-index.js
var read_index = __webpack_require__(2118);
// EXTERNAL MODULE: ./lib/steps/verify.js
var verify = __webpack_require__(6858);
;// CONCATENATED MODULE: ./lib/steps/release.js
















async function releaseHere(request) {
    const config = parseOrchestratorConfig(await (0,files/* readRequired */.yu)(request.config, contract_document/* DOCUMENT_LIMITS */.PJ.orchestrator.maxBytes), request.config);
    const store = await (0,open_source/* openStore */.Ch)(config.store);
    const plan = await planHere(request, config, store);
    request.progress(`release ${plan.version} at ${plan.git_rev.slice(0, 8)}, toolchain ${plan.toolchain}, ${plan.matrix.include.length} target(s)`);
    const out = (0,external_node_path_.join)(config.out, `${plan.version}-${(0,identity/* gitsha */.PO)(plan.git_rev)}-${plan.dist_revision}`);
    for (const { target } of plan.matrix.include)
        await packageHere(request, config, plan, target, out);
    const publish = await (0,steps_publish/* publishStaged */.Q)({
        contract: config.contract,
        staged: [out],
        store,
        allowIncomplete: config.allow_incomplete,
        autoRevision: config.dist_revision === 'auto',
        progress: request.progress,
    });
    const rows = [...publish.published, ...publish.unchanged];
    for (const row of rows)
        await (0,verify/* verifyRow */.iC)(store, row, plan.product, { deep: true });
    request.progress(`verified ${rows.length} published artifact(s), down to every file`);
    const here = rows.find((row) => row.target === (0,host_target/* hostTarget */.az)());
    if (!here)
        return { config, plan, publish };
    const pinned = await (0,install/* pinFromIndex */.ms)(store, here, { allowYanked: false }, request.context);
    const installed = await (0,install/* installPinned */.QA)(store, pinned, {
        to: config.install_to,
        context: request.context,
        progress: request.progress,
    });
    const says = await (0,process/* askOrRefuse */.J5)(installed.bin, ['--version'], {
        cwd: config.install_to,
        env: request.env,
        timeout: 10_000,
        maxBytes: 64 * 1024,
        code: 'IO_FAILED',
    });
    return { config, plan, publish, installed, says: says.trim() };
}
async function planHere(request, config, store) {
    const toolchain = config.toolchain === 'host' ? (await (0,host_toolchain/* askRustc */.Tn)((0,external_node_path_.dirname)(config.crate), request.env)).version : config.toolchain;
    return (0,plan/* planRelease */.F)({
        contract: config.contract,
        manifestPath: config.crate,
        package: config.package,
        toolchain,
        profile: config.profile,
        targets: config.targets.map((target) => (target === 'host' ? (0,host_target/* hostTarget */.az)() : target)),
        includePlanned: true,
        dist_revision: config.dist_revision,
        published: await (0,read_index/* readPublished */.Dn)(store),
        env: request.env,
    });
}
async function packageHere(request, config, plan, target, out) {
    const staged = await (0,steps_package/* packageTarget */.m)({
        ...(0,contract_plan/* tupleOfJob */.BV)(plan, target),
        contract: config.contract,
        source_date_epoch: plan.source_date_epoch,
        manifestPath: config.crate,
        package: config.package,
        bin: config.bin,
        features: config.features ?? [],
        include: config.include ?? [],
        out,
        env: request.env,
        now: request.context.now,
        progress: request.progress,
    });
    request.progress(`packaged ${(0,external_node_path_.join)(out, staged.artifact_file)}`);
}

// EXTERNAL MODULE: ./lib/cli/commands/options.js
var commands_options = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/cli/commands/release.js



async function release(options, context) {
    const result = await releaseHere({
        config: (0,commands_options/* required */.mw)(options, 'config'),
        env: context.env,
        context,
        progress: context.progress,
    });
    const { publish, installed, config } = result;
    const lines = [
        ...publish.published.map((row) => `published: ${row.artifact_file}`),
        ...publish.unchanged.map((row) => `unchanged: ${row.artifact_file}`),
    ];
    const [row] = [...publish.published, ...publish.unchanged];
    if (installed)
        lines.push(`${installed.unchanged ? 'already installed' : 'installed'}: ${installed.bin}`, `it says: ${result.says}`);
    if (row) {
        const tuple = (0,identity/* formatTupleArguments */.wN)((0,identity/* tupleOf */.cF)(row));
        lines.push('', 'What to do next:', `  ${config.install_to}/${result.plan.product}`, `  controller-dist verify --source ${config.store} ${tuple} --deep`, `  controller-dist install --source ${config.store} ${tuple} --to DIR`);
    }
    return { json: { publish, installed: installed ?? null, says: result.says ?? null }, lines };
}


/***/ }),

/***/ 6951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ tupleOfJob),
/* harmony export */   Cs: () => (/* binding */ makePlan),
/* harmony export */   HC: () => (/* binding */ parseToolchain),
/* harmony export */   Ne: () => (/* binding */ chooseRevision)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6265);



const MAX_JOBS = 256;
function makePlan(contract, request) {
    if (!contract.profiles.includes(request.profile))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('PROFILE_UNKNOWN', `${request.profile} is not one of ${contract.profiles.join(', ')}`, 'profile');
    const include = choosePlatforms(contract, request).map(({ target, runner, os, arch, support }) => {
        (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTuple */ .YI)({ ...identityOf(request), target, dist_revision: request.dist_revision });
        return { target, runner, os, arch, support, experimental: support === 'planned' };
    });
    if (include.length === 0)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('MATRIX_EMPTY', 'the contract has no platform that may be built here', 'targets');
    if (include.length > MAX_JOBS)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('MATRIX_TOO_LARGE', `${include.length} jobs are more than ${MAX_JOBS}`, 'targets');
    const { dist_revision, source_date_epoch } = request;
    return { product: contract.product, ...identityOf(request), dist_revision, source_date_epoch, matrix: { include } };
}
function identityOf({ version, git_rev, toolchain, profile }) {
    return { version, git_rev, toolchain, profile };
}
function choosePlatforms(contract, request) {
    for (const target of request.targets) {
        const platform = contract.platforms.find((of) => of.target === target);
        if (!platform)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TARGET_UNKNOWN', `${target} is not one of ${contract.platforms.map((of) => of.target).join(', ')}`, 'targets');
        if (platform.support === 'planned' && !request.includePlanned)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TARGET_PLANNED', `${target} is only planned in this contract`, 'targets');
    }
    return contract.platforms.filter((platform) => request.targets.length > 0
        ? request.targets.includes(platform.target)
        : platform.support !== 'planned' || request.includePlanned);
}
function chooseRevision(asked, run, published) {
    if (asked !== 'auto') {
        if (!_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .distRevision */ .qU.safeParse(asked).success)
            (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_TUPLE', `dist_revision ${JSON.stringify(asked.slice(0, 80))} must be r and a positive integer, or auto`, 'dist-revision');
        return asked;
    }
    if (!published)
        return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('SOURCE_REQUIRED', 'dist-revision auto counts from a published index, and no source was given', 'dist-revision');
    return (0,_revision_js__WEBPACK_IMPORTED_MODULE_2__/* .nextRevision */ .fB)(published.index, published.folders, run);
}
const MOVING = /^(?:stable|beta|nightly)(?:-|$)|^[0-9]+(?:\.[0-9]+)?$/;
function parseToolchain(text, place) {
    if (MOVING.test(text))
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('TOOLCHAIN_NOT_EXACT', `${text} (${place}) is a channel that moves`, place);
    if (!_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .toolchainVersion */ .aG.safeParse(text).success)
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .refuse */ .TR)('INVALID_TUPLE', `toolchain ${JSON.stringify(text.slice(0, 80))} (${place}) is not a version`, place);
    return text;
}
function tupleOfJob(plan, target) {
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTuple */ .YI)({ ...identityOf(plan), target, dist_revision: plan.dist_revision });
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


/***/ }),

/***/ 4461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planRelease)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/identity.js
var identity = __webpack_require__(1362);
// EXTERNAL MODULE: ./lib/contract/plan.js
var plan = __webpack_require__(6951);
// EXTERNAL MODULE: ./lib/host/crate.js
var host_crate = __webpack_require__(6313);
// EXTERNAL MODULE: ./lib/host/git.js
var git = __webpack_require__(7614);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/host/toolchain-file.js




const MAX_BYTES = 64 * 1024;
async function pinnedToolchain(folder, root) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        for (const name of ['rust-toolchain', 'rust-toolchain.toml']) {
            const path = (0,external_node_path_.join)(at, name);
            const bytes = await (0,files/* readBounded */.CB)(path, MAX_BYTES);
            if (bytes)
                return readChannel(bytes.toString('utf8'), name, (0,external_node_path_.relative)(root, path) || name);
        }
        if (at === root || (0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}
async function readChannel(text, name, place) {
    const lines = text.trim().split(/\r?\n/);
    const [only] = lines;
    if (name === 'rust-toolchain' && lines.length === 1 && only && !only.includes('=') && !only.startsWith('['))
        return exactVersionOf(only, place);
    const { parse } = await __webpack_require__.e(/* import() */ 292).then(__webpack_require__.bind(__webpack_require__, 3292));
    let file;
    try {
        file = parse(text);
    }
    catch (error) {
        return (0,errors/* refuse */.TR)('INVALID_INPUT', `${place} is not TOML: ${String(error).split('\n')[0]}`, place);
    }
    const { toolchain } = file;
    if (typeof toolchain !== 'object' || toolchain === null)
        return (0,errors/* refuse */.TR)('INVALID_INPUT', `${place} has no table [toolchain]`, place);
    const { channel, path } = toolchain;
    if (path !== undefined)
        return (0,errors/* refuse */.TR)('TOOLCHAIN_NOT_EXACT', `${place} names a path, not a version`, place);
    if (channel === undefined)
        return undefined;
    if (typeof channel !== 'string')
        return (0,errors/* refuse */.TR)('INVALID_INPUT', `${place}: channel is not a string`, place);
    return exactVersionOf(channel, place);
}
function exactVersionOf(channel, place) {
    const version = /^([0-9]+\.[0-9]+\.[0-9]+(?:-beta(?:\.[0-9]+)?)?)-[a-z0-9_]+-[a-z0-9_-]+$/.exec(channel)?.[1];
    return (0,plan/* parseToolchain */.HC)(version ?? channel, place);
}

// EXTERNAL MODULE: ./lib/steps/read-contract.js
var read_contract = __webpack_require__(2386);
;// CONCATENATED MODULE: ./lib/steps/plan.js








async function planRelease(request) {
    const { contract } = await (0,read_contract/* readContract */.J)(request.contract);
    const manifest = await (0,host_crate/* findManifest */.J9)(request.manifestPath ?? 'Cargo.toml');
    const folder = (0,external_node_path_.dirname)(manifest);
    const [metadata, head, root] = await Promise.all([
        (0,host_crate/* readMetadata */._6)(manifest, request.env),
        (0,git/* headCommit */.Qo)(folder, request.env),
        (0,git/* repositoryRoot */.Hn)(folder, request.env),
    ]);
    const crate = (0,host_crate/* chooseCrate */.BP)(metadata, manifest, request.package, contract.entrypoint.binaries);
    requireVersions(crate, request);
    if (request.git_rev !== undefined)
        (0,git/* requireHead */.EU)(head, parseRevision(request.git_rev));
    const run = {
        version: crate.version,
        git_rev: head.git_rev,
        toolchain: await chooseToolchain(request.toolchain, crate.folder, root, contract.toolchain.rust),
        profile: parseProfile(request.profile),
    };
    const { targets, includePlanned, published } = request;
    return (0,plan/* makePlan */.Cs)(contract, {
        ...run,
        targets,
        includePlanned,
        dist_revision: (0,plan/* chooseRevision */.Ne)(request.dist_revision, run, published),
        source_date_epoch: head.time,
    });
}
function requireVersions(crate, { version, tag }) {
    if (version !== undefined)
        (0,host_crate/* requireVersion */.eU)(crate, version);
    const tagged = tag === undefined ? undefined : versionOfTag(tag, crate.version);
    if (tagged !== undefined && tagged !== crate.version)
        (0,errors/* refuse */.TR)('VERSION_MISMATCH', `the tag is ${tag}, ${crate.name} has version ${crate.version}`, 'tag', crate.version === '0.0.0' ? `A Cargo.toml without version counts as 0.0.0; give it ${tagged}.` : undefined);
}
function versionOfTag(tag, version) {
    if (!/^[vV]?[0-9]/.test(tag))
        return undefined;
    const stated = identity/* exactVersion */.y.safeParse(tag.slice(1));
    if (tag.startsWith('v') && stated.success)
        return stated.data;
    return (0,errors/* refuse */.TR)('VERSION_MISMATCH', `the tag ${JSON.stringify(tag.slice(0, 80))} looks like a version, but is not vX.Y.Z`, 'tag', `Push the tag v${version}, or one that does not begin like a version.`);
}
function parseRevision(text) {
    const result = identity/* gitRev */.Gk.safeParse(text);
    return result.success
        ? result.data
        : (0,errors/* refuse */.TR)('INVALID_TUPLE', `git_rev ${result.error.issues[0]?.message ?? 'is not well-formed'}`, 'git-rev');
}
function parseProfile(text) {
    return text === 'release' || text === 'debug'
        ? text
        : (0,errors/* refuse */.TR)('PROFILE_UNKNOWN', `${JSON.stringify(text.slice(0, 80))} is not release or debug`, 'profile');
}
async function chooseToolchain(given, folder, root, fallback) {
    if (given !== undefined)
        return (0,plan/* parseToolchain */.HC)(given, 'toolchain');
    return (await pinnedToolchain(folder, root)) ?? fallback;
}


/***/ })

};
