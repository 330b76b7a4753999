export const id = 175;
export const ids = [175];
export const modules = {

/***/ 2175:
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
// EXTERNAL MODULE: ./lib/cli/commands/options.js
var commands_options = __webpack_require__(9271);
;// CONCATENATED MODULE: ./lib/cli/commands/consume.js













async function consume_resolve(options, context) {
    const source = await (0,open_source/* openSource */.o)((0,commands_options/* required */.mw)(options, 'source'));
    const query = await (0,steps_resolve/* completeQuery */.Mo)(source, (0,commands_options/* tupleInput */.bo)(options), context);
    const { row } = await (0,steps_resolve/* resolveTuple */.dP)(source, query, { allowYanked: true }, context);
    if (row.yanked)
        context.warn(`${row.artifact_file} was yanked: ${row.yanked.join('; ')}`);
    return { json: row, lines: [`resolved artifact: ${row.artifact_file}`, `sha256: ${row.artifact_sha256}`] };
}
async function consume_verify(options, context) {
    const source = await (0,open_source/* openSource */.o)((0,commands_options/* required */.mw)(options, 'source'));
    const deep = (0,commands_options/* flag */.Jt)(options, 'deep');
    if ((0,commands_options/* flag */.Jt)(options, 'all')) {
        const given = identity/* TUPLE_PARTS */.GS.filter((part) => (0,commands_options/* tupleInput */.bo)(options)[part] !== undefined);
        if (given.length > 0)
            (0,errors/* refuse */.TR)('INVALID_INPUT', `--all verifies everything; leave out ${given.join(', ')}`, 'all');
        const report = await (0,verify/* verifyAll */.Vf)(source, { deep }, context, context.progress);
        for (const path of report.unaccounted)
            context.warn(`no row accounts for ${path}`);
        const faults = report.faults.map((fault) => `fault[${fault.code}]: ${fault.message}`);
        const total = `${report.rows} rows verified, ${report.faults.length} faults, ${report.unaccounted.length} files without a row`;
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
        const source = await (0,open_source/* openSource */.o)((0,commands_options/* required */.mw)(options, 'source'));
        const query = await (0,steps_resolve/* completeQuery */.Mo)(source, { ...given, target }, context);
        const pinned = await (0,install/* pinFromIndex */.ms)(source, query, { allowYanked: (0,commands_options/* flag */.Jt)(options, 'allowYanked'), sha256: (0,commands_options/* text */.Qq)(options, 'sha256') }, context);
        return { source, pinned };
    }
    const { target: _, ...rest } = given;
    const extra = Object.entries({ ...rest, sha256: (0,commands_options/* text */.Qq)(options, 'sha256') }).find(([, value]) => value !== undefined);
    if (extra)
        (0,errors/* refuse */.TR)('INVALID_INPUT', `the lockfile pins ${extra[0]}; leave it out`, extra[0]);
    const lockfile = (0,contract_lockfile/* parseLockfile */.tg)(await (0,files/* readRequired */.yu)(path, contract_document/* DOCUMENT_LIMITS */.PJ.lockfile.maxBytes), path);
    const source = await (0,open_source/* openSource */.o)((0,commands_options/* text */.Qq)(options, 'source') ?? lockfile.source);
    return { source, pinned: (0,install/* pinFromLockfile */.bP)(lockfile, target) };
}
async function lock(options, context) {
    const source = await (0,open_source/* openSource */.o)((0,commands_options/* required */.mw)(options, 'source'));
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


/***/ })

};
