export const id = 251;
export const ids = [251];
export const modules = {

/***/ 2633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K$: () => (/* binding */ openWithToken),
/* harmony export */   OW: () => (/* binding */ gitToken),
/* harmony export */   Vd: () => (/* binding */ openStoreWithToken)
/* harmony export */ });
/* harmony import */ var _host_open_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(884);

async function openWithToken(name, token, env) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openSource */ .oD)(name, (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(token, env));
}
async function openStoreWithToken(name, token, env) {
    return (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .openStore */ .Ch)(name, (0,_host_open_source_js__WEBPACK_IMPORTED_MODULE_0__/* .withServerToken */ .v6)(token, env));
}
function gitToken(value, { GITHUB_SERVER_URL = '' }) {
    return value && URL.canParse(GITHUB_SERVER_URL) ? { value, origin: new URL(GITHUB_SERVER_URL).origin } : undefined;
}


/***/ }),

/***/ 1251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishIndex: () => (/* binding */ publishIndex)
});

// EXTERNAL MODULE: ./lib/steps/publish.js + 3 modules
var steps_publish = __webpack_require__(4126);
// EXTERNAL MODULE: ./lib/actions/open-source.js
var open_source = __webpack_require__(2633);
// EXTERNAL MODULE: ./lib/contract/errors.js
var errors = __webpack_require__(1819);
// EXTERNAL MODULE: ./lib/host/files.js
var files = __webpack_require__(657);
;// CONCATENATED MODULE: ./lib/actions/publish-event.js


const MAX_EVENT = 64 * 1024 * 1024;
async function requirePublishingEvent(env) {
    const { GITHUB_EVENT_NAME: event = '' } = env;
    if (event.startsWith('pull_request'))
        (0,errors/* refuse */.TR)('PUBLISH_FORBIDDEN', `the event ${event} may not publish`);
    if (event !== 'workflow_run')
        return;
    const { head, base } = await repositoriesOf(env);
    if (head === undefined || base === undefined)
        (0,errors/* refuse */.TR)('PUBLISH_FORBIDDEN', 'this workflow_run does not say which repository it is of');
    if (head !== base)
        (0,errors/* refuse */.TR)('PUBLISH_FORBIDDEN', `this workflow_run is of ${head}, a fork of ${base}`);
}
async function repositoriesOf({ GITHUB_EVENT_PATH }) {
    const bytes = GITHUB_EVENT_PATH ? await (0,files/* readBounded */.CB)(GITHUB_EVENT_PATH, MAX_EVENT) : undefined;
    if (!bytes)
        return {};
    try {
        const event = JSON.parse(bytes.toString('utf8'));
        return { head: publish_event_name(event.workflow_run?.head_repository?.full_name), base: publish_event_name(event.repository?.full_name) };
    }
    catch {
        return {};
    }
}
function publish_event_name(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}

// EXTERNAL MODULE: ./lib/actions/summaries.js
var summaries = __webpack_require__(6655);
;// CONCATENATED MODULE: ./lib/actions/publish-index.js




const publishIndex = {
    async run(inputs, { env, log }) {
        await requirePublishingEvent(env);
        const store = await (0,open_source/* openStoreWithToken */.Vd)(inputs.store, inputs['github-token'], env);
        const publish = () => (0,steps_publish/* publishStaged */.Q)({
            contract: inputs.contract,
            staged: inputs.staged,
            store,
            allowIncomplete: inputs['allow-incomplete'],
            autoRevision: inputs['auto-revision'],
            progress: (line) => log.info(line),
        });
        const result = await log.group('Publish', publish);
        const [published, unchanged] = [result.published, result.unchanged].map((rows) => rows.map((row) => row.artifact_file));
        for (const file of published ?? [])
            log.info(`published: ${file}`);
        for (const file of unchanged ?? [])
            log.info(`unchanged: ${file}`);
        return {
            outputs: {
                'index-file': result.index_file,
                'index-sha256': result.index_sha256,
                'dist-revision': result.dist_revision,
                published: JSON.stringify(published),
                unchanged: JSON.stringify(unchanged),
                rows: String(result.rows),
            },
            summary: (0,summaries/* publishSummary */.Iv)(result, store.name, env),
        };
    },
};


/***/ })

};
