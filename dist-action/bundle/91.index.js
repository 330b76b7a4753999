export const id = 91;
export const ids = [91];
export const modules = {

/***/ 3976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseChangelog),
/* harmony export */   K: () => (/* binding */ PLACEHOLDER)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);
/* harmony import */ var _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8034);




const PLACEHOLDER = 'Say here what consumers have to do.';
const HEADING = /^## distribution-contract (\S{1,64}) - (\d{4}-\d{2}-\d{2})$/;
const CHANGE = /^- (?:(Added|Changed|Removed)|Deprecated) `((?:\/[^`/]*){1,64})`(?: until (\d{4}-\d{2}-\d{2}))?: \S/;
const INNER_FENCE = /^(?=[^`~])[\s>*+\-\d.)]+(?:`{3}|~{3})/;
const isoDate = zod__WEBPACK_IMPORTED_MODULE_3__/* .date */ .p6();
function parseChangelog(text) {
    const entries = [];
    const versions = new Set();
    const faults = [];
    let entry;
    const preamble = [];
    const fences = new _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .Fences */ .NX();
    const spans = new _markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .CodeSpans */ .nN();
    const fault = (line, message) => {
        if (faults.length < _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_FAULTS */ .Jl)
            faults.push({ line, message, ...(entry ? { version: entry.version } : {}) });
    };
    for (const [index, raw] of text.split('\n').entries()) {
        const line = raw.trimEnd();
        const number = index + 1;
        if (line === '' || line.startsWith('## ') || (entry && line.startsWith('- ')))
            spans.begin();
        if (!entry) {
            const isCode = fences.take(line);
            if (isCode || !line.startsWith('## distribution-contract ')) {
                const why = isCode ? undefined : preambleFault(line, spans);
                if (why !== undefined)
                    fault(number, why);
                preamble.push(line);
                continue;
            }
        }
        if (line === '')
            continue;
        if ((0,_markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsHtml */ .Ef)(spans.outside(line)))
            fault(number, 'an entry holds no HTML, which could hide what follows');
        if (line.startsWith('## ')) {
            const heading = readHeading(line);
            entry = {
                version: '',
                date: '',
                ...heading,
                line: number,
                changes: [],
                text: [line],
                lines: [number],
                migration: 'none',
                open: false,
            };
            if (!heading)
                fault(number, 'a heading must be: ## distribution-contract VERSION - YYYY-MM-DD');
            else if (versions.has(entry.version))
                fault(number, `there is a second entry for ${entry.version}`);
            versions.add(entry.version);
            entries.push(entry);
        }
        else if (entry) {
            entry.text.push(line);
            entry.lines.push(number);
            readLine(entry, line, number, (message) => fault(number, message));
        }
    }
    for (entry of entries)
        if (entry.migration === 'begun')
            fault(entry.line, 'the migration says nothing: it needs at least one "- TEXT"');
    return { preamble: preamble.filter(Boolean).join('\n'), entries: entries.map(finish), faults };
}
function preambleFault(line, spans) {
    if (INNER_FENCE.test(line))
        return 'fenced code above the entries begins at the beginning of its line';
    if (!(0,_markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .holdsHtml */ .Ef)(spans.outside(line)) || (0,_markdown_hidden_js__WEBPACK_IMPORTED_MODULE_2__/* .isWholeComment */ .LL)(line))
        return undefined;
    return 'no HTML stands above the entries, which could hide them';
}
function readHeading(line) {
    const [, version, date] = HEADING.exec(line) ?? [];
    if (version === undefined || date === undefined)
        return undefined;
    return (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .isExactVersion */ .Yb)(version) && isoDate.safeParse(date).success ? { version, date } : undefined;
}
function readLine(entry, line, number, fault) {
    if (/^ {2}\S/.test(line)) {
        if (!entry.open)
            fault('there is nothing that this line continues');
    }
    else if (line === '### Migration') {
        if (entry.migration !== 'none')
            fault('there is a second migration');
        entry.migration = 'begun';
        entry.open = false;
    }
    else if (entry.migration !== 'none') {
        entry.open = /^- \S/.test(line);
        if (entry.open && line !== `- ${PLACEHOLDER}`)
            entry.migration = 'stated';
        else if (!entry.open)
            fault('a line of the migration must be: - TEXT');
    }
    else {
        const change = readChange(line, number);
        entry.open = change !== undefined;
        if (change)
            entry.changes.push(change);
        else
            fault('a change must be: - Added|Changed|Removed `/POINTER`: TEXT, or: - Deprecated `/POINTER` until DATE: TEXT');
    }
}
function readChange(line, number) {
    const [matched, word = 'Deprecated', pointer = '', until] = CHANGE.exec(line) ?? [];
    if (matched === undefined || (word === 'Deprecated') !== (until !== undefined))
        return undefined;
    const change = { word: word, pointer, line: number };
    if (until === undefined)
        return change;
    return isoDate.safeParse(until).success ? { ...change, until } : undefined;
}
function finish({ version, date, line, changes, migration, text, lines }) {
    return { version, date, line, changes, migration: migration === 'stated', text: text.join('\n'), lines };
}


/***/ }),

/***/ 3938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RN: () => (/* binding */ MINIMUM_GENERATIONS),
/* harmony export */   UA: () => (/* binding */ parseContract),
/* harmony export */   y1: () => (/* binding */ recommendedTargets)
/* harmony export */ });
/* unused harmony exports contractSchema, formatContract */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4377);
/* harmony import */ var _contract_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7043);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1819);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1362);





const notes = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(2000).optional().describe('Prose for people; no program reads it.');
const isoDate = zod__WEBPACK_IMPORTED_MODULE_5__/* .date */ .p6();
const repositoryPath = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
    .regex(/^[A-Za-z0-9._-]+(?:\/[A-Za-z0-9._-]+)*$/, 'must be a relative path with /')
    .refine((path) => !path.split('/').some((part) => part === '.' || part === '..'), 'must not hold . or ..')
    .refine((path) => path.length <= 500, 'must have at most 500 characters');
const owner = zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().regex(/^@[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/, 'must be @user or @organisation/team');
const MINIMUM_GENERATIONS = 6;
const SUPPORT_LEVELS = ['recommended', 'optional', 'planned'];
const platformSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    target: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .targetTriple */ .qK.describe('Rust target triple.'),
    platform: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().min(1).max(40).describe('The platform as people call it.'),
    os: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(['linux', 'darwin', 'windows']),
    arch: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[a-z0-9_]{1,20}$/)
        .describe('CPU architecture as in the target triple.'),
    runner: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/)
        .describe('The label of the native runner that builds it.'),
    support: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(SUPPORT_LEVELS)
        .describe('recommended: every release has it. optional: a release may have it. planned: not guaranteed.'),
    notes,
});
const contractSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    $schema: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP().max(200).optional(),
    schema_version: _document_js__WEBPACK_IMPORTED_MODULE_1__/* .schemaVersion */ .CZ,
    contract: zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()
        .regex(/^distribution-contract@[1-9][0-9]*\.[0-9]+$/, 'must be distribution-contract@MAJOR.MINOR'),
    distribution_contract_version: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .exactVersion */ .y,
    product: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .productName */ .tZ,
    notes,
    entrypoint: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('cli'),
        binaries: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .binaryName */ .fW).min(1).max(16).describe('Canonical binary names, the primary one first.'),
        notes,
    }),
    identity: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        fields: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('git_rev'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dist_revision'),
        ])
            .describe('The immutable tuple.'),
        gitsha_length: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(8),
        pin: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('immutable-tuple').describe('Consumers pin the whole tuple, never a moving tag.'),
        notes,
    }),
    layout: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        namespace: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dist/'),
        directory_template: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .DIRECTORY_TEMPLATE */ .Vd),
        file_name_template: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FILE_NAME_TEMPLATE */ .ss),
        artifact_format: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('tar.gz'),
        package_directory: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('package'),
        notes,
    }),
    index: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        path: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm),
        row_key: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('gitsha'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('dist_revision'),
        ]),
        deprecated_aliases: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ path: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .ALIAS_TEMPLATE */ .kc), announced: isoDate, retired: isoDate, notes }))
            .max(8),
        notes,
    }),
    platforms: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(platformSchema).min(1).max(256),
    runtime_assumptions: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        locale: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('UTF-8').optional(),
        terminal: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('tty').optional(),
        notes,
    }),
    toolchain: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        rust: _identity_js__WEBPACK_IMPORTED_MODULE_3__/* .toolchainVersion */ .aG.describe('What plan uses unless told otherwise.'),
        documented_per_artifact: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true),
        notes,
    }),
    profiles: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .buildProfile */ .Er).min(1).max(2),
    integrity: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        algorithm: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('sha256'),
        required_documents: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('checksums.json'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('manifest.json'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('provenance.json'),
        ]),
        artifact_matches_manifest: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(true),
        reproducibility_fields: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('version'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('target'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('profile'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('toolchain'),
            zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('git_rev'),
        ]),
        notes,
    }),
    compatibility: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        source_compatible_within: zod__WEBPACK_IMPORTED_MODULE_4__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('distribution_contract_version'), zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz('artifact_version')]),
        notes,
    }),
    retention: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        minimum_release_generations: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(MINIMUM_GENERATIONS).max(10_000),
        notes,
    }),
    governance: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        documents: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({ contract: repositoryPath, prose: repositoryPath, changelog: repositoryPath }),
        steward: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
            active: owner.describe('Owns the contract updates.'),
            outgoing: owner.optional().describe('The steward before, named for as long as the handoff overlaps.'),
        }),
        handoff_overlap_release_cycles: zod__WEBPACK_IMPORTED_MODULE_4__/* .int */ .Whr().min(1).max(100),
        notes,
    }),
    generator: zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
        entrypoint: repositoryPath,
        config: repositoryPath,
        index_output: zod__WEBPACK_IMPORTED_MODULE_4__/* .literal */ .euz(_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .INDEX_PATH */ .Pm),
        notes,
    }),
})
    .describe('The machine-readable distribution contract of one product.');
function parseContract(bytes, place) {
    const contract = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u0)('contract', contractSchema, bytes, place);
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseAll */ .cp)(contradictions(contract, place));
    return contract;
}
function formatContract(contract) {
    return formatCanonical(contract);
}
function contradictions(contract, place) {
    const faults = [];
    const fault = (pointer, message) => {
        faults.push({ code: 'SCHEMA_INVALID', message: `${place}#${pointer}: ${message}`, place: `${place}#${pointer}` });
    };
    if (contract.contract !== (0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .contractId */ .YS)(contract.distribution_contract_version))
        fault('/contract', `must be ${(0,_contract_names_js__WEBPACK_IMPORTED_MODULE_0__/* .contractId */ .YS)(contract.distribution_contract_version)} for version ${contract.distribution_contract_version}`);
    for (const [list, pointer] of [
        [contract.platforms.map((platform) => platform.target), '/platforms'],
        [contract.profiles, '/profiles'],
        [contract.entrypoint.binaries.map((name) => name.toLowerCase()), '/entrypoint/binaries'],
        [contract.index.deprecated_aliases.map((alias) => alias.path), '/index/deprecated_aliases'],
    ]) {
        list.forEach((item, index) => {
            if (list.indexOf(item) !== index)
                fault(`${pointer}/${index}`, `${item} is named twice`);
        });
    }
    contract.index.deprecated_aliases.forEach((alias, index) => {
        if (alias.announced >= alias.retired)
            fault(`/index/deprecated_aliases/${index}/retired`, 'must be later than announced');
    });
    return faults;
}
function recommendedTargets(contract) {
    return contract.platforms.filter((platform) => platform.support === 'recommended').map((platform) => platform.target);
}


