export const id = 962;
export const ids = [962];
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


/***/ }),

/***/ 8615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ DirectoryStore)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/contract/verify.js
var verify = __webpack_require__(9773);
// EXTERNAL MODULE: ./lib/host/file-errors.js
var file_errors = __webpack_require__(3936);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/host/liveness.js
var liveness = __webpack_require__(7685);
;// CONCATENATED MODULE: ./lib/host/lock.js








async function withLock(path, patience, work) {
    const release = await acquire(path, patience);
    try {
        await removeLeftovers(path);
        return await work();
    }
    finally {
        await release();
    }
}
async function acquire(path, { unknownMs, knownMs }) {
    const me = await describeSelf();
    const begun = performance.now();
    for (let wait = 5;; wait = Math.min(wait * 1.5, 200)) {
        const holder = await tryTake(path, me, 0);
        if (holder === undefined)
            return () => release(path, me);
        if (performance.now() - begun > ((await isOfHere(holder)) ? knownMs : unknownMs))
            (0,errors/* refuse */.TR)('STORE_LOCKED', `${path} is held by process ${holder.pid} on ${holder.host}`, path, `If that process is gone, remove ${path}.`);
        await (0,external_node_timers_promises_.setTimeout)(wait * (0.5 + Math.random()));
    }
}
async function tryTake(path, me, depth) {
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path)}.${me.nonce}.${depth}`);
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
        await writeDurable(temporary, JSON.stringify(me));
        for (let turn = 0; turn < 3; turn++) {
            try {
                await (0,promises_.link)(temporary, path);
                return undefined;
            }
            catch (error) {
                if ((0,file_errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                    throw error;
            }
            const holder = await readHolder(path);
            if (holder === undefined)
                continue;
            if (depth > 8 || !(await isProvenDead(holder)))
                return holder;
            const claim = `${path}.${holder.nonce}`;
            const rival = await tryTake(claim, me, depth + 1);
            if (rival)
                return rival;
            try {
                if ((await readHolder(path))?.nonce === holder.nonce) {
                    await (0,promises_.rename)(temporary, path);
                    return undefined;
                }
            }
            finally {
                await (0,promises_.rm)(claim, { force: true });
            }
        }
        return (await readHolder(path)) ?? me;
    }
    catch (error) {
        throw (0,file_errors/* asFileError */.dH)(error, path);
    }
    finally {
        await (0,promises_.rm)(temporary, { force: true });
    }
}
async function release(path, me) {
    if ((await readHolder(path))?.nonce === me.nonce)
        await (0,promises_.unlink)(path).catch(() => { });
}
async function writeDurable(path, text) {
    const handle = await (0,promises_.open)(path, 'w', 0o644);
    try {
        await handle.writeFile(text);
    }
    finally {
        await handle.close();
    }
}
async function readHolder(path) {
    let text;
    try {
        text = await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,file_errors/* isAbsent */.W0)(error))
            return undefined;
        throw error;
    }
    const unknown = { host: 'an unknown host', boot: '', namespace: '', pid: 0, started: '', nonce: '' };
    try {
        const parsed = JSON.parse(text.slice(0, 1000));
        return typeof parsed.pid === 'number' && typeof parsed.nonce === 'string' && /^[0-9a-f]{16}$/.test(parsed.nonce)
            ? { ...unknown, ...parsed }
            : unknown;
    }
    catch {
        return unknown;
    }
}
async function describeSelf() {
    const nonce = (0,external_node_crypto_.randomBytes)(8).toString('hex');
    return {
        host: (0,external_node_os_.hostname)(),
        ...(await (0,liveness/* describePlace */.df)()),
        pid: process.pid,
        started: await (0,liveness/* startTime */.Sv)(process.pid),
        nonce,
    };
}
async function isProvenDead(holder) {
    return (await isOfHere(holder)) && (0,liveness/* isGone */.ST)(holder.pid, holder.started);
}
async function isOfHere({ nonce, host, boot, namespace }) {
    const here = await (0,liveness/* describePlace */.df)();
    return nonce !== '' && host === (0,external_node_os_.hostname)() && boot !== '' && boot === here.boot && namespace === here.namespace;
}
async function removeLeftovers(path) {
    const folder = (0,external_node_path_.dirname)(path);
    for (const name of await (0,promises_.readdir)(folder)) {
        if (!name.startsWith(`.${(0,external_node_path_.basename)(path)}.`) && !name.startsWith(`${(0,external_node_path_.basename)(path)}.`))
            continue;
        const left = (0,external_node_path_.join)(folder, name);
        const holder = await readHolder(left);
        if (holder && (await isProvenDead(holder)))
            await (0,promises_.rm)(left, { force: true });
    }
}

;// CONCATENATED MODULE: ./lib/host/directory-store.js








const WORK = 'dist/.publishing';
const LOCK_PATIENCE = { unknownMs: 60_000, knownMs: 15 * 60_000 };
const MAX_SWAPPED = 512 * 1024 * 1024;
class DirectoryStore {
    root;
    name;
    constructor(root, name = root) {
        this.root = root;
        this.name = name;
    }
    async read(path, limit) {
        const bytes = await (0,files/* readBounded */.CB)(this.#resolve(path), limit, path);
        if (!bytes)
            return undefined;
        let version;
        return {
            bytes,
            get version() {
                version ??= (0,verify/* sha256 */.sc)(bytes);
                return version;
            },
        };
    }
    async stream(path, limit) {
        return (0,files/* streamFile */.Pq)(this.#resolve(path), limit, path);
    }
    async list(folder) {
        const found = [];
        const walk = async (path) => {
            const entries = await (0,file_errors/* atPlace */.ze)(path, () => (0,promises_.readdir)(this.#resolve(path), { withFileTypes: true }).catch((error) => (0,file_errors/* isAbsent */.W0)(error) ? [] : Promise.reject(error)));
            for (const entry of entries) {
                const child = `${path}/${entry.name}`;
                if (child === WORK)
                    continue;
                if (entry.isDirectory())
                    await walk(child);
                else
                    found.push(child);
            }
        };
        await walk(folder.replace(/\/$/, ''));
        return found;
    }
    async commit(change) {
        return this.#locked(async () => {
            for (const { path, expected } of change.swap)
                if (!(await this.#isCurrent(path, expected)))
                    return { status: 'conflict', path };
            const touched = new Set();
            for (const { path, content } of change.create)
                if (!(await this.#create(path, content, touched)))
                    return { status: 'conflict', path };
            await Promise.all([...touched].map((folder) => (0,files/* syncFolder */.Yw)(folder)));
            for (const { path, bytes } of change.swap)
                await this.#replace(path, bytes);
            return { status: 'committed' };
        });
    }
    async remove(paths) {
        await this.#locked(async () => {
            for (const path of paths) {
                await (0,promises_.unlink)(this.#resolve(path)).catch((error) => ((0,file_errors/* isAbsent */.W0)(error) ? undefined : Promise.reject(error)));
                for (let folder = (0,external_node_path_.dirname)(path); folder !== 'dist' && folder !== '.'; folder = (0,external_node_path_.dirname)(folder))
                    if (!(await (0,promises_.rmdir)(this.#resolve(folder)).then(() => true, () => false)))
                        break;
            }
        });
    }
    async #locked(work) {
        const folder = this.#resolve(WORK);
        return (0,file_errors/* atPlace */.ze)(this.name, async () => {
            const made = foldersWithNewNames(folder, await (0,promises_.mkdir)(folder, { recursive: true }));
            await Promise.all(made.map((parent) => (0,files/* syncFolder */.Yw)(parent)));
            return withLock((0,external_node_path_.join)(folder, 'lock'), LOCK_PATIENCE, async () => {
                for (const name of await (0,promises_.readdir)(folder))
                    if (name.startsWith('new-'))
                        await (0,promises_.rm)((0,external_node_path_.join)(folder, name), { force: true });
                return work();
            });
        });
    }
    async #isCurrent(path, expected) {
        const chunks = await this.stream(path, MAX_SWAPPED);
        return (chunks && (await (0,files/* digestStream */.Nq)(chunks)).sha256) === expected;
    }
    async #create(path, content, touched) {
        const final = this.#resolve(path);
        const temporary = this.#temporary();
        await this.#makeFolder((0,external_node_path_.dirname)(final), touched);
        await (0,files/* writeExclusive */.CW)(temporary, async (handle) => {
            if ('bytes' in content)
                return (0,files/* writeAll */.f4)(handle, content.bytes);
            const chunks = await (0,files/* streamFile */.Pq)(content.file, content.size);
            if (!chunks)
                return (0,errors/* refuse */.TR)('STAGED_INVALID', `${content.file} is gone`, content.file);
            const { sha256: actual } = await (0,files/* digestStream */.Nq)(chunks, (chunk) => (0,files/* writeAll */.f4)(handle, chunk));
            return (0,verify/* verifyDigest */.Ub)(actual, content.sha256, content.file);
        });
        try {
            await (0,promises_.link)(temporary, final);
            return true;
        }
        catch (error) {
            if ((0,file_errors/* errnoOf */.UQ)(error) !== 'EEXIST')
                throw error;
            return this.#isSame(path, content);
        }
        finally {
            await (0,promises_.rm)(temporary, { force: true });
        }
    }
    async #isSame(path, content) {
        const [size, digest] = 'bytes' in content ? [content.bytes.byteLength, (0,verify/* sha256 */.sc)(content.bytes)] : [content.size, content.sha256];
        const chunks = await this.stream(path, Number.MAX_SAFE_INTEGER);
        const there = chunks && (await (0,files/* digestStream */.Nq)(chunks));
        return there?.size === size && there.sha256 === digest;
    }
    async #makeFolder(folder, touched) {
        touched.add(folder);
        for (const parent of foldersWithNewNames(folder, await (0,promises_.mkdir)(folder, { recursive: true })))
            touched.add(parent);
    }
    async #replace(path, bytes) {
        const final = this.#resolve(path);
        const temporary = this.#temporary();
        await (0,files/* writeExclusive */.CW)(temporary, (handle) => (0,files/* writeAll */.f4)(handle, bytes));
        await (0,files/* renameOver */.HB)(temporary, final).catch(async (error) => {
            await (0,promises_.rm)(temporary, { force: true });
            throw error;
        });
        await (0,files/* syncFolder */.Yw)((0,external_node_path_.dirname)(final));
    }
    #temporary() {
        return this.#resolve(`${WORK}/new-${(0,external_node_crypto_.randomBytes)(8).toString('hex')}`);
    }
    #resolve(path) {
        const parts = path.split('/');
        if (parts[0] !== 'dist' ||
            parts.some((part) => part === '' || part === '.' || part === '..' || /[\\:\0]/.test(part)))
            (0,errors/* refuse */.TR)('INVALID_PATH', `${JSON.stringify(path.slice(0, 200))} is not a path below dist/`, path.slice(0, 200));
        return (0,external_node_path_.join)(this.root, ...parts);
    }
}
function foldersWithNewNames(folder, first) {
    if (first === undefined)
        return [];
    const parent = (0,external_node_path_.dirname)(folder);
    return folder === first ? [parent] : [parent, ...foldersWithNewNames(parent, first)];
}


/***/ }),

/***/ 7685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ST: () => (/* binding */ isGone),
/* harmony export */   Sv: () => (/* binding */ startTime),
/* harmony export */   df: () => (/* binding */ describePlace)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7975);
/* harmony import */ var _file_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3936);




async function describePlace() {
    const boot = process.platform === 'darwin'
        ? await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('/usr/sbin/sysctl', ['-n', 'kern.bootsessionuuid'], { timeout: 5_000 }).then(({ stdout }) => stdout, () => '')
        : await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
    const namespace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)('/proc/self/ns/pid').catch(() => process.platform);
    return { boot: boot.trim(), namespace };
}
async function startTime(pid) {
    const stat = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
async function isGone(pid, started) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return (0,_file_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errnoOf */ .UQ)(error) === 'ESRCH';
    }
    const now = await startTime(pid);
    return now !== '' && started !== '' && now !== started;
}


/***/ }),

/***/ 884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ openStore),
/* harmony export */   oD: () => (/* binding */ openSource),
/* harmony export */   v6: () => (/* binding */ withServerToken)
/* harmony export */ });
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3136);
/* harmony import */ var _contract_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1819);
/* harmony import */ var _directory_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8615);



const SCHEME = /^([A-Za-z][A-Za-z0-9+.-]+):/;
function withServerToken(token, env) {
    const { GITHUB_SERVER_URL } = env;
    return { env, ...(token && GITHUB_SERVER_URL ? { token, tokenOrigin: GITHUB_SERVER_URL } : {}) };
}
async function openSource(name, options = {}) {
    requireName(name);
    if (!isHttp(schemeOf(name)))
        return openStore(name, options);
    const { env = process.env } = options;
    const { HttpSource } = await __webpack_require__.e(/* import() */ 192).then(__webpack_require__.bind(__webpack_require__, 5192));
    return new HttpSource(name, { env, token: tokenOf(options) });
}
async function openStore(name, options = {}) {
    requireName(name);
    const scheme = schemeOf(name);
    const { env = process.env } = options;
    if (scheme === undefined)
        return new _directory_store_js__WEBPACK_IMPORTED_MODULE_2__/* .DirectoryStore */ .f(name);
    if (scheme === 'file')
        return new _directory_store_js__WEBPACK_IMPORTED_MODULE_2__/* .DirectoryStore */ .f(pathOfUrl(name), name);
    if (scheme === 's3')
        return new (await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 6601))).S3Store(name, { env });
    if (/^git\+(?:https?|file)$/.test(scheme))
        return new (await __webpack_require__.e(/* import() */ 426).then(__webpack_require__.bind(__webpack_require__, 1426))).GitStore(name, { env, token: tokenOf(options) });
    if (isHttp(scheme))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('STORE_NOT_SUPPORTED', `${scheme}: can be read from, not published into`, 'store');
    return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('STORE_NOT_SUPPORTED', `${scheme}: is not a kind of store that is supported`, 'store');
}
function tokenOf({ token, tokenOrigin }) {
    if (!token)
        return undefined;
    if (!tokenOrigin)
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', 'a token needs the origin it belongs to', 'token');
    if (!URL.canParse(tokenOrigin))
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', 'the origin of the token is not a URL', 'token');
    return { value: token, origin: new URL(tokenOrigin).origin };
}
function requireName(name) {
    if (name === '' || /[\0\r\n]/.test(name))
        (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', 'the name of a store must be one line', 'store');
}
function schemeOf(name) {
    return SCHEME.exec(name)?.[1]?.toLowerCase();
}
function isHttp(scheme) {
    return scheme === 'https' || scheme === 'http';
}
function pathOfUrl(name) {
    try {
        return (0,node_url__WEBPACK_IMPORTED_MODULE_0__.fileURLToPath)(name);
    }
    catch {
        return (0,_contract_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .refuse */ .TR)('INVALID_INPUT', `${name} is not a file URL`, 'store');
    }
}


/***/ })

};