/***/ }),

/***/ 4351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ earlierDay),
/* harmony export */   Z4: () => (/* binding */ laterDay),
/* harmony export */   kb: () => (/* binding */ dayOf),
/* harmony export */   mU: () => (/* binding */ daysAfter)
/* harmony export */ });
function dayOf(time) {
    return new Date(time).toISOString().slice(0, 10);
}
function earlierDay(a, b) {
    return a < b ? a : b;
}
function laterDay(a, b) {
    return a > b ? a : b;
}
function daysAfter(day, days) {
    return dayOf(Math.max(0, Date.parse(day) + days * 24 * 3600 * 1000));
}


/***/ }),

/***/ 7727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ documentPaths),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   W$: () => (/* binding */ TEXT_LIMIT),
/* harmony export */   Yq: () => (/* binding */ saysTheSame),
/* harmony export */   mg: () => (/* binding */ isSchemaFile),
/* harmony export */   nG: () => (/* binding */ schemaFolders),
/* harmony export */   r9: () => (/* binding */ readDocuments),
/* harmony export */   xn: () => (/* binding */ CODEOWNERS_PATHS),
/* harmony export */   yR: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_path_posix__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3916);
/* harmony import */ var _changelog_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3976);
/* harmony import */ var _contract_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3938);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(501);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1819);
/* harmony import */ var _strict_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2040);






const MiB = 1024 * 1024;
const TEXT_LIMIT = 8 * MiB;
const CODEOWNERS_PATHS = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
const SAFE_PATH = /^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[A-Za-z0-9._/-]{1,500}$/;
function documentPaths(contractPath, file) {
    const value = readContract(file, contractPath).json?.value;
    const { prose, changelog } = value?.governance?.documents ?? {};
    const beside = (name, path) => typeof path === 'string' && SAFE_PATH.test(path) ? path : (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(contractPath), name);
    return {
        contract: contractPath,
        prose: beside('distribution.md', prose),
        changelog: beside('distribution-changelog.md', changelog),
    };
}
function schemaFolders(contractPath, file) {
    const folders = [(0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(contractPath), 'schema')];
    const { $schema } = (readContract(file, contractPath).json?.value ?? {});
    if (typeof $schema === 'string' && !$schema.includes(':') && !$schema.startsWith('/')) {
        const folder = (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.normalize)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.dirname)(contractPath), $schema)));
        if (SAFE_PATH.test(folder) && !folders.includes(folder))
            folders.push(folder);
    }
    return folders;
}
function readDocuments(paths, { files }, other) {
    const changelog = readText(files.get(paths.changelog), paths.changelog).text;
    const parsed = changelog === other?.changelogText ? other?.changelog : undefined;
    return {
        paths,
        files,
        contract: readContract(files.get(paths.contract), paths.contract),
        prose: readText(files.get(paths.prose), paths.prose).text,
        changelogText: changelog,
        changelog: changelog === undefined ? undefined : (parsed ?? (0,_changelog_js__WEBPACK_IMPORTED_MODULE_1__/* .parseChangelog */ .E)(changelog)),
    };
}
function saysTheSame(one, other) {
    return one === other || withoutForm(one) === withoutForm(other);
}
function withoutForm(text) {
    return text
        .split('\n')
        .map((line) => line
        .trimEnd()
        .replace(/[ \t]+/g, ' ')
        .replace(/-{3,}/g, '---'))
        .filter((line) => line !== '')
        .join('\n');
}
function readText(file, path) {
    if (file?.kind !== 'file')
        return {};
    const { value, fault } = attempt(() => (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .decodeUtf8 */ ._6)(file.bytes, TEXT_LIMIT, path));
    return { ...(value === undefined ? {} : { text: value }), ...(fault ? { fault } : {}) };
}
function readJson(file, path) {
    if (file?.kind !== 'file')
        return {};
    const { value, fault } = attempt(() => (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStrictJson */ .RJ)(file.bytes, { maxBytes: TEXT_LIMIT }, path));
    return { ...(value ? { json: value } : {}), ...(fault ? { fault } : {}) };
}
function readContract(file, path) {
    if (file?.kind !== 'file')
        return { faults: [] };
    const { bytes } = file;
    const { value: json, fault } = attempt(() => (0,_strict_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseStrictJson */ .RJ)(bytes, _document_js__WEBPACK_IMPORTED_MODULE_3__/* .DOCUMENT_LIMITS */ .PJ.contract, path));
    if (!json)
        return { faults: fault ? [fault] : [] };
    try {
        return { json, contract: (0,_contract_js__WEBPACK_IMPORTED_MODULE_2__/* .parseContract */ .UA)(bytes, path), faults: [] };
    }
    catch (error) {
        return { json, faults: faultsOf(error) };
    }
}
function attempt(read) {
    try {
        return { value: read() };
    }
    catch (error) {
        const [fault] = faultsOf(error);
        return fault ? { fault } : {};
    }
}
function faultsOf(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ContractError */ .Vl)
        return error.faults;
    throw error;
}
function isSchemaFile(path) {
    return (0,node_path_posix__WEBPACK_IMPORTED_MODULE_0__.basename)(path).endsWith('.schema.json');
}


/***/ }),

/***/ 9091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   OP: () => (/* binding */ overlappingReleases),
/* harmony export */   RP: () => (/* binding */ publishedReleases),
/* harmony export */   UW: () => (/* binding */ releasesToRead),
/* harmony export */   U_: () => (/* binding */ generationsAfter),
/* harmony export */   l$: () => (/* binding */ readPublishedContract)
/* harmony export */ });
/* harmony import */ var _days_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4351);
/* harmony import */ var _governance_documents_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7727);
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1362);



function publishedReleases({ rows, pruned }) {
    const releases = new Map();
    for (const { version, distribution_contract_version: contract_version } of pruned)
        releases.set(version, { contract_version, epoch: undefined });
    for (const { version, distribution_contract_version: contract_version, yanked, source_date_epoch } of rows) {
        const epochs = [releases.get(version)?.epoch, yanked ? undefined : source_date_epoch];
        const known = epochs.filter((epoch) => epoch !== undefined);
        releases.set(version, { contract_version, epoch: known.length > 0 ? Math.min(...known) : undefined });
    }
    return [...releases]
        .map(([version, { contract_version, epoch }]) => ({
        version,
        contract_version,
        day: epoch === undefined ? undefined : (0,_days_js__WEBPACK_IMPORTED_MODULE_2__/* .dayOf */ .kb)(epoch * 1000),
    }))
        .sort((a, b) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b.version, a.version));
}
const MOST_CONTRACTS = 128;
function releasesToRead(releases, version) {
    const seen = new Set();
    return releases
        .filter(({ contract_version }) => {
        const first = !seen.has(contract_version);
        seen.add(contract_version);
        return first || contract_version === version;
    })
        .slice(0, MOST_CONTRACTS);
}
function generationsAfter(published, day, today) {
    const counted = published.releases.filter((release) => release.day !== undefined && release.day > day && release.day <= today && !release.version.includes('-'));
    return counted.length;
}
function isPublished(published, contractVersion) {
    return published.known && published.releases.some((release) => release.contract_version === contractVersion);
}
function readPublishedContract(document) {
    if (!document.bytes)
        return undefined;
    const file = { kind: 'file', bytes: document.bytes };
    const paths = (0,_governance_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .documentPaths */ .Mx)(document.path, file);
    return (0,_governance_documents_js__WEBPACK_IMPORTED_MODULE_0__/* .readDocuments */ .r9)(paths, { files: new Map([[document.path, file]]), time: 0 }).contract;
}
function overlappingReleases(published, at, outgoing) {
    const versions = [...new Set(published.releases.map(({ contract_version }) => contract_version))]
        .filter((version) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(version, at) <= 0)
        .sort((a, b) => (0,_identity_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(b, a));
    let count = 0;
    for (const version of versions) {
        const document = published.contracts.find(({ contract_version }) => contract_version === version);
        const contract = document && readPublishedContract(document)?.contract;
        if (contract?.governance.steward.outgoing?.toLowerCase() !== outgoing.toLowerCase())
            break;
        count += published.releases.filter((release) => release.contract_version === version && !release.version.includes('-')).length;
    }
    return count;
}


/***/ }),

/***/ 8034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ef: () => (/* binding */ holdsHtml),
/* harmony export */   LL: () => (/* binding */ isWholeComment),
/* harmony export */   NX: () => (/* binding */ Fences),
/* harmony export */   jZ: () => (/* binding */ Hidden),
/* harmony export */   nN: () => (/* binding */ CodeSpans)
/* harmony export */ });
function fenceOf(line) {
    let indent = 0;
    while (indent < 3 && line[indent] === ' ')
        indent++;
    const char = line[indent];
    let end = indent;
    while ((char === '`' || char === '~') && line[end] === char)
        end++;
    return end - indent < 3 ? undefined : { mark: line.slice(indent, end), indent, rest: line.slice(end) };
}
class Fences {
    #open;
    take(line) {
        const fence = fenceOf(line);
        if (this.#open) {
            const { mark, indent } = this.#open;
            if (fence?.mark.startsWith(mark) && fence.rest.trim() === '' && fence.indent >= indent)
                this.#open = undefined;
            return true;
        }
        if (!fence || (fence.mark.startsWith('`') && fence.rest.includes('`')))
            return false;
        this.#open = fence;
        return true;
    }
}
class CodeSpans {
    #sure = true;
    begin() {
        this.#sure = true;
    }
    outside(line) {
        this.#sure &&= hasWholeSpans(line);
        if (!this.#sure || !line.includes('<'))
            return line;
        return line
            .split('`')
            .filter((_, at) => at % 2 === 0)
            .join('``');
    }
}
function hasWholeSpans(line) {
    let [count, last] = [0, -2];
    for (let at = line.indexOf('`'); at >= 0; at = line.indexOf('`', at + 1)) {
        if (at === last + 1 || line[at - 1] === '\\')
            return false;
        [count, last] = [count + 1, at];
    }
    return count % 2 === 0;
}
const ELEMENTS = 'iframe|noembed|noframes|noscript|plaintext|script|select|style|template|textarea|title|xmp';
const TAG = new RegExp(`<(/?)(${ELEMENTS})(?![a-z0-9-])`, 'gi');
const MARK = /[\s>*+-]/;
function beginsComment(text) {
    const behindMarks = (from) => {
        let at = from;
        while (at < text.length && MARK.test(text[at]))
            at++;
        return at;
    };
    const marked = behindMarks(0);
    const number = /^\d{1,9}[.)]/.exec(text.slice(marked, marked + 10))?.[0].length;
    return text.startsWith('<!--', number === undefined ? marked : behindMarks(marked + number));
}
class Hidden {
    #fences = new Fences();
    #spans = new CodeSpans();
    #within;
    take(line) {
        if (this.#within === undefined && this.#fences.take(line))
            return 'code';
        if (this.#within === '!') {
            if (line.includes('-->'))
                this.#within = undefined;
            return 'html';
        }
        const before = this.#within;
        if (line.trim() === '')
            this.#spans.begin();
        const text = this.#spans.outside(line);
        for (const [, slash, tag = ''] of text.matchAll(TAG)) {
            const name = tag.toLowerCase();
            if (slash === '')
                this.#within ??= name;
            else if (this.#within === name)
                this.#within = undefined;
        }
        if (this.#within === undefined && beginsComment(text) && text.lastIndexOf('<!--') > text.lastIndexOf('-->'))
            this.#within = '!';
        return before !== undefined || this.#within !== undefined ? 'html' : undefined;
    }
}
const AUTOLINK = '[A-Za-z][A-Za-z0-9+.-]{1,31}:[^\\s<>]*>';
const HTML = new RegExp(`<(?!${AUTOLINK})[A-Za-z/!?]|-->`);
const WHOLE_COMMENT = /^<!-- [^<>]* -->$/;
function holdsHtml(outside) {
    return HTML.test(outside);
}
function isWholeComment(line) {
    return WHOLE_COMMENT.test(line);
}


/***/ })

};
